// The passages of an item as its document has them: the title, the headings of its sections, and the text between.

import type { Span, WrittenItem } from '../model/written.ts';
import type { Passage, PassagePart } from './item.ts';

/** What of an item the concepts are read from. */
export type ReadableItem = Pick<WrittenItem, 'title' | 'body' | 'sections'>;

/**
 * The passages of `item`, title first; `textAt` gives the document's text at a span of code points.
 * Headings that stand outside the body are left out, and so is what the body leaves out: by-lines, links, reviewers.
 */
export function passagesOf(item: ReadableItem, textAt: (span: Span) => string): Passage[] {
  const passage = (part: PassagePart, span: Span): Passage => ({ part, text: textAt(span), start: span[0] });
  const headings = item.sections.map(({ title }) => title.at);
  const body = item.body.flatMap((span) => {
    const inside = headings.filter(([start, end]) => start >= span[0] && end <= span[1]);
    return cut(span, inside).map(({ part, at }) => passage(part, at));
  });
  return [passage('title', item.title.at), ...body.filter(({ text }) => text.trim() !== '')];
}

/** Cuts a span of the body at the headings inside it. */
function cut([start, end]: Span, headings: readonly Span[]): { part: PassagePart; at: Span }[] {
  const pieces: { part: PassagePart; at: Span }[] = [];
  let from = start;
  for (const at of headings) {
    if (at[0] < from) continue;
    pieces.push({ part: 'body', at: [from, at[0]] }, { part: 'heading', at });
    from = at[1];
  }
  return [...pieces, { part: 'body', at: [from, end] }];
}
