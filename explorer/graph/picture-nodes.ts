// The nodes of a picture: their marks, and the names for which there is room, those of the largest first.

import type { DrawnGraph } from './graph-model.ts';
import { KIND_SHAPES } from './node-kinds.ts';
import type { Caption, Outline, PictureParts } from './picture.ts';
import type { Frame } from './picture-frame.ts';
import type { Labels } from './picture-labels.ts';
import { shapePath } from './shapes.ts';
import { shortLabel } from './short-label.ts';
import { blocking, heavier } from './weight.ts';

const TEXT = 15;
const GAP = 5;

/** Characters of a name; the image tells it whole where it is pointed at. */
const MOST = 48;

/** An image has more pixels than a screen has for the same nodes. */
const ENLARGED = 1.4;

/** A ring around nodes whose neighbours are shown; around others a seam that parts them from what they cover. */
const RING = 2;
const SEAM = 1;

/** Where things are put, and what is taken already. */
export interface Placing {
  readonly frame: Frame;
  readonly labels: Labels;
}

/** The radius of a node in the image. */
export function radiusIn(graph: DrawnGraph, id: string): number {
  return ENLARGED * graph.getNodeAttribute(id, 'size');
}

/** Draws nodes; the largest come last, on top, and have their names before all others. */
export function nodeItems(
  ids: readonly string[],
  { state, theme, frame, labels }: PictureParts & Placing,
): { outlines: readonly Outline[]; captions: readonly Caption[] } {
  const { graph, paths } = state;
  const isFaint = (id: string) => paths !== null && !paths.nodes.has(id);
  const nodes = ids
    .map((id) => ({
      ...graph.getNodeAttributes(id),
      ...frame.at(id),
      ...{ id, radius: radiusIn(graph, id), lines: graph.degree(id) },
    }))
    .sort((a, b) => Number(isFaint(a.id)) - Number(isFaint(b.id)) || heavier(a, b));
  const block = blocking(labels, nodes);
  const outlines = nodes.map((node): Outline => {
    const fill = isFaint(node.id) ? theme.faint : theme.kinds[node.kind];
    const [stroke, width] = node.opened && !isFaint(node.id) ? [theme.ink, RING] : [theme.ground, SEAM];
    return { path: shapePath(KIND_SHAPES[node.kind], node), fill, stroke, width, title: node.label };
  });
  const captions = nodes.flatMap(({ id, label, x, y, radius, size }): Caption[] => {
    block(size);
    if (isFaint(id)) return [];
    const text = shortLabel(label, MOST);
    const caption: Caption = { text, x: x + radius + GAP, y, size: TEXT, colour: theme.ink, anchor: 'start' };
    // What is on a path is named in any case: that is what the image is about.
    return labels.take(caption) || paths !== null ? [caption] : [];
  });
  return { outlines: outlines.reverse(), captions };
}
