// The keys that lead to a word: by its forms, by its beginning, and past any one typo.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfBeginning, keysOfWord, typoSearch } from '../../src/words/word-keys.ts';
import { SEED } from '../query/draw.ts';
import { isOneOff } from '../query/oracle-words.ts';

/** Whether a word of the index is found for a written one that is a typo of it. */
function isFound(asked: string, word: string): boolean {
  const { keys, patterns, spellings } = typoSearch(asked);
  const size = [...word].length;
  const fits = patterns.some(([wanted, start, end]) => size === wanted && word.startsWith(start) && word.endsWith(end));
  return spellings.includes(word) || (fits && keysOfWord(word).some((key) => keys.includes(key)));
}

describe('keys', () => {
  it('of a word are its forms, its first letters and its halves', () => {
    expect(keysOfWord('networks')).toEqual(['=network', 'net*', '8<netw', '8>orks']);
    expect(keysOfWord('сегментация')).toEqual(['=сегментац', 'сег*', '11<сегме', '11>нтация']);
    expect(keysOfWord('bert')).toEqual(['=bert', 'ber*']);
    expect(keysOfWord('r2d2')).toEqual(['=r2d2', 'r2d*']);
    expect(keysOfWord('ab')).toEqual(['=ab']);
  });

  it('of a beginning are its first three letters', () => {
    expect(keyOfBeginning('ab')).toBeUndefined();
    expect(keyOfBeginning('abc')).toBe('abc*');
    expect(keyOfBeginning('abcdef')).toBe('abc*');
  });

  it('of a typo find every word of five letters and more that is one letter off, and no other', () => {
    const letter = fc.constantFrom(...'abcде');
    const word = fc.string({ unit: letter, minLength: 3, maxLength: 8 });
    const change = fc.tuple(fc.nat(8), letter, fc.constantFrom('replace', 'drop', 'add', 'swap', 'other'));
    const property = fc.property(word, change, word, (right, [place, other, way], stranger) => {
      const at = place % right.length;
      const [before, after] = [right.slice(0, at), right.slice(at + 1)];
      const swapped = before + (right[at + 1] ?? '') + right[at] + right.slice(at + 2);
      const made = { replace: before + other + after, drop: before + after, add: before + other + right.slice(at) };
      const asked = way === 'other' ? stranger : way === 'swap' ? swapped : made[way as keyof typeof made];
      fc.pre(asked !== right);
      expect(isFound(asked, right)).toBe(isOneOff(asked, right));
    });
    fc.assert(property, { seed: SEED, numRuns: 3_000 });
  });
});
