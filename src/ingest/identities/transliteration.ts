// Tells whether a name in Cyrillic and a name in Latin letters may be one name, however it was put into Latin.

import { fold } from '../../model/fold.ts';

type Letters = Readonly<Record<string, string>>;

const plain = (text: string) => fold(text).normalize('NFD').replace(/\p{M}/gu, '');

const SHARED: Letters = Object.fromEntries(
  [...'абвгдезиклмнопрстуфы'].map((letter, index) => [letter, [...'abvgdeziklmnoprstufy'][index] ?? '']),
);
/** How й, ж, х, ц, ч, ш, щ, э, ю, я and endings are written: GOST 7.79, BGN/PCGN, passports, and as people do. */
const SCHEMES: readonly Letters[] = [
  { й: 'j', ж: 'zh', х: 'x', ц: 'cz', ч: 'ch', ш: 'sh', щ: 'shh', э: 'e', ю: 'yu', я: 'ya' },
  { й: 'y', ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', э: 'e', ю: 'yu', я: 'ya' },
  { й: 'i', ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', э: 'e', ю: 'iu', я: 'ia' },
  { й: 'y', ж: 'zh', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'sch', э: 'e', ю: 'ju', я: 'ja' },
];
/** Names with an English form of their own. */
const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  александр: ['alexander', 'alex'],
  александра: ['alexandra'],
  алексей: ['alexey', 'alexei', 'alex'],
  андрей: ['andrew'],
  артем: ['artyom', 'artiom'],
  владимир: ['wladimir'],
  георгий: ['george'],
  григорий: ['gregory', 'grigory'],
  дмитрий: ['dmitry', 'dmitri'],
  евгений: ['eugene', 'evgeny'],
  екатерина: ['catherine', 'ekaterina'],
  илья: ['ilya', 'ilia'],
  иосиф: ['joseph'],
  лев: ['leo', 'lev'],
  максим: ['maxim', 'max'],
  михаил: ['michael'],
  николай: ['nicholas', 'nikolay'],
  павел: ['paul'],
  петр: ['peter', 'pyotr'],
  сергей: ['serge', 'sergey'],
  федор: ['theodore', 'fyodor', 'fedor'],
  юрий: ['yuri', 'yury'],
  яков: ['jacob'],
};
/** Further spellings of the same sounds, tried on what a scheme gave. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/ks/gu, 'x'],
  [/(?:iy|yy|ii|ij|yj|yi)$/u, 'y'],
  [/(?:iy|yy|ii|ij|yj|yi)$/u, 'i'],
  [/(?<=[aeiouy]|^)e/gu, 'ye'],
  [/^ye/u, 'e'],
  [/ey/gu, 'ei'],
  [/ov$/u, 'off'],
  [/v/gu, 'w'],
];

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The Latin spellings of one Cyrillic word. */
function latinFormsOf(word: string): ReadonlySet<string> {
  const letters = fold(word);
  const forms = SCHEMES.map((scheme) =>
    [...letters]
      .map((letter) => scheme[letter] ?? (letter === 'ь' || letter === 'ъ' ? '' : (SHARED[letter] ?? letter)))
      .join(''),
  );
  const varied = forms.flatMap((form) => [form, ...VARIANTS.map(([sound, spelling]) => form.replace(sound, spelling))]);
  const further = varied.map((form) => form.replace(/ks/gu, 'x'));
  return new Set([...varied, ...further, ...(ENGLISH[letters] ?? [])]);
}

function wordsOf(name: string): readonly string[] {
  return fold(name.replaceAll('.', ' '))
    .split(' ')
    .filter((word) => word !== '');
}

function wordsAgree(one: string, other: string): boolean {
  if (CYRILLIC.test(one) === CYRILLIC.test(other)) return plain(one) === plain(other);
  const [cyrillic, latin] = CYRILLIC.test(one) ? [one, other] : [other, one];
  return latinFormsOf(cyrillic).has(plain(latin));
}

/**
 * Whether two names of a person agree: at least two words of the shorter name, all of them, each with a word of the other
 * in whatever order. A name of one word agrees with nothing, nor does an initial with a name.
 */
export function namesAgree(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (shorter.length < 2) return false;
  const open = [...longer];
  return shorter.every((word) => {
    const at = open.findIndex((candidate) => wordsAgree(word, candidate));
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
}
