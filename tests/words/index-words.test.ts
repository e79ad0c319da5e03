// The words of a text as the index holds them: spelled alike, found by all of their forms.

import { describe, expect, it } from 'vitest';
import { stemsOf, textWords } from '../../src/words/index-words.ts';

const spelled = (text: string) => textWords(text).map(({ spellings }) => spellings[0]);
const meet = (one: string, other: string) => {
  const indexed = textWords(one).flatMap(({ spellings }) => spellings.flatMap(stemsOf));
  return textWords(other).some(({ stems }) => stems.some((stem) => indexed.includes(stem)));
};

describe('words', () => {
  it('are spelled in small letters of one alphabet, without accents and stop words', () => {
    expect(spelled('The Ström of Ёлка, CIFAR10 и ResNеt')).toEqual(['strom', 'елка', 'cifar', '10', 'resnet']);
    expect(spelled('End-to-End: генеративно-состязательные')).toEqual(['end', 'end', 'генеративно', 'состязательные']);
    expect(spelled('of the и в')).toEqual([]);
    expect(spelled('Йошуа мойка')).toEqual(['йошуа', 'мойка']);
  });

  it('are cut where an engine would not index them', () => {
    expect(spelled('x'.repeat(300))).toEqual(['x'.repeat(100)]);
  });

  it.each([
    ['networks', 'Network'],
    ['GAN', 'GANs'],
    ['GANs', 'gan'],
    ['LMs', 'LM'],
    ['DARTS', 'darts'],
    ['трансформеры', 'ТРАНСФОРМЕРАМИ'],
    ['свёртка', 'сверток'],
    ['COCO', 'СОСО'],
    ['СОСО', 'COCO'],
    ['GAN', 'GANов'],
    ['normalisation', 'normalization'],
  ])('%s is found by %s', (indexed, asked) => {
    expect(meet(indexed, asked)).toBe(true);
  });

  it.each([
    ['network', 'networking'],
    ['сеть', 'сетка'],
    ['COCO', 'CoCa'],
  ])('%s is not found by %s', (indexed, asked) => {
    expect(meet(indexed, asked)).toBe(false);
  });
});
