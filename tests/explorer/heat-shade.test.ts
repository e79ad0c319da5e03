// The shades of the heat map: the more papers the stronger, and few papers are never strong.

import { expect, it } from 'vitest';
import { heatShade } from '../../explorer/pages/ask/heat-shade.ts';

const shades = (...counts: number[]) => counts.map((papers) => heatShade(papers, Math.max(...counts)));

it('grows with the number of papers, from none to the strongest', () => {
  expect(shades(0, 1, 20, 21, 60, 99, 100)).toEqual([0, 1, 1, 2, 3, 5, 5]);
});

it('is a step for each paper where there are few', () => {
  expect(shades(0, 1, 1)).toEqual([0, 1, 1]);
  expect(shades(0, 1, 2, 3)).toEqual([0, 1, 2, 3]);
});
