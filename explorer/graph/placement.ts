// Where a node stands before the layout moves it: near what it is joined to, and always the same for the same answers.

import type { DrawnGraph } from './graph-model.ts';

/** No two of any number of steps of this angle point the same way. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** How far apart neighbours begin, in the layout's units. */
const STEP = 12;

/** Gives each of `added` a first place: around the middle of the placed nodes that it is joined to, else around `origin`. */
export function placeAround(graph: DrawnGraph, added: readonly string[], origin: string): void {
  const middle = graph.hasNode(origin) ? graph.getNodeAttributes(origin) : { x: 0, y: 0 };
  added.forEach((id, at) => {
    const { x, y } = middleOfPlaced(graph, id) ?? middle;
    const distance = STEP * Math.sqrt(at);
    const angle = at * GOLDEN_ANGLE;
    graph.mergeNodeAttributes(id, { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) });
  });
}

function middleOfPlaced(graph: DrawnGraph, id: string): { x: number; y: number } | undefined {
  const placed = graph.filterNeighbors(id, (_, { placed }) => placed).map((one) => graph.getNodeAttributes(one));
  if (placed.length === 0) return undefined;
  const total = placed.reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), { x: 0, y: 0 });
  return { x: total.x / placed.length, y: total.y / placed.length };
}
