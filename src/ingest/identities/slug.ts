// The readable part of an id: a name in small ASCII letters, digits and hyphens.

/** Letters that take no part in Unicode decomposition, and Russian ones as passports write them. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  і: 'i',
};
const MARKS = /\p{M}/gu;
const APART = /[^a-z0-9]+/gu;

/**
 * The slug of a name; names that differ in diacritics, casing or punctuation alone have the same one. A name without any
 * Latin or Cyrillic letter or digit is spelled by its characters' numbers, so that it is never empty.
 */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().normalize('NFD').replace(MARKS, '');
  const latin = [...plain].map((letter) => LETTERS[letter] ?? letter).join('');
  const slug = latin
    .replace(/['’ʼ`]/gu, '')
    .replace(APART, '-')
    .replace(/^-+|-+$/gu, '');
  return slug || [...plain].map((letter) => `u${letter.codePointAt(0)?.toString(16)}`).join('-') || 'unnamed';
}
