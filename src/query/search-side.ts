// One end of a search between two nodes: what lies so many steps from it, followed layer by layer within bounds.

import type { GraphSteps, MeantNode } from './graph-steps.ts';
import type { KnownGraph } from './known-graph.ts';
import { compareTexts } from './order.ts';

/** A node with more facts than these is not followed, but along the kinds of which such nodes have few. */
export const MOST_FACTS = 200;

/** Facts that a node is reckoned with before anybody has counted. */
const USUAL_FACTS = 20;

/** The ends of a search are followed even so, up to these. */
const MOST_FACTS_OF_AN_END = 25_000;

/** A layer of more nodes than these is not followed. */
const MOST_NODES = 2_000;

/** Nodes that are asked about in one statement, so that a layer ends where its facts are too many. */
const NODES_AT_ONCE = 500;

/** Facts that one layer may have. */
const MOST_FACTS_OF_A_LAYER = 25_000;

/** What both ends of a search share. */
export interface SearchParts {
  readonly steps: GraphSteps;
  /** Everything that was seen. */
  readonly graph: KnownGraph;
}

/** One end of a search. What it leaves out depends on the graph alone, so that engines agree. */
export class SearchSide {
  readonly #parts: SearchParts;
  readonly #end: MeantNode;
  readonly #met: Set<string>;
  /** The nodes that are `depth` steps away and have not been followed. */
  frontier: readonly string[];
  /** How many layers were followed. */
  depth = 0;
  /** How many steps away the nearest node is that could not be followed. */
  blockedAt = Number.POSITIVE_INFINITY;

  constructor(end: MeantNode, parts: SearchParts) {
    this.#parts = parts;
    this.#end = end;
    this.#met = new Set([end.id]);
    this.frontier = [end.id];
  }

  /** How many facts the next step is likely to look at. */
  get cost(): number {
    return this.depth === 0 ? this.#end.facts : this.frontier.length * USUAL_FACTS;
  }

  /** Whether everything that it can reach is known. */
  get isExhausted(): boolean {
    return this.frontier.length === 0 && this.blockedAt === Number.POSITIVE_INFINITY;
  }

  /** Follows the frontier one step. */
  async step(): Promise<void> {
    const next = new Set<string>();
    const blocked: string[] = [];
    let left = MOST_FACTS_OF_A_LAYER;
    const isTooWide = this.frontier.length > MOST_NODES;
    const layer = isTooWide ? [] : [...this.frontier].sort((a, b) => compareTexts([a], [b]));
    for (let at = 0; at < layer.length; at += NODES_AT_ONCE) {
      const ids = layer.slice(at, at + NODES_AT_ONCE);
      if (left > 0) left -= await this.#follow(ids, { next, blocked });
      else blocked.push(...ids);
    }
    if (blocked.length > 0) this.#take(await this.#parts.steps.fewNeighbours(blocked), next);
    if (blocked.length > 0) this.blockedAt = Math.min(this.blockedAt, this.depth);
    // Of a layer that is too wide not even a neighbour that is blocked too is known: it is as if its way ended a step before.
    if (isTooWide) this.blockedAt = Math.min(this.blockedAt, this.depth - 1);
    // Where a layer has too many facts, its order decides which are looked at: engines list neighbours in orders of their own.
    this.frontier = [...next].sort();
    this.depth++;
  }

  /** Follows some nodes; the number of facts that were looked at. */
  async #follow(ids: readonly string[], found: { next: Set<string>; blocked: string[] }): Promise<number> {
    const most = this.depth === 0 ? MOST_FACTS_OF_AN_END : MOST_FACTS;
    const lists = await this.#parts.steps.neighbours(ids, most);
    found.blocked.push(...lists.flatMap(([id, neighbours]) => (neighbours ? [] : [id])));
    return this.#take(lists, found.next);
  }

  #take(lists: Awaited<ReturnType<GraphSteps['neighbours']>>, next: Set<string>): number {
    const { graph } = this.#parts;
    let facts = 0;
    for (const [id, neighbours] of lists) {
      const node = graph.number(id);
      for (const neighbour of neighbours ?? []) {
        facts++;
        graph.link(node, graph.number(neighbour));
        if (this.#met.has(neighbour)) continue;
        this.#met.add(neighbour);
        next.add(neighbour);
      }
    }
    return facts;
  }
}
