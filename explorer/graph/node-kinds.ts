// The eight kinds of nodes as the picture tells them apart: by colour and, for whoever does not see colours, by shape.

import type { DrawnNodeFragment } from '../api/operations.ts';
import type { ShapeName } from './shapes.ts';

/** A kind of node, as the API names it in `__typename`. */
export type NodeKind = DrawnNodeFragment['__typename'];

/** The shape of each kind, in the order of the legend; as near as can be to the signs that the pages have. Its colour is the custom property `--kind-…` of the page. */
export const KIND_SHAPES: Readonly<Record<NodeKind, ShapeName>> = {
  Paper: 'page',
  Author: 'circle',
  Organisation: 'hexagon',
  Concept: 'triangle',
  Reviewer: 'diamond',
  Review: 'bubble',
  Digest: 'book',
  Venue: 'pin',
};

/** The kinds in the order of the legend. */
export const NODE_KINDS = Object.keys(KIND_SHAPES) as readonly NodeKind[];
