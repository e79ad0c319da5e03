// The beginnings under which names are completed.

import { describe, expect, it } from 'vitest';
import { beginningsOf, completed, completedPart, cutBeginning } from '../../src/words/beginnings.ts';

describe('names', () => {
  it('are compared without case, accents, punctuation and the difference of ё and е', () => {
    expect(completed('  Thomas Müller-Wang (Jr.) ')).toBe('thomas muller wang jr');
    expect(completed('Ёлка: Йод')).toBe('елка йод');
    expect(completedPart('GAN ')).toBe('gan ');
    expect(completedPart('gan-')).toBe('gan ');
  });

  it('begin with their first letters, and their later words with theirs', () => {
    expect(beginningsOf(['Li Wei'], true)).toEqual(['^l', '^li', '^li ', ' w', ' we', ' wei']);
    expect(beginningsOf(['Li Wei', 'li'], false)).toEqual(['^l', '^li', '^li ']);
    expect(beginningsOf(['?'], true)).toEqual([]);
    expect(cutBeginning('transf')).toBe('tra');
  });
});
