// Tests of tables as people see them.

import { describe, expect, it } from 'vitest';
import { tableLines } from '../../../src/cli/answers/table-lines.ts';

const plain = (words: string) => words;
const table = {
  columns: ['name', 'papers'],
  rows: [
    ['Ёлка и 木', 3],
    ['\u001b[2Jevil', 12],
    [null, null],
  ],
  besides: [],
};

describe('tableLines', () => {
  it('sets columns side by side, numbers to the right, wide characters as two places, steering ones shown', () => {
    expect(tableLines(table, { paintHead: (words) => `<${words}>` })).toEqual({
      lines: [
        '<name           papers>',
        '─────────────  ──────',
        'Ёлка и 木           3',
        '\\u001b[2Jevil      12',
        '',
      ],
      isCut: false,
    });
  });

  it('cuts the widest columns first, with an ellipsis, and says so', () => {
    const wide = { columns: ['a', 'b'], rows: [['x'.repeat(30), 'short']], besides: [] };
    const { lines, isCut } = tableLines(wide, { places: 20, paintHead: plain });
    expect([lines.at(-1), isCut]).toEqual([`${'x'.repeat(12)}…  short`, true]);
    expect(tableLines(wide, { paintHead: plain }).isCut).toBe(false);
  });

  it.each([
    [100, [30, 20, 3]],
    [57, [30, 20, 3]],
    [56, [29, 20, 3]],
    [40, [17, 16, 3]],
    [20, [8, 8, 3]],
    [5, [8, 8, 3]],
  ])(
    'on a line of %i places gives narrow columns theirs, and the others equal shares of the rest',
    (places, widths) => {
      const wide = { columns: ['a', 'b', 'c'], rows: [['x'.repeat(30), 'y'.repeat(20), 'zzz']], besides: [] };
      const { lines } = tableLines(wide, { places, paintHead: plain });
      expect(lines[1]?.split('  ').map((rule) => rule.length)).toEqual(widths);
    },
  );
});
