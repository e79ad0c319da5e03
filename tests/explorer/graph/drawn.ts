// Small graphs for the tests of the drawing, put together as answers of the API.

import type { DrawnFactFragment, DrawnNodeFragment, EdgeKind } from '../../../explorer/api/operations.ts';
import { type DrawnGraph, emptyGraph, type GraphPart, merge } from '../../../explorer/graph/graph-model.ts';
import { applyLayout, layoutTask, nodesToLayOut, runLayout } from '../../../explorer/graph/layout.ts';
import { placeAround } from '../../../explorer/graph/placement.ts';

/** A paper. */
export function paper(name: string): DrawnNodeFragment {
  return { __typename: 'Paper', id: `paper:${name}`, label: name };
}

/** A concept with so many papers. */
export function concept(name: string, totalCount: number): DrawnNodeFragment {
  return { __typename: 'Concept', id: `concept:${name}`, label: name, papers: { totalCount } };
}

/** A fact between two nodes. */
export function fact(from: DrawnNodeFragment, kind: EdgeKind, to: DrawnNodeFragment): DrawnFactFragment {
  return { kind, from: { id: from.id }, to: { id: to.id } };
}

/** A concept with `count` papers about it: concept:hub, paper:p0 and so on. */
export function star(count: number, hub = concept('hub', count)): GraphPart {
  const papers = Array.from({ length: count }, (_, at) => paper(`p${at}`));
  return { nodes: [hub, ...papers], facts: papers.map((one) => fact(one, 'ABOUT', hub)) };
}

/** The graph of some answers, each laid out before the next. */
export function laidOut(...parts: readonly GraphPart[]): DrawnGraph {
  const graph = emptyGraph();
  for (const part of parts) {
    placeAround(graph, merge(graph, part).added, part.nodes[0]?.id ?? '');
    const ids = nodesToLayOut(graph);
    applyLayout(graph, ids, runLayout(layoutTask(graph, ids)));
  }
  return graph;
}

/** The places of some nodes. */
export function places(graph: DrawnGraph, ids: readonly string[] = graph.nodes()): Record<string, readonly number[]> {
  return Object.fromEntries(
    ids.map((id) => [id, [graph.getNodeAttribute(id, 'x'), graph.getNodeAttribute(id, 'y')] as const]),
  );
}
