// Finds the table of contents: the titles that the digest promises, and where it ends.

import type { Stretch } from '../document-text.ts';
import { type DigestText, looseKey } from './digest-text.ts';
import { type HeadingParts, headingParts, isNumbered } from './heading.ts';
import type { Line } from './lines.ts';

/** One title of the table of contents. */
export interface Entry extends HeadingParts {
  readonly line: Line;
  /** Its `looseKey`. */
  readonly key: string;
}

/** The table of contents; without entries, and ending before the first line, where there is none. */
export interface Contents {
  readonly entries: readonly Entry[];
  /** The entries by their keys. */
  readonly byKey: ReadonlyMap<string, Entry>;
  /** The index of the first line after it. */
  readonly end: number;
}

/** No entry is longer. */
const LONGEST_ENTRY = 500;
/** A digest has some ten items; a list of more than these is none of a digest. */
const MOST_ENTRIES = 1000;
/** No table of contents. */
export const NONE: Contents = { entries: [], byKey: new Map(), end: 0 };

function entryOf(digest: DigestText, stretch: Stretch, line: Line): Entry {
  const parts = headingParts(digest.document, stretch);
  return { ...parts, line, key: looseKey(digest.document.text.slice(parts.title.start, parts.title.end)) };
}

const isOpen = (text: string) => text.lastIndexOf('(') > text.lastIndexOf(')');
const ENDS_IN_YEAR = /(?:19[5-9]\d|20\d\d)\s*\)$/u;

/** Whether an entry goes on in the next line: its bracket is open, or lines have numbers and the next has none. */
function goesOn(so: string, following: Line | undefined): boolean {
  if (!following || following.text === '' || following.label || following.scrap || isNumbered(following.text))
    return false;
  if (isOpen(so)) return true;
  return isNumbered(so) && !ENDS_IN_YEAR.test(so) && !/^[•·*–—-]|:$/u.test(following.text);
}

/** The entry at `index` with the lines it goes on in. */
function joined(digest: DigestText, index: number): { stretch: Stretch; next: number } {
  const { lines } = digest;
  let last = index;
  let so = lines[index]?.text ?? '';
  while (last < index + 4 && goesOn(so, lines[last + 1])) {
    last += 1;
    so = `${so} ${lines[last]?.text ?? ''}`;
  }
  return { stretch: { start: lines[index]?.start ?? 0, end: lines[last]?.end ?? 0 }, next: last + 1 };
}

function ends(line: Line, entry: Entry, before: readonly Entry[]): boolean {
  if (line.label !== undefined || line.scrap || line.text.length > LONGEST_ENTRY || entry.key === '') return true;
  if (before.some(({ key }) => key === entry.key)) return true;
  const [first] = before;
  if (!first) return /:$/u.test(line.text) && entry.number === undefined;
  return (
    (first.number === undefined) !== (entry.number === undefined) ||
    (entry.number ?? 1e9) <= (before.at(-1)?.number ?? -1)
  );
}

/** Whether a heading, or the line after it, follows `index`: then what looks like one more entry is the first item. */
function beginsItem(digest: DigestText, index: number): boolean {
  const next = digest.nextFull(index + 1);
  const kind = next === undefined ? undefined : digest.lines[next]?.label?.kind;
  return kind === 'byline' || kind === 'reviewer' || kind === 'availability';
}

function entriesFrom(digest: DigestText, start: number): Contents {
  const entries: Entry[] = [];
  let end = start;
  for (let at = digest.nextFull(start); at !== undefined && entries.length < MOST_ENTRIES; ) {
    const line = digest.lines[at];
    const { stretch, next } = joined(digest, at);
    if (!line) break;
    const entry = entryOf(digest, stretch, line);
    if (ends(line, entry, entries) || beginsItem(digest, at)) break;
    entries.push(entry);
    end = next;
    at = digest.nextFull(next);
  }
  return { entries, byKey: new Map(entries.map((entry) => [entry.key, entry])), end };
}

/** The keys of the lines from `from` on that can be headings. */
function keysFrom({ document, lines }: DigestText, from: number): ReadonlySet<string> {
  const short = lines.slice(from).filter(({ text }) => text !== '' && text.length <= LONGEST_ENTRY);
  return new Set(
    short.map((line) => {
      const { title } = headingParts(document, line);
      return looseKey(document.text.slice(title.start, title.end));
    }),
  );
}

/** A list of titles with their years, some of which come again below it, although nothing calls it a table of contents. */
function unnamedContents(digest: DigestText): Contents {
  const { document, lines } = digest;
  const first = lines.findIndex((line) => line.text.length <= LONGEST_ENTRY && headingParts(document, line).bracket);
  if (first < 0) return NONE;
  const contents = entriesFrom(digest, first);
  const { entries, end } = contents;
  if (entries.length < 2 || !entries.every(({ bracket }) => bracket)) return NONE;
  const keys = keysFrom(digest, end);
  return entries.some(({ key }) => keys.has(key)) ? contents : NONE;
}

/** The table of contents that a line such as `Статьи на сегодня:` opens, or one without such a line. */
export function contentsOf(digest: DigestText): Contents {
  for (const [index, { label }] of digest.lines.entries()) {
    if (label?.kind !== 'contents') continue;
    const contents = entriesFrom(digest, index + 1);
    if (contents.entries.length > 0) return contents;
  }
  return unnamedContents(digest);
}
