// Whether the text says that a named thing is what it is about, is not it, or is set against it.

import { after, before, REACH } from './sentence.ts';

/**
 * `denied`: the text says that this is not the thing (`has nothing in common with X`);
 * `contrasted`: the thing is named to say that it is not used or is different (`unlike X`, `instead of X`, `without X`);
 * `affirmed`: neither.
 */
export type Stance = 'affirmed' | 'contrasted' | 'denied';

/** Up to so many further words may stand between the words below and the name, among them no comma. */
const THEN = String.raw`\s+(?:[^\s,.;:!?()]+\s+){0,3}["'«“„(]?$`;
const DENIED = [
  'ничего общего (?:с|со)',
  'не имеет отношения к',
  'не относится к',
  'не (?:путать|спутайте|перепутайте) с',
  'не (?:является|это)|(?:это|[—–]) (?:вовсе |совсем |уже )?не',
  'не то же(?: самое)?,? что(?: и)?',
  'nothing (?:in common with|to do with)',
  'not to be confused with',
  "(?:is|are) (?:not|no)|(?:isn't|aren't)",
  'unrelated to',
];
const CONTRASTED = [
  'в отличи[еи] от',
  'вместо',
  'взамен',
  'на замену',
  'без',
  'а не',
  'ни',
  'избе[гж][а-яё]*|избавля[а-яё]* от',
  'нет',
  'не (?:использу|требу|нужн|нужен|применя)[а-яё]*',
  'отказ(?:а|ы|ом|е|ались|ался)?[а-яё]* от',
  '(?:убрал|убира|выкин|отброс)[а-яё]*',
  'замен(?:ил|я|ен)[а-яё]*(?![^,.;]*(?<![а-яё])на(?![а-яё]))',
  'unlike',
  'instead of',
  'rather than',
  'in place of',
  'as opposed to',
  '(?:replac|remov|drop)(?:es|ed|s|ped|ing)(?![^,.;]*(?:with|by))',
  'without',
  'avoid(?:s|ed|ing)?',
  'not',
  'no',
];

const phrases = (list: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${list.join('|')})${THEN}`, 'iu');
const DENIED_BEFORE = phrases(DENIED);
const CONTRASTED_BEFORE = phrases(CONTRASTED);
/** `not only X` and `not just X` affirm. */
const NOT_ONLY = /(?:не (?:только|просто)|ни один|not (?:only|just)|нет сомнений)[^,.;]*$/iu;

/** `не X, а Y`. */
const NOT_BEFORE = /(?<![\p{L}])не\s+(?:[^\s,.;:]+\s+)?$/iu;
const BUT_AFTER = /^[^.,;:]{0,20},\s+а\s/iu;
const CONTRASTED_AFTER =
  /^[^.,;:]{0,40}\s(?:не (?:использ|примен|нуж|треб|понадоб)[а-яё]*|(?:нет|отсутству[а-яё]*)(?=\s*(?:[.,;!)]|$))|(?:is|are|was|were) not (?:used|needed|required)|(?:isn['’]t|aren['’]t) (?:used|needed|required))/iu;

/**
 * What the words around the name between `from` and `to` make of it. Words before `floor` speak of another name:
 * `instead of X we take Y`.
 */
export function stanceAt(text: string, [from, to]: readonly [from: number, to: number], floor = 0): Stance {
  const words = before(text, from, Math.min(REACH, from - floor));
  if (NOT_ONLY.test(words)) return 'affirmed';
  if (DENIED_BEFORE.test(words)) return 'denied';
  const next = after(text, to);
  if (NOT_BEFORE.test(words) && BUT_AFTER.test(next)) return 'contrasted';
  return CONTRASTED_BEFORE.test(words) || CONTRASTED_AFTER.test(next) ? 'contrasted' : 'affirmed';
}
