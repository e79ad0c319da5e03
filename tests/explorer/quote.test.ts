// Quoted words are found in their sentence, at the place that the document gives them.

import { describe, expect, it } from 'vitest';
import { quoteIn } from '../../explorer/parts/quote.ts';

const piece = (
  quote: string | null,
  sentence: string | null,
  [sentenceStart, start]: readonly [number | null, number | null],
) => quoteIn({ quote, sentence, sentenceStart, start });

describe('a quote', () => {
  it('is marked at its own place, not where the same words stand before', () => {
    expect(piece('COCO', 'COCO and COCO.', [100, 109])).toEqual({ before: 'COCO and ', quote: 'COCO', after: '.' });
  });

  it('is counted in characters, of which some are two for a computer', () => {
    expect(piece('net', '🦔🦔 a net', [10, 15])).toEqual({ before: '🦔🦔 a ', quote: 'net', after: '' });
  });

  it('is looked for where the place is not known or says something else', () => {
    expect(piece('net', 'a net', [null, null])).toEqual({ before: 'a ', quote: 'net', after: '' });
    expect(piece('net', 'a net', [50, 10])).toEqual({ before: 'a ', quote: 'net', after: '' });
  });

  it('stands alone where its sentence is not there, or does not hold it', () => {
    expect(piece('net', null, [null, 5])).toEqual({ before: '', quote: 'net', after: '' });
    expect(piece('net', 'no such word', [0, 3])).toEqual({ before: '', quote: 'net', after: '' });
  });
});
