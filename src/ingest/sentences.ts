// The sentence around a place of a document, for whoever asks why a fact is in the graph.

import type { Span } from '../model/written.ts';
import type { DocumentText } from '../sources/document-text.ts';
import type { Sentence } from './statements/statement.ts';

/** How much of a long sentence is kept on either side of the place, in UTF-16 units. */
const REACH = 300;

const SENTENCES = new Intl.Segmenter('ru', { granularity: 'sentence' });

/** An index that does not stand inside a character. */
function whole(text: string, index: number): number {
  return /^[\udc00-\udfff]/u.test(text.slice(index, index + 1)) ? index - 1 : index;
}

/** What the segmenter takes for a sentence begins one only with a capital, and not behind a number or an initial. */
function isSentence({ index, input, segment }: Intl.SegmentData): boolean {
  return /^["«“(]*[\p{Lu}\d]/u.test(segment) && !/(?:^\s*\d+|\b\p{Lu}|et\.? ?al)\.\s*$/u.test(input.slice(0, index));
}

/** Finds sentences in one document; a sentence never goes over the end of a line. */
export class SentenceFinder {
  readonly #text: DocumentText;
  /** Where the sentences of a line begin, by where the line does. */
  readonly #starts = new Map<number, readonly number[]>();

  constructor(text: DocumentText) {
    this.#text = text;
  }

  /** The sentence that holds a span, or as much as is kept of it; at least the line's beginning up to the span's end. */
  around(span: Span): Sentence {
    const { text } = this.#text;
    const { start, end } = this.#text.stretch(span);
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const next = text.indexOf('\n', end);
    const lineEnd = next < 0 ? text.length : next;
    const starts = this.#startsIn(line, lineEnd);
    const from = Math.max(line, start - REACH, ...starts.filter((at) => at <= start));
    const to = Math.min(lineEnd, end + REACH, ...starts.filter((at) => at >= end));
    const kept = this.#text.trimmed({ start: whole(text, from), end: whole(text, Math.max(to, end)) });
    return [this.#text.span(kept)[0], text.slice(kept.start, kept.end)];
  }

  #startsIn(line: number, end: number): readonly number[] {
    const known = this.#starts.get(line);
    if (known) return known;
    const segments = SENTENCES.segment(this.#text.text.slice(line, end));
    const starts = [...segments].filter(isSentence).map(({ index }) => line + index);
    this.#starts.set(line, starts);
    return starts;
  }
}
