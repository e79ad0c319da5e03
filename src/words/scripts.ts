// Which letters of one alphabet look like letters of the other, and words that mix the two put right.

const CYRILLIC = 'АВЕКМНОРСТУХаеорсухіІјЈѕЅ';
const LATIN = 'ABEKMHOPCTYXaeopcyxiIjJsS';

const toLatin = new Map([...CYRILLIC].map((letter, index) => [letter, LATIN.charAt(index)]));
const toCyrillic = new Map([...LATIN].map((letter, index) => [letter, CYRILLIC.charAt(index)]));

const LATIN_LETTERS = /\p{Script=Latin}/gu;
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;
/** Small Cyrillic letters after Latin ones: a Russian ending, as in `GANов`. */
const RUSSIAN_ENDING = /^([\p{Script=Latin}\d]{2,})[а-яё]{1,4}$/u;

const replaced = (word: string, letters: ReadonlyMap<string, string>) =>
  [...word].map((letter) => letters.get(letter) ?? letter).join('');
const count = (word: string, letters: RegExp) => word.match(letters)?.length ?? 0;

/**
 * The spellings that `word` may stand for, likeliest first: one that mixes alphabets is put into the one that has all of
 * its letters, of both into that which most of them are of, and a Russian ending on a Latin name is left out. Capitals
 * that are letters of both alphabets, such as `СОСО` typed in Russian, come in both. A word of one alphabet is itself.
 */
export function spellings(word: string): readonly string[] {
  const cyrillic = count(word, CYRILLIC_LETTERS);
  if (cyrillic === 0) return [word];
  const latin = count(word, LATIN_LETTERS);
  const inLatin = replaced(word, toLatin);
  const foldsToLatin = count(inLatin, CYRILLIC_LETTERS) === 0;
  if (latin === 0) return foldsToLatin && cyrillic > 2 && word === word.toUpperCase() ? [word, inLatin] : [word];
  const inCyrillic = replaced(word, toCyrillic);
  const foldsToCyrillic = count(inCyrillic, LATIN_LETTERS) === 0;
  const [, stem] = RUSSIAN_ENDING.exec(word) ?? [];
  if (stem !== undefined && stem === stem.toUpperCase()) return [stem, word];
  return [
    ...(foldsToLatin && (latin >= cyrillic || !foldsToCyrillic) ? [inLatin] : []),
    ...(foldsToCyrillic && (cyrillic >= latin || !foldsToLatin) ? [inCyrillic] : []),
    ...(stem === undefined ? [] : [stem]),
    word,
  ];
}
