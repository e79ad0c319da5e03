// Which casings of a name count as the name: `GAN` is written in capitals, `seer` is a word and no model.

/** `any`: every casing; `capital`: begins with one; `upper`: capitals only; `exact`: as the name is. */
export type Casing = 'any' | 'capital' | 'upper' | 'exact';

const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const CAPITAL_FIRST = /^\p{Lu}/u;
const LETTERS = /\p{L}/gu;
/** At most so many letters, and a name in capitals is an abbreviation that small letters do not mean. */
const SHORT = 3;
/** Up to so many letters, capitals in a name that is also a common word stand where the name has them: `LoRA`, `GloVe`. */
const SHORT_COMMON = 5;
const CAPITALS_APART = /\p{Lu}.*\p{Lu}/u;

const letters = (name: string) => name.match(LETTERS)?.length ?? 0;

/** Whether `name` is written in capitals alone, as abbreviations are. */
export const inCapitals = (name: string) => CAPITALS.test(name);

/** Whether `name` is at most `most` capitals, or a capital and a digit: too short to be sure of what it means. */
export const isShort = (name: string, most: number) =>
  inCapitals(name) && (/\d/u.test(name) ? name.length < most : letters(name) <= most);

/** The casing that the one-word name `name` asks for; `cased` names are also common words. */
export function casingOf(name: string, cased: boolean): Casing {
  const lower = name === name.toLowerCase();
  if (lower) return 'any';
  if (inCapitals(name)) return cased || letters(name) <= SHORT ? 'upper' : 'any';
  if (letters(name) <= (cased ? SHORT_COMMON : SHORT)) return CAPITALS_APART.test(name) || !cased ? 'exact' : 'capital';
  return cased && CAPITAL_FIRST.test(name) ? 'capital' : 'any';
}

/** Whether the written word has the casing that the name asks for; the English plural's `s` stays small. */
export function casingFits(casing: Casing, name: string, written: string): boolean {
  if (casing === 'any') return true;
  if (casing === 'capital') return CAPITAL_FIRST.test(written);
  const singular = written.replace(/s$/u, '');
  if (casing === 'upper') return inCapitals(singular);
  return singular === name || written === name || (CAPITAL_FIRST.test(name) && inCapitals(singular));
}
