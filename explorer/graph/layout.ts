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
const MANY = 400;

/** Rounds of the layout for a first picture, and for nodes that come to where most keep their places. */
const ROUNDS = { first: 400, later: 60 };

/** Nodes of one task, about: in a large graph those far away change nothing but the time that it takes. */
const NEAREST = 800;

/** The nodes that one layout is about: those without a place, what they are joined to, and what stands nearest to them. */
export function nodesToLayOut(graph: DrawnGraph): string[] {
  if (graph.order <= NEAREST) return graph.nodes();
  const moving = graph.filterNodes((_, { placed }) => !placed);
  const ids = new Set([...moving, ...moving.flatMap((id) => graph.neighbors(id))]);
  const middle = { x: 0, y: 0 };
  for (const id of moving) {
    middle.x += graph.getNodeAttribute(id, 'x') / moving.length;
    middle.y += graph.getNodeAttribute(id, 'y') / moving.length;
  }
  const nearest = graph
    .mapNodes((id, { x, y }) => ({ id, distance: Math.hypot(x - middle.x, y - middle.y) }))
    .sort((a, b) => a.distance - b.distance);
  for (const { id } of nearest) if (ids.size < NEAREST) ids.add(id);
  return [...ids];
}

/** What the layout has to know of some nodes of the graph, and the lines between them. */
export function layoutTask(graph: DrawnGraph, ids: readonly string[]): LayoutTask {
  const index = new Map(ids.map((id, at) => [id, at]));
  const attributes = ids.map((id) => graph.getNodeAttributes(id));
  const lines = graph.edges().flatMap((key) => {
    const ends = graph.extremities(key).flatMap((id) => index.get(id) ?? []);
    return ends.length === 2 ? ends : [];
  });
  return {
    places: Float32Array.from(attributes.flatMap(({ x, y }) => [x, y])),
    fixed: Uint8Array.from(attributes, ({ placed }) => (placed ? 1 : 0)),
    lines: Uint32Array.from(lines),
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
    const byRegions = { barnesHutOptimize: graph.order > MANY, barnesHutTheta: 0.9 };
    const settings = { ...forceAtlas2.inferSettings(graph.order), ...byRegions };
    forceAtlas2.assign(graph, { iterations: fixed.includes(1) ? ROUNDS.later : ROUNDS.first, settings });
  }
  return Float32Array.from(graph.mapNodes((_, { x, y }) => [x, y]).flat());
}

/** Takes over what `runLayout` gave for those nodes; from now on they keep their places. */
export function applyLayout(graph: DrawnGraph, ids: readonly string[], places: Float32Array): void {
  ids.forEach((id, at) => {
    if (graph.getNodeAttribute(id, 'placed')) return;
    const [x = 0, y = 0] = places.subarray(2 * at, 2 * at + 2);
    graph.mergeNodeAttributes(id, { x, y, placed: true });
  });
}
