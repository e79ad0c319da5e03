// The words of a text as the index of words holds them: each in one spelling, with the forms that lead to it.

import { fold } from '../model/fold.ts';
import { isStopWord } from './stop-words.ts';
import { formsOf } from './word-forms.ts';
import { type Word, Words } from './words.ts';

/** Engines bound the length of what an index holds; no word is as long, only damaged text. */
const LONGEST = 100;
/** Accents on Latin letters; those of й belong to the letter. */
const ACCENTS = /(?<=\p{Script=Latin})\p{M}+/gu;

const words = new Words();
/** What was made of forms already: texts repeat their words. */
const made = new WeakMap<readonly string[], TextWord>();

/** A word of a text or of a question. */
export interface TextWord {
  /** How the index spells it: small letters of one alphabet, ё as е, no accents; a second one where letters fit both. */
  readonly spellings: readonly string[];
  /** Its forms without endings, as written and in small letters. */
  readonly stems: readonly string[];
}

function spelled(plain: string): string {
  return fold(plain.normalize('NFD').replace(ACCENTS, '')).slice(0, LONGEST);
}

/** The forms without endings under which a word of the index is found; they follow from its spelling alone. */
export function stemsOf(spelling: string): readonly string[] {
  return formsOf(spelling).keys.map((key) => key.slice(0, LONGEST));
}

function textWord({ plain, keys }: Word): TextWord {
  const before = made.get(keys);
  if (before) return before;
  const spelling = spelled(plain);
  const known = stemsOf(spelling);
  const others = keys.map((key) => key.slice(0, LONGEST)).filter((key) => !known.includes(key));
  const word = { spellings: [spelling, ...others.filter((key) => key !== spelling)], stems: [...known, ...others] };
  made.set(keys, word);
  return word;
}

/** The words of a text in order, without those that nearly every text has. */
export function textWords(text: string): readonly TextWord[] {
  return words
    .in(text)
    .map(textWord)
    .filter(({ spellings: [first = ''] }) => first !== '' && !isStopWord(first));
}
