// What groupPapers must answer, found by walking the graph: the groups, their papers and the facts behind them.

import type { OracleFilter } from './oracle-filter.ts';
import { folded, type OracleGraph, type WalkStep } from './oracle-graph.ts';
import { type Key, type OracleRow, type OrderBy, sorted } from './oracle-order.ts';

/** One dimension as asked for. */
export interface GroupingAsked {
  readonly dimension: string;
  readonly rollUp?: boolean;
  readonly concepts?: Readonly<Record<string, unknown>>;
  readonly organisations?: Readonly<Record<string, unknown>>;
}

/** A question to groupPapers. */
export interface GroupsAsked {
  readonly where?: Readonly<Record<string, unknown>> | undefined;
  readonly by: readonly GroupingAsked[];
  readonly orderBy?: readonly OrderBy[];
}

/** One group: its values (an id, a text or a year), and its papers with the facts behind each. */
export interface OracleGroup {
  readonly values: readonly Key[];
  readonly papers: readonly { readonly id: string; readonly facts: readonly string[] }[];
}

/** Ways from a paper to its values, and the property that groups where nodes don't. */
const WAYS: Readonly<Record<string, readonly [way: readonly WalkStep[], property?: string]>> = {
  YEAR: [[], 'year'],
  ORGANISATION: [['<PUBLISHED']],
  COUNTRY: [['<PUBLISHED'], 'country'],
  ORGANISATION_KIND: [['<PUBLISHED'], 'kind'],
  AUTHOR: [['<AUTHORED']],
  CONCEPT: [['>ABOUT']],
  INTRODUCES: [['>INTRODUCES']],
  USES: [['>USES']],
  MENTIONS: [['>MENTIONS']],
  REVIEWER: [['<REVIEWS', '<WROTE']],
  DIGEST: [['<REVIEWS', '>IN_DIGEST']],
  VENUE: [['>IN_VENUE']],
};

/** The names of all dimensions. */
export const dimensionNames = Object.keys(WAYS);

/** The facts of each value of a paper in one dimension. */
type Values = ReadonlyMap<Key, ReadonlySet<string>>;

function factOf(from: string, step: WalkStep, to: string): string {
  const ends = step.startsWith('>') ? `${from} ${to}` : `${to} ${from}`;
  return `${step.slice(1)} ${ends}`;
}

/** Groups papers of a graph. */
export class OracleGroups {
  readonly #graph: OracleGraph;
  readonly #filter: OracleFilter;

  constructor(graph: OracleGraph, filter: OracleFilter) {
    this.#graph = graph;
    this.#filter = filter;
  }

  /** The papers that the filter selects. */
  papers({ where }: GroupsAsked): readonly string[] {
    return this.#graph.all('Paper').filter((id) => this.#filter.matches('Paper', where, id));
  }

  /** All groups, in order. */
  groups(asked: GroupsAsked): readonly OracleGroup[] {
    const found = new Map<string, { values: Key[]; papers: { id: string; facts: string[] }[] }>();
    for (const id of this.papers(asked)) {
      for (const cell of this.#cells(id, asked.by)) {
        const key = JSON.stringify(cell.values);
        const group = found.get(key) ?? { values: cell.values, papers: [] };
        group.papers.push({ id, facts: [...new Set(cell.facts)].sort() });
        found.set(key, group);
      }
    }
    return this.#inOrder([...found.values()], asked);
  }

  #cells(id: string, by: readonly GroupingAsked[]): readonly { values: Key[]; facts: string[] }[] {
    return by.reduce<readonly { values: Key[]; facts: string[] }[]>(
      (cells, grouping) =>
        cells.flatMap(({ values, facts }) =>
          [...this.#values(id, grouping)].map(([value, own]) => ({
            values: [...values, value],
            facts: [...facts, ...own],
          })),
        ),
      [{ values: [], facts: [] }],
    );
  }

  #values(id: string, { dimension, rollUp, concepts, organisations }: GroupingAsked): Values {
    const [way, property] = WAYS[dimension] as readonly [readonly WalkStep[], string?];
    if (way.length === 0) return new Map([[this.#graph.property(id, 'year') as Key, new Set()]]);
    const values = new Map<Key, Set<string>>();
    for (const { holder, facts } of this.#walked(id, way)) {
      for (const above of rollUp ? this.#above(holder) : [holder]) {
        const label = above.startsWith('concept:') ? 'Concept' : 'Organisation';
        const filter = label === 'Concept' ? concepts : organisations;
        if (filter && !this.#filter.matches(label, filter, above)) continue;
        const value = property ? (this.#graph.property(above, property) as Key) : above;
        if (value === null) continue;
        values.set(value, new Set([...(values.get(value) ?? []), ...facts]));
      }
    }
    return values.size > 0 ? values : new Map([[null, new Set()]]);
  }

  /** Every way to a value's holder, with the edges that it takes. */
  #walked(id: string, [step, ...rest]: readonly WalkStep[]): readonly { holder: string; facts: readonly string[] }[] {
    if (step === undefined) return [{ holder: id, facts: [] }];
    return this.#graph
      .walk(id, [step])
      .flatMap(({ id: far }) =>
        this.#walked(far, rest).map(({ holder, facts }) => ({ holder, facts: [factOf(id, step, far), ...facts] })),
      );
  }

  #above(id: string): ReadonlySet<string> {
    const found = new Set([id]);
    const step = id.startsWith('concept:') ? '>BROADER' : id.startsWith('organisation:') ? '>PART_OF' : undefined;
    for (const one of found) if (step) for (const { id: above } of this.#graph.walk(one, [step])) found.add(above);
    return found;
  }

  #inOrder(groups: readonly OracleGroup[], { by, orderBy }: GroupsAsked): readonly OracleGroup[] {
    const asked = orderBy?.length ? orderBy : [{ by: 'PAPER_COUNT', direction: 'DESC' } as const];
    const order = [...asked, { by: 'KEYS', direction: 'ASC' } as const];
    const directions = order.flatMap(({ by: key, direction }) =>
      key === 'KEYS' ? by.flatMap(() => [direction, direction]) : [direction],
    );
    const rows = groups.map((group, index): OracleRow & { group: OracleGroup } => ({
      id: String(index),
      edge: {},
      group,
      keys: order.flatMap(({ by: key }) =>
        key === 'KEYS' ? group.values.flatMap((value) => this.#key(value)) : [group.papers.length],
      ),
    }));
    return sorted(rows, directions).map((row) => (row as (typeof rows)[number]).group);
  }

  /** A node sorts by its name, then by its id; a text or a year by itself. */
  #key(value: Key): readonly Key[] {
    const node = typeof value === 'string' ? this.#graph.node(value) : undefined;
    const { name, title } = node?.properties ?? {};
    return node ? [folded(String(title ?? name)), value] : [value, value];
  }
}
