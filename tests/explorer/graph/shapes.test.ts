// Shapes and colours: each kind has its own, and each stands out from its ground.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KIND_SHAPES, NODE_KINDS } from '../../../explorer/graph/node-kinds.ts';
import { SHAPES, shapePath } from '../../../explorer/graph/shapes.ts';

const [light = '', dark = ''] = readFileSync('explorer/theme/colours.css', 'utf8').split('@media');

/** A colour of one scheme, as three parts from 0 to 1. */
function colour(scheme: string, name: string): number[] {
  const digits = new RegExp(`--${name}: #([0-9a-f]{6});`, 'u').exec(scheme)?.[1] ?? '';
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
}

/** The contrast of two colours as WCAG 2 reckons it, from 1 to 21. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = (parts: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = parts.map((p) => (p <= 0.04045 ? p / 12.92 : ((p + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('the kinds of nodes', () => {
  it('have one shape each', () => {
    expect(new Set(Object.values(KIND_SHAPES)).size).toBe(8);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ])('stand out from the ground of the %s scheme, 3 : 1 or more, as do lines', (_, scheme) => {
    const names = [...NODE_KINDS.map((kind) => `kind-${kind.toLowerCase()}`), 'line-strong', 'accent'];
    const ground = colour(scheme, 'card');
    expect(names.filter((name) => !(contrast(colour(scheme, name), ground) >= 3))).toEqual([]);
  });
});

describe('outlines', () => {
  it.each(Object.entries(SHAPES))(
    'of a %s can be seen whole from the middle, and have the weight of a circle',
    (_, corners) => {
      const turns = corners.map(([ax, ay], at) => {
        const [bx, by] = corners[(at + 1) % corners.length] ?? [0, 0];
        return (ax * by - bx * ay) / 2;
      });
      expect(turns.every((turn) => turn > 0)).toBe(true);
      const area = turns.reduce((sum, turn) => sum + turn, 0);
      expect(area).toBeGreaterThan(Math.PI * 0.75);
      expect(area).toBeLessThan(Math.PI * 1.15);
    },
  );

  it('are drawn where they should be', () => {
    expect(shapePath('diamond', { x: 10, y: 20, radius: 4 })).toBe('M10 15L15 20L10 25L5 20Z');
  });
});
