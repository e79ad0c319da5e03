// Whether the text says that a named thing is what it is about, is not it, or is set against it.

import { before } from './sentence.ts';

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
  'не (?:является|это)',
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
  'нет',
  'не (?:использу|требу|нужн|нужен|применя)[а-яё]*',
  'отказ(?:а|ы|ом|е|ались|ался)?[а-яё]* от',
  'unlike',
  'instead of',
  'rather than',
  'in place of',
  'as opposed to',
  'without',
  'not',
  'no',
];

const phrases = (list: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${list.join('|')})${THEN}`, 'iu');
const DENIED_BEFORE = phrases(DENIED);
const CONTRASTED_BEFORE = phrases(CONTRASTED);
/** `not only X` and `not just X` affirm. */
const NOT_ONLY = /(?:не (?:только|просто)|ни один|not (?:only|just)|нет сомнений)[^,.;]*$/iu;

/** What the words before the name at `unit` make of it. */
export function stanceAt(text: string, unit: number): Stance {
  const words = before(text, unit);
  if (NOT_ONLY.test(words)) return 'affirmed';
  if (DENIED_BEFORE.test(words)) return 'denied';
  return CONTRASTED_BEFORE.test(words) ? 'contrasted' : 'affirmed';
}
