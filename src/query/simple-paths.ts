// The paths of one length between two nodes of a known graph, none through a node twice, in the order of their ids.

import type { KnownGraph } from './known-graph.ts';
import { compareTexts } from './order.ts';

/** A path as the numbers of its nodes, both ends included. */
export type NumberedPath = readonly number[];

/** What is looked for, and how long. */
export interface PathsWanted {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly most: number;
}

/** Steps that a search for paths of one length may take. */
const MOST_STEPS = 50_000;

/** Finds paths. */
class PathFinder {
  readonly #graph: KnownGraph;
  readonly #wanted: PathsWanted;
  readonly #left: ReadonlyMap<number, number>;
  readonly #path: number[];
  readonly found: NumberedPath[] = [];
  steps = 0;

  constructor(graph: KnownGraph, wanted: PathsWanted) {
    this.#graph = graph;
    this.#wanted = wanted;
    this.#left = graph.distances(wanted.to, wanted.length);
    this.#path = [wanted.from];
  }

  /** Follows every way on from the end of the path that can still arrive in time. */
  walk(): void {
    const { to, length, most } = this.#wanted;
    const left = length - this.#path.length;
    for (const next of this.#inOrder(this.#path.at(-1) as number, left)) {
      if (this.found.length >= most || this.steps >= MOST_STEPS) return;
      this.steps++;
      this.#path.push(next);
      if (left > 0) this.walk();
      else if (next === to) this.found.push([...this.#path]);
      this.#path.pop();
    }
  }

  #inOrder(node: number, left: number): readonly number[] {
    const { to } = this.#wanted;
    const fit = (next: number) =>
      (next === to) === (left === 0) && (this.#left.get(next) ?? Infinity) <= left && !this.#path.includes(next);
    return [...this.#graph.neighbours(node)]
      .filter(fit)
      .sort((a, b) => compareTexts([this.#graph.id(a)], [this.#graph.id(b)]));
  }
}

/** The first paths of exactly that length, and whether all ways were followed as far as it took to find them. */
export function simplePaths(
  graph: KnownGraph,
  wanted: PathsWanted,
): { readonly paths: readonly NumberedPath[]; readonly isComplete: boolean } {
  const finder = new PathFinder(graph, wanted);
  finder.walk();
  return { paths: finder.found, isComplete: finder.steps < MOST_STEPS };
}
