// The words of a question, and which of them are taken for a name together.

import { describe, expect, it } from 'vitest';
import { leftOut, stretchesOf, takenOf, wordsOf } from '../../explorer/parts/question-words.ts';

describe('a question', () => {
  it('has words without its punctuation, in any alphabet', () => {
    expect(wordsOf('Кто придумал GPT-3, C++ и «ё-сеть»? U.S.')).toEqual([
      'Кто',
      'придумал',
      'GPT-3',
      'C++',
      'и',
      'ё-сеть',
      'U.S',
    ]);
    expect(wordsOf('… ?!')).toEqual([]);
  });

  it('is looked through from its longest stretches to single words', () => {
    expect(stretchesOf(['object', 'detection', 'papers']).map(({ text }) => text)).toEqual([
      'object detection papers',
      'object detection',
      'detection papers',
      'object',
      'detection',
      'papers',
    ]);
  });

  it('gives a longer name before what is a part of it, and says what is left', () => {
    const words = wordsOf('who does object detection at Google');
    const names = stretchesOf(words).filter(({ text }) => ['detection', 'object detection', 'Google'].includes(text));
    const taken = takenOf(names);
    expect(taken.map(({ text }) => text)).toEqual(['object detection', 'Google']);
    expect(leftOut(words, taken)).toEqual([
      { text: 'who', from: 0, to: 1 },
      { text: 'does', from: 1, to: 2 },
      { text: 'at', from: 4, to: 5 },
    ]);
  });
});
