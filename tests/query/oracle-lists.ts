// What every list of the API holds, found by walking the graph: root lists, connections over edges, counted lists.

import type { OracleFilter } from './oracle-filter.ts';
import { byCodePoint, type OracleGraph, type Reached, type WalkStep } from './oracle-graph.ts';
import { type Key, keyOf, type OracleRow, type OrderBy, orderOf, sorted } from './oracle-order.ts';

/** The arguments of a list that say what it holds and in which order. */
export interface ListArguments {
  readonly where?: Readonly<Record<string, unknown>>;
  readonly papers?: Readonly<Record<string, unknown>>;
  readonly orderBy?: readonly OrderBy[];
  readonly rollUp?: boolean;
}

/** A list over edges. */
export interface EdgeList {
  readonly target: string;
  readonly way: readonly WalkStep[];
  /** What it is ordered by where not by the target's own order. */
  readonly by?: readonly [property: string, direction: OrderBy['direction']];
  /** Stands for the node and all below it. */
  readonly rolls?: boolean;
  /** What its edges say beside the node: properties of the stored edge, and via. */
  readonly says: readonly string[];
}

const AUTHORSHIP = ['position', 'writtenAs', 'affiliations', 'evidence'];

/** Lists over edges, by type and field. */
export const edgeLists: Readonly<Record<string, EdgeList>> = {
  'Paper.authors': { target: 'Author', way: ['<AUTHORED'], by: ['position', 'ASC'], says: AUTHORSHIP },
  'Paper.organisations': { target: 'Organisation', way: ['<PUBLISHED'], says: ['evidence'] },
  'Paper.concepts': { target: 'Concept', way: ['>ABOUT'], by: ['score', 'DESC'], says: ['score', 'evidence'] },
  'Paper.introduces': { target: 'Concept', way: ['>INTRODUCES'], says: ['evidence'] },
  'Paper.uses': { target: 'Concept', way: ['>USES'], says: ['evidence'] },
  'Paper.mentions': { target: 'Concept', way: ['>MENTIONS'], says: ['evidence'] },
  'Paper.cites': { target: 'Paper', way: ['>CITES'], says: ['evidence'] },
  'Paper.citedBy': { target: 'Paper', way: ['<CITES'], says: ['evidence'] },
  'Paper.reviews': { target: 'Review', way: ['<REVIEWS'], says: [] },
  'Author.papers': { target: 'Paper', way: ['>AUTHORED'], says: AUTHORSHIP },
  'Organisation.children': { target: 'Organisation', way: ['<PART_OF'], says: ['evidence'] },
  'Organisation.papers': { target: 'Paper', way: ['>PUBLISHED'], rolls: true, says: ['via', 'evidence'] },
  'Reviewer.reviews': { target: 'Review', way: ['>WROTE'], says: [] },
  'Reviewer.papers': { target: 'Paper', way: ['>WROTE', '>REVIEWS'], says: [] },
  'Digest.reviews': { target: 'Review', way: ['<IN_DIGEST'], by: ['position', 'ASC'], says: [] },
  'Concept.broader': { target: 'Concept', way: ['>BROADER'], says: ['evidence'] },
  'Concept.narrower': { target: 'Concept', way: ['<BROADER'], says: ['evidence'] },
  'Concept.introducedBy': { target: 'Paper', way: ['<INTRODUCES'], says: ['evidence'] },
  'Concept.papers': { target: 'Paper', way: ['<ABOUT'], rolls: true, says: ['score', 'via', 'evidence'] },
  'Concept.usedBy': { target: 'Paper', way: ['<USES'], rolls: true, says: ['evidence'] },
  'Concept.mentionedBy': { target: 'Paper', way: ['<MENTIONS'], rolls: true, says: ['evidence'] },
  'Venue.papers': { target: 'Paper', way: ['<IN_VENUE'], says: [] },
};

/** Counted lists, by type and field: the label they list. */
export const countedLists: Readonly<Record<string, string>> = {
  'Author.affiliations': 'Organisation',
  'Author.coauthors': 'Author',
  'Author.concepts': 'Concept',
  'Organisation.authors': 'Author',
  'Organisation.concepts': 'Concept',
  'Organisation.collaborators': 'Organisation',
  'Reviewer.concepts': 'Concept',
  'Reviewer.organisations': 'Organisation',
  'Concept.organisations': 'Organisation',
  'Concept.authors': 'Author',
  'Concept.reviewers': 'Reviewer',
};

const PAPERS: Readonly<Record<string, readonly WalkStep[]>> = {
  Author: ['>AUTHORED'],
  Organisation: ['>PUBLISHED'],
  Concept: ['<ABOUT'],
  Reviewer: ['>WROTE', '>REVIEWS'],
};

/** All that the edges to one row say of why they are there, those of one start after those of another. */
function evidenceOf(ways: readonly (readonly [start: string, reached: Reached])[]): readonly unknown[] {
  const inOrder = [...ways].sort(([a], [b]) => byCodePoint(a, b));
  return inOrder.flatMap(([, { edge }]) =>
    (edge?.reasons ?? []).map(({ document: name, rule, confidence, ...where }) => {
      const { start = null, end = null, quote = null, sentence = null, sentenceStart = null } = where;
      return { source: { name }, start, end, quote, sentence, sentenceStart, rule, confidence };
    }),
  );
}

/** Evaluates lists over a graph. */
export class OracleLists {
  readonly #graph: OracleGraph;
  readonly #filter: OracleFilter;

  constructor(graph: OracleGraph, filter: OracleFilter) {
    this.#graph = graph;
    this.#filter = filter;
  }

  /** All rows of a root list. */
  root(label: string, { where, orderBy }: ListArguments): readonly OracleRow[] {
    const ids = this.#graph.all(label).filter((id) => this.#filter.matches(label, where, id));
    return this.#ordered(label, new Map(ids.map((id) => [id, {}])), orderBy);
  }

  /** All rows of a list over edges; several edges to one row are merged into what its edge says. */
  edges(list: EdgeList, id: string, { where, orderBy, rollUp }: ListArguments): readonly OracleRow[] {
    const { target, way, by } = list;
    const starts = list.rolls && rollUp !== false ? [...this.#graph.subtree(id)] : [id];
    const found = new Map<string, [start: string, reached: Reached][]>();
    for (const start of starts) {
      for (const reached of this.#graph.walk(start, way)) {
        if (!this.#filter.matches(target, where, reached.id)) continue;
        found.set(reached.id, [...(found.get(reached.id) ?? []), [start, reached]]);
      }
    }
    const rows = new Map([...found].map(([far, ways]) => [far, this.#said(list, ways)]));
    if (!by) return this.#ordered(target, rows, orderBy);
    const [property, direction] = by;
    const key = (far: string): Key =>
      (found.get(far)?.[0]?.[1].edge?.properties[property] ?? this.#graph.property(far, property)) as Key;
    return sorted(
      [...rows].map(([far, edge]) => ({ id: far, keys: [key(far)], edge })),
      [direction],
    );
  }

  /** All rows of a counted list, with the papers behind each count, newest first. */
  counted(spot: string, id: string, { where, papers, rollUp }: ListArguments): readonly OracleRow[] {
    const [from, to] = [spot.split('.')[0] as string, countedLists[spot] as string];
    const rolls = (from === 'Organisation' || from === 'Concept') && rollUp !== false;
    const starts = rolls ? this.#graph.subtree(id) : new Set([id]);
    const shared = new Map<string, Set<string>>();
    for (const start of starts) {
      for (const { id: paper } of this.#graph.walk(start, PAPERS[from] ?? [])) {
        if (!this.#filter.matches('Paper', papers, paper)) continue;
        for (const far of this.#farFrom(spot, start, paper)) {
          if (from === to && starts.has(far)) continue;
          if (!this.#filter.matches(to, where, far)) continue;
          shared.set(far, (shared.get(far) ?? new Set()).add(paper));
        }
      }
    }
    const rows = [...shared].map(([far, found]) => ({ id: far, keys: [found.size], edge: this.#behind(found) }));
    return sorted(rows, ['DESC']);
  }

  /** What a paper leads to; between authors and organisations only as its by-line places them. */
  #farFrom(spot: string, start: string, paper: string): readonly string[] {
    const placed = (edge: Reached['edge']) => (edge?.properties.affiliations ?? []) as readonly string[];
    const byline = this.#graph.walk(paper, ['<AUTHORED']);
    if (spot === 'Author.affiliations')
      return byline.filter(({ id }) => id === start).flatMap(({ edge }) => placed(edge));
    if (spot === 'Organisation.authors')
      return byline.filter(({ edge }) => placed(edge).includes(start)).map(({ id }) => id);
    const to = countedLists[spot] as string;
    const back = (PAPERS[to] ?? [])
      .map((step) => `${step[0] === '>' ? '<' : '>'}${step.slice(1)}` as WalkStep)
      .reverse();
    return this.#graph.walk(paper, back).map(({ id }) => id);
  }

  #behind(papers: ReadonlySet<string>): OracleRow['edge'] {
    const rows = this.#ordered('Paper', new Map([...papers].map((id) => [id, {}])));
    const nodes = rows.slice(0, 20).map(({ id }) => ({ id }));
    return { paperCount: papers.size, papers: { totalCount: papers.size, nodes } };
  }

  #ordered(
    label: string,
    rows: ReadonlyMap<string, OracleRow['edge']>,
    asked?: readonly OrderBy[],
  ): readonly OracleRow[] {
    const order = orderOf(label, asked);
    const keyed = [...rows].map(([id, edge]) => ({
      id,
      edge,
      keys: order.map(({ by }) => keyOf(this.#graph, id, by)),
    }));
    return sorted(
      keyed,
      order.map(({ direction }) => direction),
    );
  }

  #said({ says }: EdgeList, ways: readonly (readonly [start: string, reached: Reached])[]): OracleRow['edge'] {
    const byName = (ids: readonly string[], label: string) =>
      this.#ordered(label, new Map(ids.map((id) => [id, {}]))).map(({ id }) => ({ id }));
    const [[first, { edge }]] = ways as [readonly [string, Reached]];
    const owner = this.#graph.node(first)?.label ?? '';
    const values: Record<string, () => unknown> = {
      via: () =>
        byName(
          ways.map(([start]) => start),
          owner,
        ),
      evidence: () => evidenceOf(ways),
      score: () => Math.max(...ways.map(([, reached]) => Number(reached.edge?.properties.score))),
      affiliations: () => byName((edge?.properties.affiliations ?? []) as readonly string[], 'Organisation'),
    };
    return Object.fromEntries(says.map((name) => [name, values[name]?.() ?? edge?.properties[name] ?? null]));
  }
}
