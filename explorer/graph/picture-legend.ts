// The legend below a picture: which shape and colour is which kind, of the kinds that are in it.

import { KIND_SHAPES, NODE_KINDS } from './node-kinds.ts';
import type { Caption, Outline, PictureParts } from './picture.ts';
import { shapePath } from './shapes.ts';
import { countKinds } from './visible.ts';

/** Room for it at the foot of the picture, in pixels. */
export const LEGEND_HEIGHT = 60;

const TEXT = 15;
const COLUMN = 170;
const LEFT = 80;
const RADIUS = 8;

/** Draws it on the height `y`. */
export function legendOf(
  { state, theme, words }: PictureParts,
  y: number,
): { outlines: readonly Outline[]; captions: readonly Caption[] } {
  const counts = countKinds(state.graph).nodes;
  const kinds = NODE_KINDS.filter((kind) => counts.has(kind) && !state.hidden.nodes.has(kind));
  const outlines = kinds.map((kind, at): Outline => {
    const path = shapePath(KIND_SHAPES[kind], { x: LEFT + at * COLUMN, y, radius: RADIUS });
    return { path, fill: theme.kinds[kind], stroke: theme.ground, width: 1 };
  });
  const captions = kinds.map((kind, at): Caption => {
    const x = LEFT + at * COLUMN + 2 * RADIUS;
    return { text: words.kinds[kind], x, y, size: TEXT, colour: theme.ink, anchor: 'start' };
  });
  return { outlines, captions };
}
