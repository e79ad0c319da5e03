// How many nodes and edges the graph holds, counted now and then.

import type { Engine } from '../../graph/engine.ts';
import { edgeTypes } from '../../model/edges.ts';
import { nodeLabels } from '../../model/nodes.ts';
import { countedEdges, countedNodes } from '../../query/stats.ts';

/** Numbers by label and by type. */
export interface Counts {
  readonly nodes: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<string, number>;
}

/** Counting reads the whole of a large graph, so it is done once in so long, however often one asks. */
const KEPT_MS = 60_000;
/** And takes this part of the time at most: five million edges take some tenths of a second. */
const SHARE = 0.01;
/** Whoever collects metrics waits a few seconds at most: for all counts together. */
const PATIENCE_MS = 2_000;

/** Counts the graph of one engine. */
export class GraphSize {
  readonly #engine: Engine;
  #counts: Promise<Counts> | undefined;
  #due = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The numbers as they were a minute ago at most, of a large graph some minutes. @throws GraphError where the engine does not answer. */
  counted(): Promise<Counts> {
    if (this.#counts === undefined || performance.now() >= this.#due) {
      this.#due = performance.now() + KEPT_MS;
      this.#counts = this.#count();
    }
    return this.#counts;
  }

  async #count(): Promise<Counts> {
    const started = performance.now();
    const count = (pattern: string) => this.#one(`MATCH ${pattern} RETURN count(n)`, started + PATIENCE_MS);
    const nodes = new Map<string, number>();
    for (const label of nodeLabels) nodes.set(label, await count(countedNodes(label, 'n')));
    const edges = new Map<string, number>();
    for (const edge of edgeTypes) edges.set(edge.name, await count(countedEdges(edge, 'n')));
    const ended = performance.now();
    this.#due = ended + Math.max(KEPT_MS, (ended - started) / SHARE);
    return { nodes, edges };
  }

  async #one(text: string, deadline: number): Promise<number> {
    const timeoutMs = Math.max(1, deadline - performance.now());
    const [row] = await this.#engine.read({ name: 'size', text, parameters: {} }, { timeoutMs });
    return Number(row?.[0]);
  }
}
