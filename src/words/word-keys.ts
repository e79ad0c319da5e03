// The keys that lead to a word of the index: its forms, its first letters, and its halves, of which a typo spares one.

import { stemsOf } from './index-words.ts';

/** Words are found by a beginning of so many letters, and then by the rest of it. */
const BEGINNING = 3;
/** Shorter words are not found with a typo: too many others are as near. */
const SHORTEST_WITH_TYPO = 5;
const LETTERS_ONLY = /^\p{L}+$/u;

/** A typo as what stays: words of `size` letters that begin and end so. */
export type TypoPattern = readonly [size: number, start: string, end: string];

/** Where to look for the words that a written one may be a typo of. */
export interface TypoSearch {
  /** Keys of words that share a half with it. */
  readonly keys: readonly string[];
  /** Which of those words are one letter away: another letter in a place, or one more. */
  readonly patterns: readonly TypoPattern[];
  /** Words that come of it by leaving a letter out or by swapping two neighbours. */
  readonly spellings: readonly string[];
}

const stemKey = (stem: string) => `=${stem}`;
const firstHalfKey = (size: number, letters: string) => `${size}<${letters}`;
const lastHalfKey = (size: number, letters: string) => `${size}>${letters}`;

/** The keys of words with one of these forms. */
export function keysOfStems(stems: readonly string[]): readonly string[] {
  return stems.map(stemKey);
}

/** The key of all words that may begin so; undefined where it is too short to be a beginning. */
export function keyOfBeginning(beginning: string): string | undefined {
  const letters = [...beginning];
  return letters.length < BEGINNING ? undefined : `${letters.slice(0, BEGINNING).join('')}*`;
}

function halfKeys(spelling: string): readonly string[] {
  const letters = [...spelling];
  const size = letters.length;
  if (size < SHORTEST_WITH_TYPO || !LETTERS_ONLY.test(spelling)) return [];
  const half = Math.floor(size / 2);
  return [firstHalfKey(size, letters.slice(0, half).join('')), lastHalfKey(size, letters.slice(half).join(''))];
}

/** All keys that lead to a word of the index. */
export function keysOfWord(spelling: string): readonly string[] {
  const beginning = keyOfBeginning(spelling);
  return [...keysOfStems(stemsOf(spelling)), ...(beginning ? [beginning] : []), ...halfKeys(spelling)];
}

/** Where to look for the words of five letters and more that are one letter away from `spelling`. */
export function typoSearch(spelling: string): TypoSearch {
  const letters = [...spelling];
  const size = letters.length;
  if (size < SHORTEST_WITH_TYPO - 1 || !LETTERS_ONLY.test(spelling)) return { keys: [], patterns: [], spellings: [] };
  const part = (from: number, to?: number) => letters.slice(from, to).join('');
  const keysFor = (wanted: number) => {
    const half = Math.floor(wanted / 2);
    return wanted < SHORTEST_WITH_TYPO
      ? []
      : [firstHalfKey(wanted, part(0, half)), lastHalfKey(wanted, part(size - (wanted - half)))];
  };
  const places = letters.map((_, at) => at);
  const replaced = places.map((at): TypoPattern => [size, part(0, at), part(at + 1)]);
  const longer = [...places, size].map((at): TypoPattern => [size + 1, part(0, at), part(at)]);
  const shorter = places.map((at) => part(0, at) + part(at + 1));
  const swapped = places.slice(1).map((at) => part(0, at - 1) + letters[at] + letters[at - 1] + part(at + 1));
  const spellings = [...shorter, ...swapped].filter((one) => [...one].length >= SHORTEST_WITH_TYPO && one !== spelling);
  return {
    keys: [...keysFor(size), ...keysFor(size + 1)],
    patterns: [...replaced, ...longer],
    spellings: [...new Set(spellings)],
  };
}
