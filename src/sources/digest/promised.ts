// Brings items together with the entries of the table of contents that mean them in slightly other words.

import { fold } from '../../model/fold.ts';
import type { Stretch } from '../document-text.ts';
import type { Contents, Entry } from './contents.ts';
import type { DigestText } from './digest-text.ts';
import type { ItemStart } from './starts.ts';

/** More unmatched entries than this are not of this text. */
const MOST_UNMATCHED = 100;
/** So much of the shorter title's words the longer one has. */
const ENOUGH_SHARED = 0.6;

function wordsOf(digest: DigestText, { start, end }: Stretch): ReadonlySet<string> {
  const words = fold(digest.document.text.slice(start, end)).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter(({ length }) => length > 2));
}

/** How much of the shorter title's words the other has, from 0 to 1. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  return [...shorter].filter((word) => longer.has(word)).length / Math.max(2, shorter.size);
}

/** The items; those with a by-line or a reviewer and without an entry get the one whose words they share, if nobody has it. */
export function withEntries(digest: DigestText, contents: Contents, starts: readonly ItemStart[]): ItemStart[] {
  const met = new Set(starts.map(({ entry }) => entry));
  const free = new Set(contents.entries.filter((entry) => !met.has(entry)));
  if (free.size > MOST_UNMATCHED) return [...starts];
  return starts.map((start) => {
    if (start.entry || !(start.block?.byline || start.block?.reviewer) || free.size === 0) return start;
    const words = wordsOf(digest, start.title);
    const rated = [...free].map((entry: Entry) => ({ entry, score: shared(words, wordsOf(digest, entry.title)) }));
    const best = rated.reduce((first, second) => (second.score > first.score ? second : first));
    if (best.score < ENOUGH_SHARED) return start;
    free.delete(best.entry);
    return { ...start, entry: best.entry };
  });
}
