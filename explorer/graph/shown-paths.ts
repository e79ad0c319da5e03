// Which nodes and lines of the drawn graph the found paths go along.

import { type DrawnGraph, type GraphPart, lineKey } from './graph-model.ts';
import type { SessionState, ShownPaths } from './session-state.ts';

/** No ends chosen. */
export const NO_ENDS: SessionState['ends'] = { from: null, to: null };

/** The paths whose nodes are all drawn, with all that lies on them. */
export function shownPaths(graph: DrawnGraph, paths: readonly GraphPart[]): ShownPaths {
  const drawn = paths.filter(({ nodes }) => nodes.every(({ id }) => graph.hasNode(id)));
  const keys = drawn.flatMap(({ facts }) => facts.map(({ from, to }) => lineKey(from.id, to.id)));
  return {
    ways: drawn.map(({ nodes }) => nodes.map(({ id }) => id)),
    nodes: new Set(drawn.flatMap(({ nodes }) => nodes.map(({ id }) => id))),
    lines: new Set(keys),
  };
}
