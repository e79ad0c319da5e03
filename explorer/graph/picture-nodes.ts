// The nodes of a picture: their marks, and the names for which there is room, those of large nodes first.

import { KIND_SHAPES } from './node-kinds.ts';
import type { Caption, Outline, PictureParts } from './picture.ts';
import type { Frame } from './picture-frame.ts';
import type { Labels } from './picture-labels.ts';
import { shapePath } from './shapes.ts';
import { shortLabel } from './short-label.ts';

const TEXT = 15;
const GAP = 5;

/** A ring around nodes whose neighbours are shown; around others a seam that parts them from what they cover. */
const RING = 2;
const SEAM = 1;

/** Where things are put, and what is taken already. */
export interface Placing {
  readonly frame: Frame;
  readonly labels: Labels;
}

/** Draws nodes; the largest come last, on top, but have their names before all others. */
export function nodeItems(
  ids: readonly string[],
  { state, theme, frame, labels }: PictureParts & Placing,
): { outlines: readonly Outline[]; captions: readonly Caption[] } {
  const { graph, paths } = state;
  const isFaint = (id: string) => paths !== null && !paths.nodes.has(id);
  const nodes = ids
    .map((id) => ({ id, ...graph.getNodeAttributes(id), ...frame.at(id), radius: graph.getNodeAttribute(id, 'size') }))
    .sort((a, b) => Number(isFaint(a.id)) - Number(isFaint(b.id)) || b.size - a.size || (a.id < b.id ? -1 : 1));
  for (const node of nodes) labels.block(node);
  const outlines = nodes.map((node): Outline => {
    const fill = isFaint(node.id) ? theme.faint : theme.kinds[node.kind];
    const [stroke, width] = node.opened && !isFaint(node.id) ? [theme.ink, RING] : [theme.ground, SEAM];
    return { path: shapePath(KIND_SHAPES[node.kind], node), fill, stroke, width, title: node.label };
  });
  const captions = nodes
    .filter(({ id }) => !isFaint(id))
    .map(({ label, x, y, radius }): Caption => {
      return { text: shortLabel(label), x: x + radius + GAP, y, size: TEXT, colour: theme.ink, anchor: 'start' };
    });
  return { outlines: outlines.reverse(), captions: captions.filter((caption) => labels.take(caption)) };
}
