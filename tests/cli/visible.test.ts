// Tests of what keeps documents from steering the terminal.

import { describe, expect, it } from 'vitest';
import { visible, visibleLines } from '../../src/cli/visible.ts';

describe('visible text', () => {
  it.each([
    ['a\u001b[31mred', 'a\\u001b[31mred'],
    ['title\u001b]0;x\u0007', 'title\\u001b]0;x\\u0007'],
    ['one\r\ntwo\tthree', 'one\\u000d\\u000atwo\\u0009three'],
    ['C1 \u009b31m, \u007f, \u0000', 'C1 \\u009b31m, \\u007f, \\u0000'],
    ['\u202aa\u202bb\u202cc\u202dd\u202e', '\\u202aa\\u202bb\\u202cc\\u202dd\\u202e'],
    ['\u2066a\u2067b\u2068c\u2069', '\\u2066a\\u2067b\\u2068c\\u2069'],
    ['Łoś — Ёлка, 李飞飞, \u00a0 « »', 'Łoś — Ёлка, 李飞飞, \u00a0 « »'],
  ])('of %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('is the same JSON', () => {
    const told = { name: 'a\u001b\u009b\u202e"\\\nb' };
    const line = visible(JSON.stringify(told));
    expect(JSON.parse(line)).toEqual(told);
    expect(line).toMatch(/^[ -~]+$/u);
  });

  it('of several lines keeps their ends', () => {
    expect(visibleLines('Error: a\u001b\n    at b\n')).toBe('Error: a\\u001b\n    at b\n');
  });
});
