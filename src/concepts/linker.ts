// Finds the concepts that a text names: the longest name wins, from left to right.

import type { Word } from '../words/words.ts';
import { casingFits } from './casing.ts';
import { codePointCounter } from './code-points.ts';
import type { Name, TrieNode, Vagueness, Vocabulary } from './vocabulary.ts';

/** A name of a concept in a text. */
export interface ConceptLink {
  readonly concept: string;
  /** The name of the vocabulary that was found. */
  readonly name: string;
  readonly writtenAs: string;
  /** First character and one past the last, in Unicode code points of the text. */
  readonly at: readonly [start: number, end: number];
  /** The same in UTF-16 units, as `text.slice` counts. */
  readonly units: readonly [start: number, end: number];
  /** Why the name alone is not enough to be sure, where it is not. */
  readonly vague?: Vagueness;
  /** The narrower concept inside whose name this one stands: `Transformer` in `Bi-modal Transformer`. */
  readonly inside?: string;
}

interface Found {
  readonly names: readonly Name[];
  readonly first: number;
  readonly last: number;
}

/** What may stand between two words of one name: a space, a line's end, a hyphen or a dash, a slash. */
const GAP = /^(?:[^\S\n]*(?:\n?[^\S\n]*)|[-‐‑‒–—−_/·])$/u;
/** Between two people's names a dash has spaces around it: `Кульбака — Лейблера`. */
const SPACED_DASH = /^\s[-–—]\s$/u;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»]+/giu;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const DECIMAL = /^\d+\.\d/u;

/**
 * The concepts that `text` names, in order. Vague names are among them: `linkItem` tells which of those are meant.
 * A broader concept named inside a longer name comes right after it, marked `inside`.
 */
export function linkConcepts(text: string, vocabulary: Vocabulary): ConceptLink[] {
  const words = vocabulary.words.in(withoutAddresses(text));
  const points = codePointCounter(text);
  const links: ConceptLink[] = [];
  const linkOf = (name: Name, found: Found): ConceptLink => {
    const units = [words[found.first]?.from ?? 0, words[found.last]?.to ?? 0] as const;
    const at = [points(units[0]), points(units[1])] as const;
    const link = { concept: name.concept, name: name.name, writtenAs: text.slice(...units), at, units };
    return name.vague === undefined ? link : { ...link, vague: name.vague };
  };
  for (let first = 0; first < words.length; first += 1) {
    const found = longestAt(first, { text, words, root: vocabulary.names });
    const name = found?.names[0];
    if (!found || !name) continue;
    links.push(linkOf(name, found));
    const above = vocabulary.tree.above.get(name.concept);
    for (const inner of innerNames(found, { text, words, root: vocabulary.names })) {
      const broader = inner.names.find(({ concept, vague }) => !vague && above?.has(concept));
      if (broader) links.push({ ...linkOf(broader, inner), inside: name.concept });
    }
    first = found.last;
  }
  return links;
}

/** Words of an address name no work; blanks of the same length keep all places. */
const withoutAddresses = (text: string) => text.replace(ADDRESS, (address) => ' '.repeat(address.length));

interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly root: TrieNode;
}

function longestAt(first: number, reading: Reading, end = reading.words.length): Found | undefined {
  let open: TrieNode[] = [reading.root];
  let best: Found | undefined;
  for (let last = first; last < end && open.length > 0; last += 1) {
    const word = reading.words[last];
    if (!word || (last > first && !holdsTogether(last, reading))) break;
    open = open.flatMap(({ next }) => word.keys.flatMap((key) => next.get(key) ?? []));
    const names = open.flatMap(({ names }) => names).filter((name) => fits(name, reading, [first, last]));
    if (names.length > 0) best = { names: names.sort((one, two) => rank(one) - rank(two)), first, last };
  }
  return best;
}

/** Names sure of themselves before vague ones, and those particular about casing before others. */
const rank = ({ vague, casing }: Name) => (vague ? 2 : 0) + (casing === 'any' ? 1 : 0);

function fits({ casing, name }: Name, { words }: Reading, [first, last]: readonly [number, number]): boolean {
  return first !== last || casingFits(casing, name, words[first]?.plain ?? '');
}

function holdsTogether(index: number, { text, words }: Reading): boolean {
  const [one, other] = [words[index - 1], words[index]];
  if (!one || !other) return false;
  const gap = text.slice(one.to, other.from);
  if (gap === '' || gap === ' ' || GAP.test(gap)) return true;
  if (gap === '.') return DECIMAL.test(text.slice(one.from, other.to));
  return SPACED_DASH.test(gap) && CAPITALISED.test(one.plain) && CAPITALISED.test(other.plain);
}

/** Names of more than nothing and less than all of what was found, the longest from each word. */
function innerNames({ first, last }: Found, reading: Reading): Found[] {
  const found: Found[] = [];
  for (let start = first; start <= last; start += 1) {
    const inner = longestAt(start, reading, start === first ? last : last + 1);
    if (inner) found.push(inner);
  }
  return found;
}
