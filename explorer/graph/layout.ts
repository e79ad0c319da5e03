// The layout: ForceAtlas2 over plain numbers, so that it runs alike in a worker and in a test.

import { DirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { DrawnGraph } from './graph-model.ts';

/** A graph as numbers: node `i` stands at `places[2i]`, `places[2i + 1]`; line `j` joins nodes `lines[2j]` and `lines[2j + 1]`. */
export interface LayoutTask {
  readonly places: Float32Array;
  /** 1 for a node that keeps its place. */
  readonly fixed: Uint8Array;
  readonly lines: Uint32Array;
}

/** Nodes from which forces are reckoned by regions, which is less exact and much faster. */
const MANY = 1_000;

/** Rounds of the layout: many for a small graph, which is the first picture; fewer where most nodes keep their places anyway. */
function rounds(nodes: number): number {
  return nodes <= MANY ? 500 : 150;
}

/** What the layout has to know of the drawn graph, its nodes and lines in the order in which the graph lists them. */
export function layoutTask(graph: DrawnGraph): LayoutTask {
  const index = new Map(graph.nodes().map((id, at) => [id, at]));
  const attributes = graph.mapNodes((_, node) => node);
  return {
    places: Float32Array.from(attributes.flatMap(({ x, y }) => [x, y])),
    fixed: Uint8Array.from(attributes, ({ placed }) => (placed ? 1 : 0)),
    lines: Uint32Array.from(graph.edges().flatMap((key) => graph.extremities(key).map((id) => index.get(id) ?? 0))),
  };
}

/** The places after the layout, in the form of `places`. The same task gives the same places. */
export function runLayout({ places, fixed, lines }: LayoutTask): Float32Array {
  const graph = new DirectedGraph<{ x: number; y: number; fixed: boolean }>();
  fixed.forEach((isFixed, at) => {
    graph.addNode(at, { x: places[2 * at] ?? 0, y: places[2 * at + 1] ?? 0, fixed: isFixed === 1 });
  });
  for (let at = 0; at < lines.length; at += 2) graph.addEdge(lines[at], lines[at + 1]);
  if (graph.order > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph.order), barnesHutOptimize: graph.order > MANY };
    forceAtlas2.assign(graph, { iterations: rounds(graph.order), settings });
  }
  return Float32Array.from(graph.mapNodes((_, { x, y }) => [x, y]).flat());
}

/** Takes over what `runLayout` gave for `layoutTask(graph)`; from now on those nodes keep their places. */
export function applyLayout(graph: DrawnGraph, places: Float32Array): void {
  let at = 0;
  graph.updateEachNodeAttributes((_, node) => {
    const [x, y] = [places[2 * at] ?? node.x, places[2 * at + 1] ?? node.y];
    at += 1;
    return at * 2 <= places.length ? { ...node, x, y, placed: true } : node;
  });
}
