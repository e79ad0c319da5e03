// Names in the picture: short, on one line, and harmless to the text around them.

import { describe, expect, it } from 'vitest';
import { shortLabel } from '../../../explorer/graph/short-label.ts';

describe('a short label', () => {
  it.each([
    ['Reformer', 'Reformer'],
    ['two\nli\u2028nes', 'two li nes'],
    ['\u202eevil\u202c', 'evil'],
    ['abcdefghijkl', 'abcdefghi…'],
    ['👨‍👩‍👧‍👦'.repeat(12), `${'👨‍👩‍👧‍👦'.repeat(3)}…`],
    [`e${'\u0301'.repeat(5_000)}`, '…'],
    ['half \ud83d of one', 'half \ufffd of…'],
  ])('of %j is %j', (label, short) => {
    expect(shortLabel(label, 10)).toBe(short);
  });

  it('keeps characters together that belong together', () => {
    const short = shortLabel('👨‍👩‍👧‍👦'.repeat(12), 10);
    expect(short.replace('…', '').replaceAll('👨‍👩‍👧‍👦', '')).toBe('');
  });
});
