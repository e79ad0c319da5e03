// What of the drawn graph is shown: kinds of nodes and of facts can be hidden, and nothing else decides.

import type { EdgeKind } from '../api/operations.ts';
import type { DrawnGraph } from './graph-model.ts';
import type { NodeKind } from './node-kinds.ts';

/** The kinds that are hidden. */
export interface Hidden {
  readonly nodes: ReadonlySet<NodeKind>;
  readonly facts: ReadonlySet<EdgeKind>;
}

/** Nothing hidden. */
export const NOTHING_HIDDEN: Hidden = { nodes: new Set(), facts: new Set() };

/** The same kinds with one of them turned over. */
export function toggled<Kind>(kinds: ReadonlySet<Kind>, kind: Kind): ReadonlySet<Kind> {
  const others = new Set(kinds);
  if (!others.delete(kind)) others.add(kind);
  return others;
}

/** Whether a node is shown. */
export function isNodeVisible(graph: DrawnGraph, id: string, { nodes }: Hidden): boolean {
  return !nodes.has(graph.getNodeAttribute(id, 'kind'));
}

/** The kinds of facts that a line shows: none where it is hidden, or one of its ends is. */
export function visibleKinds(graph: DrawnGraph, key: string, hidden: Hidden): readonly EdgeKind[] {
  if (!graph.extremities(key).every((id) => isNodeVisible(graph, id, hidden))) return [];
  return graph.getEdgeAttribute(key, 'kinds').filter((kind) => !hidden.facts.has(kind));
}

/** How many nodes of each kind are drawn, and how many facts; kinds without any are left out. */
export function countKinds(graph: DrawnGraph): { nodes: Map<NodeKind, number>; facts: Map<EdgeKind, number> } {
  const nodes = new Map<NodeKind, number>();
  const facts = new Map<EdgeKind, number>();
  graph.forEachNode((_, { kind }) => nodes.set(kind, (nodes.get(kind) ?? 0) + 1));
  graph.forEachEdge((_, { kinds }) => {
    for (const kind of kinds) facts.set(kind, (facts.get(kind) ?? 0) + 1);
  });
  return { nodes, facts };
}
