// The beginnings under which a name is completed while it is typed.

import { foldPart } from '../model/fold.ts';

/** Stands before, between and after the names of a node where they are kept as one text. */
export const LINE = '\n';
/** Beginnings of up to so many letters have a key of their own; longer ones look among those of this length. */
export const LONGEST_BEGINNING = 3;

const BREAKS = /[^\p{L}\p{M}\p{N}]+/gu;
/** Accents on Latin letters; those of й belong to the letter. */
const ACCENTS = /(?<=\p{Script=Latin})\p{M}+/gu;

/** A name as completions compare it: folded, without accents, words with one space between them. */
export function completed(name: string): string {
  return completedPart(name).trim();
}

/** A part of a name likewise: a space at its end says that the word before is whole. */
export function completedPart(part: string): string {
  return foldPart(part.normalize('NFD').replace(ACCENTS, '')).replace(BREAKS, ' ');
}

/** A beginning cut to the longest that has a key. */
export function cutBeginning(text: string): string {
  return [...text].slice(0, LONGEST_BEGINNING).join('');
}

function beginnings(text: string): readonly string[] {
  const letters = [...cutBeginning(text)];
  return letters.map((_, at) => letters.slice(0, at + 1).join(''));
}

/** Marks the beginning of a whole name. */
export const OF_NAME = '^';
/** Marks the beginning of a word after the first. */
export const OF_WORD = ' ';

/** The beginnings of names, and those of their later words where `ofWords` says so, each marked and once. */
export function beginningsOf(names: readonly string[], ofWords: boolean): readonly string[] {
  const folded = names.map(completed);
  const later = ofWords ? folded.flatMap((name) => name.split(' ').slice(1)) : [];
  const marked = (texts: readonly string[], mark: string) => texts.flatMap(beginnings).map((text) => mark + text);
  return [...new Set([...marked(folded, OF_NAME), ...marked(later, OF_WORD)])];
}
