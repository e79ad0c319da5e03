// How large a node is drawn: the more papers, the larger, on a scale that keeps a hub from covering what is around it.

import type { DrawnNodeFragment } from '../api/operations.ts';

const SMALLEST = 4.5;
const LARGEST = 14;

/** Drawn for what has no papers of its own to count. */
const USUAL = 6;

/** How many papers a node has, for a digest its reviews; null where that means nothing, as for a paper. */
export function paperCountOf(node: DrawnNodeFragment): number | null {
  if (node.__typename === 'Digest') return node.reviews.totalCount;
  return 'papers' in node ? node.papers.totalCount : null;
}

/** The radius in pixels: one more for each doubling of `papers`, from 4½ to 14. */
export function radiusOf(papers: number | null): number {
  if (papers === null) return USUAL;
  return Math.min(LARGEST, SMALLEST + Math.log2(1 + papers));
}
