// The graph that is drawn: answers of the API are merged into it, up to a bound, and nothing that was there changes its place.

import { DirectedGraph } from 'graphology';
import type { DrawnFactFragment, DrawnNodeFragment, EdgeKind } from '../api/operations.ts';
import type { NodeKind } from './node-kinds.ts';
import { paperCountOf, radiusOf } from './sizes.ts';

/** What is known of a drawn node. */
export interface NodeAttributes {
  readonly kind: NodeKind;
  readonly label: string;
  /** Papers that it has; null where that means nothing. */
  readonly papers: number | null;
  /** Radius in pixels. */
  readonly size: number;
  /** Whether its neighbours were asked for: all its facts are drawn then, but for what an answer left out. */
  readonly opened: boolean;
  readonly x: number;
  readonly y: number;
  /** Whether the layout has given it its place. */
  readonly placed: boolean;
}

/** What joins two drawn nodes: all kinds of facts from the one to the other, drawn as one line. */
export interface LineAttributes {
  readonly kinds: readonly EdgeKind[];
}

/** The drawn graph; a line's key is made by `lineKey`. */
export type DrawnGraph = DirectedGraph<NodeAttributes, LineAttributes>;

/** A part of the graph, as the API answers. */
export interface GraphPart {
  readonly nodes: readonly DrawnNodeFragment[];
  readonly facts: readonly DrawnFactFragment[];
}

/** The most nodes that are drawn. */
export const MOST_NODES = 5_000;

/** What became of an answer. */
export interface Merged {
  /** Ids of the nodes that were not there before, in the answer's order. */
  readonly added: readonly string[];
  /** How many nodes were left out because the picture is full. */
  readonly left: number;
}

/** A graph with nothing in it. */
export function emptyGraph(): DrawnGraph {
  return new DirectedGraph<NodeAttributes, LineAttributes>();
}

/** The key of the line from one node to another. */
export function lineKey(from: string, to: string): string {
  return `${from} ${to}`;
}

/** How many facts all lines show together, or those at one node. */
export function countFacts(graph: DrawnGraph, id?: string): number {
  const lines = id === undefined ? graph.edges() : graph.edges(id);
  return lines.reduce((count, key) => count + graph.getEdgeAttribute(key, 'kinds').length, 0);
}

/** Adds what `answer` holds and the graph does not; of nodes no more than fit below `most`, the answer's first. */
export function merge(graph: DrawnGraph, answer: GraphPart, most = MOST_NODES): Merged {
  const unknown = answer.nodes.filter(({ id }) => !graph.hasNode(id));
  const room = Math.max(0, most - graph.order);
  const added = unknown.slice(0, room);
  for (const node of added) graph.addNode(node.id, attributesOf(node));
  for (const fact of answer.facts) addFact(graph, fact);
  return { added: added.map(({ id }) => id), left: unknown.length - added.length };
}

function attributesOf(node: DrawnNodeFragment): NodeAttributes {
  const { __typename: kind, label } = node;
  const papers = paperCountOf(node);
  return { kind, label, papers, size: radiusOf(papers), opened: false, x: 0, y: 0, placed: false };
}

function addFact(graph: DrawnGraph, { kind, from, to }: DrawnFactFragment): void {
  if (!graph.hasNode(from.id) || !graph.hasNode(to.id)) return;
  const key = lineKey(from.id, to.id);
  if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, from.id, to.id, { kinds: [kind] });
  else
    graph.updateEdgeAttribute(key, 'kinds', (kinds = []) => (kinds.includes(kind) ? kinds : [...kinds, kind].sort()));
}
