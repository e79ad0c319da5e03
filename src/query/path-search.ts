// Shortest paths, then longer ones, searched from both ends in bounded steps.

import type { GraphSteps, MeantNode } from './graph-steps.ts';
import { KnownGraph } from './known-graph.ts';
import { MOST_FACTS, SearchSide } from './search-side.ts';
import { type NumberedPath, simplePaths } from './simple-paths.ts';

/** What is searched for. */
export interface PathQuestion {
  readonly from: MeantNode;
  readonly to: MeantNode;
  readonly maxLength: number;
  readonly first: number;
}

/** Paths as the ids of their nodes, shortest first, and whether others may have been missed. */
export interface FoundPaths {
  readonly paths: readonly (readonly string[])[];
  readonly truncated: boolean;
}

/**
 * Searches between two nodes. With so many steps from both ends together, all paths of that length are known, but for those
 * through nodes with too many facts to be followed: such a path is known once the other end has come as far as that node.
 */
class PathSearch {
  readonly #question: PathQuestion;
  readonly #steps: GraphSteps;
  readonly #graph = new KnownGraph();
  readonly #near: SearchSide;
  readonly #far: SearchSide;
  /** All paths of up to this length are known without a step. */
  #known = 0;

  constructor(steps: GraphSteps, question: PathQuestion) {
    this.#question = question;
    this.#steps = steps;
    const parts = { steps, graph: this.#graph };
    this.#near = new SearchSide(question.from, parts);
    this.#far = new SearchSide(question.to, parts);
  }

  /** Looks at one length after the other, until there are paths enough. */
  async run(): Promise<FoundPaths> {
    const { from, to, maxLength, first } = this.#question;
    if (from.facts > MOST_FACTS && to.facts > MOST_FACTS) await this.#joinEnds();
    const paths: (readonly string[])[] = [];
    let truncated = false;
    for (let length = 1; length <= maxLength && paths.length < first; length++) {
      const found = await this.#ofLength(length, first - paths.length);
      paths.push(...found.paths);
      // With paths enough, what was not looked at could only be as long as the last of them.
      if (paths.length < first) truncated ||= !found.isComplete;
    }
    return { paths, truncated };
  }

  /** Two ends with many facts each: what joins them is asked for before all that is around either of them. */
  async #joinEnds(): Promise<void> {
    const { from, to } = this.#question;
    const [near, far] = [this.#graph.number(from.id), this.#graph.number(to.id)];
    for (const [id, neighbours] of await this.#steps.fewNeighbours([from.id, to.id])) {
      for (const neighbour of neighbours ?? []) this.#graph.link(this.#graph.number(id), this.#graph.number(neighbour));
    }
    const [fewer, more] = from.facts <= to.facts ? [from, to] : [to, from];
    for (const common of await this.#steps.commonNeighbours(fewer.id, more.id, this.#question.first)) {
      this.#graph.link(near, this.#graph.number(common));
      this.#graph.link(this.#graph.number(common), far);
    }
    this.#known = 2;
  }

  /** The paths of a length: first those that a few steps show, then, while that is not enough, those that more steps do. */
  async #ofLength(
    length: number,
    most: number,
  ): Promise<{ paths: readonly (readonly string[])[]; isComplete: boolean }> {
    const { from, to } = this.#question;
    const wanted = { from: this.#graph.number(from.id), to: this.#graph.number(to.id), length, most };
    for (let side = this.#cheaper(length); side; side = this.#cheaper(length)) await side.step();
    let { paths, isComplete } = simplePaths(this.#graph, wanted);
    for (let side = this.#lagging(length); side && paths.length < most; side = this.#lagging(length)) {
      await side.step();
      const more = simplePaths(this.#graph, wanted);
      paths = joined(paths, more.paths).slice(0, most);
      isComplete = more.isComplete;
    }
    const named = paths.map((path) => path.map((number) => this.#graph.id(number)));
    return { paths: named, isComplete: isComplete && this.#knowsAll(length) };
  }

  /** Whether a way of that length may lead through two nodes that neither end can be followed beyond. */
  #isBlocked(length: number): boolean {
    return this.#near.blockedAt + this.#far.blockedAt + 2 <= length;
  }

  #knowsAll(length: number): boolean {
    const [near, far] = [this.#near, this.#far];
    if (length <= this.#known || near.isExhausted || far.isExhausted) return true;
    if (this.#isBlocked(length)) return false;
    return (
      near.depth + far.depth >= length && far.depth >= length - near.blockedAt && near.depth >= length - far.blockedAt
    );
  }

  #open(length: number): readonly SearchSide[] {
    const sides = [this.#near, this.#far];
    if (length <= this.#known || sides.some((side) => side.isExhausted)) return [];
    return sides.filter((side) => side.frontier.length > 0);
  }

  /** The side that has less to look at, until both together have gone as many steps as a path of that length has. */
  #cheaper(length: number): SearchSide | undefined {
    if (this.#near.depth + this.#far.depth >= length) return undefined;
    const [one, other] = this.#open(length);
    return one && other && other.cost < one.cost ? other : one;
  }

  /** The side that has yet to come as far as a node that the other one could not be followed beyond. */
  #lagging(length: number): SearchSide | undefined {
    const [near, far] = [this.#near, this.#far];
    return this.#open(length).find((side) => side.depth < length - (side === near ? far : near).blockedAt);
  }
}

/** Paths, and after them those of others that are not among them. */
function joined(paths: readonly NumberedPath[], others: readonly NumberedPath[]): readonly NumberedPath[] {
  const known = new Set(paths.map((path) => path.join()));
  return [...paths, ...others.filter((path) => !known.has(path.join()))];
}

/** Searches for the shortest paths, then for longer ones. */
export async function searchPaths(steps: GraphSteps, question: PathQuestion): Promise<FoundPaths> {
  if (question.from.id === question.to.id) return { paths: [], truncated: false };
  return new PathSearch(steps, question).run();
}
