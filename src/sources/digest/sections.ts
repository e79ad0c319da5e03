// Finds the headings inside a review and the stretches that belong to it.

import type { WrittenSection } from '../../model/written.ts';
import type { Stretch } from '../document-text.ts';
import type { DigestText } from './digest-text.ts';
import { namesSource, saysFarewell } from './furniture.ts';
import type { Line } from './lines.ts';

const LONGEST_HEADING = 90;
const LIST_ITEM = /^(?:[•·*–—→>-]|\d{1,3}\s?[.)]\s)/u;

/** Whether the words can title a part: short, no sentence, no formula, no list item. */
function canTitle(words: string): boolean {
  if (LIST_ITEM.test(words) || words.length > LONGEST_HEADING || words.split(' ').length > 12) return false;
  return (
    /^[\p{Lu}\d«"“]/u.test(words) && /[\p{L}\d)»”"?!]$/u.test(words) && /\p{L}{2}/u.test(words) && !/[$=]/u.test(words)
  );
}

/** Whether the lines before and after leave a line alone, as far as the document's layout shows that. */
function standsAlone({ layout }: DigestText, before: Line | undefined, after: Line | undefined): boolean {
  const [above, below] = [before?.text ?? '', after?.text ?? ''];
  if (layout.wrapped) return above === '' && below === '';
  if (/^\p{Ll}/u.test(below)) return false;
  if (!layout.tight) return above === '';
  return above === '' || before?.label !== undefined || (/[.:;!?…)]$/u.test(above) && below.length > LONGEST_HEADING);
}

/** Whether a line among its neighbours is a heading; where the markup has any, only those it has are. */
function isHeading(digest: DigestText, index: number, marked: boolean): boolean {
  const { lines } = digest;
  const line = lines[index];
  if (!line || line.text === '' || line.scrap || line.label) return false;
  if (marked) return line.heading > 0;
  const [before, after] = [lines[index - 1], lines[index + 1]];
  return after?.text !== line.text && canTitle(line.text) && standsAlone(digest, before, after);
}

/** The parts of a review between the lines `from` and `to` (exclusive), which ends at `end`. */
export function sectionsIn(digest: DigestText, range: { from: number; to: number; end: number }): WrittenSection[] {
  const { document, lines } = digest;
  const own = lines.slice(range.from, range.to);
  const marked = own.some(({ heading }) => heading > 0);
  const indices = own.flatMap((_, index) =>
    isHeading(digest, range.from + index, marked) ? [range.from + index] : [],
  );
  return indices.flatMap((index, order) => {
    const line = lines[index];
    const next = lines[indices[order + 1] ?? -1];
    if (!line) return [];
    const span = document.span(document.trimmed({ start: line.start, end: next?.start ?? range.end }));
    return [{ title: document.written(line), span }];
  });
}

/** Where a run of lines before `end` begins that all are what `isSo` asks for. */
function runBefore(
  lines: readonly Line[],
  range: { from: number; end: number },
  isSo: (line: Line) => boolean,
): number {
  let at = range.end;
  for (let line = lines[at - 1]; at > range.from && line && isSo(line); line = lines[at - 1]) at -= 1;
  return at;
}

/** One to three words without an end: a tag, where several stand in a row below a text. */
const TAG = /^\p{L}[\p{L}\d+#-]*(?: [\p{L}\d+#-]+){0,2}$/u;

/** The index of the first of the lines before `end` with which a page signs a text: who posted it, from where, its tags. */
function signedFrom(lines: readonly Line[], from: number, end: number): number {
  const isEmpty = ({ text, scrap }: Line) => text === '' || scrap;
  const signed = runBefore(
    lines,
    { from, end },
    (line) => isEmpty(line) || line.label?.weak === true || namesSource(line.text),
  );
  const tagged = runBefore(lines, { from, end: signed }, (line) => isEmpty(line) || TAG.test(line.text));
  const tags = lines.slice(tagged, signed).flatMap(({ text, scrap }) => (scrap || text === '' ? [] : [text]));
  return tags.length > 1 && new Set(tags).size === tags.length ? tagged : signed;
}

/** The index behind an item's last line: where the page ends or, in the last item, the writers say goodbye. */
export function itemEnd(
  { lines }: DigestText,
  from: number,
  to: { line: number; ends: (line: Line) => boolean },
): number {
  const own = lines.slice(from, to.line);
  const over = own.findIndex((line) => line.text !== '' && to.ends(line));
  if (over < 0 && to.line < lines.length) return to.line;
  return signedFrom(lines, from, over < 0 ? to.line : from + over);
}

/** Whether a line in the last fortieth part of the document says goodbye, or any does that is no source of a picture. */
export function isFarewell(digest: DigestText, line: Line): boolean {
  if (!saysFarewell(line.text)) return false;
  return (
    !namesSource(line.text) || digest.document.text.length - line.end < Math.max(300, digest.document.text.length / 40)
  );
}

/** The running text among lines: what is empty, the page's or in `taken` is left out. */
export function bodyIn(
  digest: DigestText,
  range: { from: number; to: number },
  taken: (index: number) => boolean,
): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | undefined;
  for (let index = range.from; index < range.to; index += 1) {
    const line = digest.lines[index];
    if (!line || line.text === '') continue;
    if (line.scrap || taken(index)) {
      if (open) found.push(open);
      open = undefined;
    } else open = { start: open?.start ?? line.start, end: line.end };
  }
  if (open) found.push(open);
  return found.map((stretch) => digest.document.trimmed(stretch));
}
