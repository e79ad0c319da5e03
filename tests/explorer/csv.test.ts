// Comma-separated values that come back as they were, and that no spreadsheet calculates with.

import { describe, expect, it } from 'vitest';
import { csv } from '../../explorer/pages/ask/csv.ts';

describe('comma-separated values', () => {
  it('quote what would be taken for the end of a value or of a row', () => {
    const rows = [
      ['a,b', 'say "so"', 'two\r\nlines', 'Яндекс'],
      ['plain', '', 12, -3],
    ];
    expect(csv(rows)).toBe('\ufeff"a,b","say ""so""","two\r\nlines",Яндекс\r\nplain,,12,-3\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@a', '\ta'])('hold no formula: %s', (text) => {
    expect(csv([[text]])).toBe(`\ufeff'${text}\r\n`);
  });
});
