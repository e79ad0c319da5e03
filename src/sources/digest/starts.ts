// Decides where items begin: at lines the table of contents also has, and at the headings above service lines.

import type { Stretch } from '../document-text.ts';
import type { Block } from './blocks.ts';
import { type Contents, type Entry, NONE } from './contents.ts';
import { type DigestText, looseKey } from './digest-text.ts';
import { endsItem } from './furniture.ts';
import { type HeadingParts, headingParts, isNumbered, withoutNumber } from './heading.ts';
import { periodOf } from './period.ts';

/** Where an item begins. */
export interface ItemStart extends HeadingParts {
  /** Indices of the heading's first and last line. */
  readonly first: number;
  readonly last: number;
  readonly entry: Entry | undefined;
  readonly block: Block | undefined;
}

/** A heading found for something. */
type Heading = Omit<ItemStart, 'block'>;

const LONGEST_HEADING = 300;
/** So many lines of captions, at most, stand between a heading and its by-line. */
const MOST_CAPTIONS = 6;
/** A caption is often there twice, as the picture's words and below it. */
const isTwice = ({ lines }: DigestText, index: number) => {
  const text = lines[index]?.text ?? '';
  return text !== '' && (lines[index - 1]?.text === text || lines[index + 1]?.text === text);
};

/** Reads the lines from `first` to `last` as a heading. */
export function headingAt(
  digest: DigestText,
  [first, last]: readonly [number, number],
  { byKey }: Contents,
): Heading | undefined {
  const from = digest.lines[first];
  const to = digest.lines[last];
  if (!from || !to) return undefined;
  const stretch: Stretch = { start: from.start, end: to.end };
  const parts = headingParts(digest.document, stretch);
  const key = looseKey(digest.document.text.slice(parts.title.start, parts.title.end));
  if (key === '') return undefined;
  return { ...parts, first, last, entry: byKey.get(key) };
}

/** The first letters of a heading without its number, by which most lines are told not to be one. */
function opening(words: string): string {
  return looseKey(withoutNumber(words.slice(0, 40))).slice(0, 3);
}

/** Every line, alone or with the next, that says what an entry says; an entry has the one nearest above a block, or the first. */
export function headingsOf(digest: DigestText, contents: Contents, blocks: readonly Block[]): Heading[] {
  const found = new Map<Entry, Heading>();
  const firsts = new Set(blocks.map(({ first }) => first));
  const isAboveBlock = ({ last }: Heading) => firsts.has(digest.nextFull(last + 1) ?? -1);
  const openings = new Set(contents.entries.map(({ key }) => key.slice(0, 3)));
  for (let at = contents.end; at < digest.lines.length && openings.size > 0; at += 1) {
    const line = digest.lines[at];
    if (!line || line.text === '' || line.label || line.text.length > LONGEST_HEADING) continue;
    if (!openings.has(opening(line.text))) continue;
    const alone = headingAt(digest, [at, at], contents);
    const heading = alone?.entry ? alone : headingAt(digest, [at, at + 1], contents);
    if (!heading?.entry) continue;
    const known = found.get(heading.entry);
    if (!known || (!isAboveBlock(known) && isAboveBlock(heading))) found.set(heading.entry, heading);
  }
  return [...found.values()];
}

function readsLikeHeading(digest: DigestText, index: number): boolean {
  const line = digest.lines[index];
  if (!line || line.scrap || line.label || line.text.length > LONGEST_HEADING) return false;
  return line.heading > 0 || isNumbered(line.text) || !/(?:[.:;,]|…)$/u.test(line.text);
}

/** The heading above a by-line, a reviewer or links: the line above, with the one before it where a title is broken in two. */
export function headingAbove(digest: DigestText, block: Block, contents: Contents): Heading | undefined {
  let last = digest.nextFull(block.first - 1, -1);
  for (let skipped = 0; last !== undefined && skipped < MOST_CAPTIONS && isTwice(digest, last); skipped += 1)
    last = digest.nextFull(last - 1, -1);
  if (last === undefined || !readsLikeHeading(digest, last)) return undefined;
  const alone = headingAt(digest, [last, last], contents);
  const before = digest.lines[last - 1];
  const broken =
    alone?.number === undefined && !alone?.entry && before && before.text !== '' && readsLikeHeading(digest, last - 1);
  if (!broken) return alone;
  const both = headingAt(digest, [last - 1, last], contents);
  return both?.entry || both?.number !== undefined ? both : alone;
}

/** The paragraph that the line at `index` ends: where lines are broken to a width, all full lines above; else the line. */
function paragraphTop({ lines, layout }: DigestText, index: number): number {
  let top = index;
  while (layout.wrapped && lines[top - 1]?.text && !lines[top - 1]?.label) top -= 1;
  return top;
}

/** Whether the lines from `top` to `last` say one thing twice: a caption, as the picture's words and below it. */
function repeatsItself(digest: DigestText, top: number, last: number): boolean {
  if (top === last) return isTwice(digest, last);
  const half = (last - top + 1) / 2;
  const texts = digest.lines.slice(top, last + 1).map(({ text }) => text);
  return Number.isInteger(half) && texts.slice(0, half).join(' ') === texts.slice(half).join(' ');
}

/** The heading above `Доступность`: the first of the short lines there, for captions may stand between; a line that names a month titles the issue. */
export function headingAboveAvailability(digest: DigestText, block: Block, from: number): Heading | undefined {
  let heading: number | undefined;
  let top: number;
  for (
    let at = digest.nextFull(block.first - 1, -1);
    at !== undefined && at >= from;
    at = digest.nextFull(top - 1, -1)
  ) {
    const line = digest.lines[at];
    if (!line || line.label || endsItem(line.text) || periodOf(line.text).periodStart !== undefined) break;
    if (line.heading > 1) return headingAt(digest, [at, at], NONE);
    top = paragraphTop(digest, at);
    if (repeatsItself(digest, top, at) || line.scrap) continue;
    if (top < at || line.text.length > 120 || /[.!?…:;]$/u.test(line.text)) break;
    heading = at;
  }
  return heading === undefined ? undefined : headingAt(digest, [heading, heading], NONE);
}
