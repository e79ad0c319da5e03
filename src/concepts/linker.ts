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
  /** Other concepts of the same name, none of them narrower: `MAE` the error and the model. */
  readonly rivals?: readonly Name[];
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
 * The concepts that `text` names, in order. Vague names are among them: `meantOnly` tells which of those are meant.
 * A broader concept named inside a longer name comes right after it, marked `inside`.
 */
export function linkConcepts(text: string, vocabulary: Vocabulary): ConceptLink[] {
  const words = vocabulary.words.in(withoutAddresses(text));
  const points = codePointCounter(text);
  const links: ConceptLink[] = [];
  const linkOf = (name: Name, found: Found): ConceptLink => {
    const units = [words[found.first]?.from ?? 0, words[found.last]?.to ?? 0] as const;
    const at = [points(units[0]), points(units[1])] as const;
    const rivals = found.names.filter(({ concept }) => {
      return concept !== name.concept && !vocabulary.tree.above.get(concept)?.has(name.concept);
    });
    return {
      ...{ concept: name.concept, name: name.name, writtenAs: text.slice(...units), at, units },
      ...(name.vague === undefined ? {} : { vague: name.vague }),
      ...(rivals.length === 0 ? {} : { rivals }),
    };
  };
  for (let first = 0; first < words.length; first += 1) {
    const found = longestAt(first, { text, words, root: vocabulary.names });
    const name = found?.names[0];
    if (!found || !name) continue;
    links.push(linkOf(name, found));
    for (const inner of innerNames(found, name, { text, words, root: vocabulary.names, above: vocabulary.tree.above }))
      links.push({ ...linkOf(inner.name, inner.found), inside: inner.inside });
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
  let open: readonly TrieNode[] = [reading.root];
  let best: Found | undefined;
  for (let last = first; last < end && open.length > 0; last += 1) {
    const word = reading.words[last];
    if (!word || (last > first && !holdsTogether(last, reading))) break;
    open = nextOf(open, word);
    for (const { names } of open) {
      const fitting = names.filter((name) => fits(name, reading, [first, last]));
      if (fitting.length === 0) continue;
      const same = best?.last === last ? best.names : [];
      best = { names: [...same, ...fitting].sort((one, two) => rank(one) - rank(two)), first, last };
    }
  }
  return best;
}

const NOWHERE: readonly TrieNode[] = [];

/** Where the word leads from these places; for most words nowhere, which must cost nothing. */
function nextOf(open: readonly TrieNode[], { keys }: Word): readonly TrieNode[] {
  let next: TrieNode[] | undefined;
  for (const node of open) {
    for (const key of keys) {
      const found = node.next.get(key);
      if (found) {
        next ??= [];
        next.push(found);
      }
    }
  }
  return next ?? NOWHERE;
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

interface InnerName {
  readonly name: Name;
  readonly found: Found;
  /** The narrowest concept whose name holds it. */
  readonly inside: string;
}

/** Names of broader concepts that are less than all of what was found, the longest from each word. */
function innerNames(
  outer: Found,
  { concept }: Name,
  reading: Reading & { readonly above: ReadonlyMap<string, ReadonlySet<string>> },
): InnerName[] {
  const inner: InnerName[] = [];
  const { first, last } = outer;
  for (let start = first; start <= last; start += 1) {
    const found = longestAt(start, reading, start === first ? last : last + 1);
    const name = found?.names.find((one) => !one.vague && reading.above.get(concept)?.has(one.concept));
    if (!found || !name) continue;
    const holder = inner.findLast((one) => {
      return one.found.last >= found.last && reading.above.get(one.name.concept)?.has(name.concept);
    });
    inner.push({ name, found, inside: holder?.name.concept ?? concept });
  }
  return inner;
}
