// What lies around a node: layer after layer, of each what matters most, until there is no room left.

import type { GraphSteps } from './graph-steps.ts';

/** What is searched for. */
export interface NeighbourhoodQuestion {
  readonly id: string;
  readonly depth: number;
  /** Nodes at most, the one in the middle included. */
  readonly first: number;
}

/** The ids of the nodes to draw, the one in the middle first, and whether some were left out. */
export interface FoundNeighbourhood {
  readonly ids: readonly string[];
  readonly truncated: boolean;
}

/** A node with more facts than these is drawn, and what lies behind it is not; the one in the middle is always followed. */
const MOST_FACTS = 300;

/**
 * Finds what to draw. What is fewer steps away comes first; of that, what more facts link to the layer before; then what more
 * facts speak of; then by id.
 */
export async function searchNeighbourhood(
  { id, depth, first }: NeighbourhoodQuestion,
  steps: GraphSteps,
): Promise<FoundNeighbourhood> {
  const drawn = new Set([id]);
  let truncated = false;
  let layer: readonly string[] = [id];
  for (let step = 1; step <= depth && layer.length > 0 && drawn.size <= first; step++) {
    const room = first - drawn.size;
    // What is drawn already may be linked to most of all, so as many more are asked for.
    const asked = { first: room + drawn.size + 1, most: step === 1 ? Number.MAX_SAFE_INTEGER - 1 : MOST_FACTS };
    const { ids, isPartial } = await steps.mostLinked(layer, asked);
    const found = ids.filter((one) => !drawn.has(one));
    truncated ||= isPartial || found.length > room;
    layer = found.slice(0, room);
    for (const one of layer) drawn.add(one);
  }
  return { ids: [...drawn], truncated };
}
