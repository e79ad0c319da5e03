// Shortest paths, then longer ones, searched from both ends in bounded steps.

import type { GraphSteps } from './graph-steps.ts';
import { KnownGraph } from './known-graph.ts';
import { SearchSide } from './search-side.ts';
import { simplePaths } from './simple-paths.ts';

/** What is searched for. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
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
  readonly #graph = new KnownGraph();
  readonly #near: SearchSide;
  readonly #far: SearchSide;

  constructor(steps: GraphSteps, question: PathQuestion) {
    this.#question = question;
    const parts = { steps, graph: this.#graph };
    this.#near = new SearchSide(question.from, parts);
    this.#far = new SearchSide(question.to, parts);
  }

  /** Looks at one length after the other, until there are paths enough. */
  async run(): Promise<FoundPaths> {
    const { from, to, maxLength, first } = this.#question;
    const ends = { from: this.#graph.number(from), to: this.#graph.number(to) };
    const paths: (readonly string[])[] = [];
    let truncated = false;
    for (let length = 1; length <= maxLength && paths.length < first; length++) {
      for (let side = this.#next(length); side; side = this.#next(length)) await side.step();
      const found = simplePaths(this.#graph, { ...ends, length, most: first - paths.length });
      paths.push(...found.paths.map((path) => path.map((number) => this.#graph.id(number))));
      // With paths enough, what was not looked at could only be as long as the last of them.
      if (paths.length < first) truncated ||= !found.isComplete || !this.#knowsAll(length);
    }
    return { paths, truncated };
  }

  /** Whether a way of that length may lead through two nodes that neither end can be followed beyond. */
  #isBlocked(length: number): boolean {
    return this.#near.blockedAt + this.#far.blockedAt + 2 <= length;
  }

  #knowsAll(length: number): boolean {
    const [near, far] = [this.#near, this.#far];
    if (near.isExhausted || far.isExhausted) return true;
    if (this.#isBlocked(length)) return false;
    return (
      near.depth + far.depth >= length && far.depth >= length - near.blockedAt && near.depth >= length - far.blockedAt
    );
  }

  /** The side to go on from, as long as that can show more paths of that length. */
  #next(length: number): SearchSide | undefined {
    const [near, far] = [this.#near, this.#far];
    if (near.isExhausted || far.isExhausted) return undefined;
    const open = [near, far].filter((side) => side.frontier.length > 0);
    if (near.depth + far.depth < length) {
      return open.reduce<SearchSide | undefined>(
        (least, side) => (least && least.frontier.length <= side.frontier.length ? least : side),
        undefined,
      );
    }
    if (this.#isBlocked(length)) return undefined;
    return open.find((side) => side.depth < length - (side === near ? far : near).blockedAt);
  }
}

/** Searches for the shortest paths, then for longer ones. */
export async function searchPaths(steps: GraphSteps, question: PathQuestion): Promise<FoundPaths> {
  if (question.from === question.to) return { paths: [], truncated: false };
  return new PathSearch(steps, question).run();
}
