// The forms under which a word is looked up: inflection, plural, spelling variants and look-alike letters taken away.

import { stemmer as russianStem } from '@orama/stemmers/russian';
import pluralize from 'pluralize';
import { spellings } from './scripts.ts';

/** What matching sees of one word. */
export interface WordForms {
  /** Keys to look the word up by, likeliest first; never empty. */
  readonly keys: readonly string[];
  /** The word in one alphabet, its casing kept, without an ending after an apostrophe. */
  readonly plain: string;
}

/** An ending that Russian texts put on Latin names, and the English possessive: `GAN'a`, `MelGAN’ом`, `Adam's`. */
const APOSTROPHE_ENDING = /['’ʼ`‘]\p{L}{1,4}$/u;
/** Abbreviations in plural: `GANs`, `LMs`. */
const ABBREVIATIONS = /^[\p{Lu}\d]*\p{Lu}s$/u;
/** Shorter words that end in `s` are no plurals: `fps`. */
const SHORTEST_PLURAL = 4;
const MARKS = /\p{M}/gu;
/** A vowel that comes and goes: `свёрток` beside `свёртка`. */
const FLEETING_VOWEL = /(?<=[а-я]{2}[бвгджзйклмнпрстфхцчшщ])[ое](?=к$)/u;
/** Shorter words are abbreviations and particles, which have no ending to take away. */
const SHORTEST_STEM = 3;
const DOUBLED = /([а-я])\1/gu;

/** British spelling as American, so that either finds the other. */
function american(word: string): string {
  return word
    .replace(/isation(?=s?$)/u, 'ization')
    .replace(/ll(?=ing$|ed$)/u, 'l')
    .replace(/(?<=\p{L}{4})our$/u, 'or');
}

/** Capitals keep their last `S`, for it mostly stands for a word, and come without it second: `DARTS`, `FLOPS`. */
function latinKeys(word: string): string[] {
  const bare = word.normalize('NFD').replace(MARKS, '');
  if (ABBREVIATIONS.test(bare)) return [bare.slice(0, -1).toLowerCase()];
  const small = bare.toLowerCase();
  const singular = small.length < SHORTEST_PLURAL ? small : american(pluralize.singular(small));
  return bare.length > 1 && bare === bare.toUpperCase() ? [small, singular] : [singular];
}

function cyrillicKey(word: string): string {
  const plain = word.toLowerCase().replaceAll('ё', 'е');
  if (plain.length <= SHORTEST_STEM) return plain;
  const stem = russianStem(plain);
  return stem.replace(FLEETING_VOWEL, '').replace(DOUBLED, '$1');
}

/** The forms of one written word. Pure: the same word always gives the same forms. */
export function formsOf(written: string): WordForms {
  const base = written.normalize('NFKC').replace(APOSTROPHE_ENDING, '');
  const words = spellings(base);
  const keys = words.flatMap((word) => (/\p{Script=Cyrillic}/u.test(word) ? [cyrillicKey(word)] : latinKeys(word)));
  return { keys: [...new Set(keys)], plain: words[0] ?? base };
}
