// How lists are ordered and cut into pages, written down naively: sort all rows, then slice.

import { byCodePoint, folded, type OracleGraph } from './oracle-graph.ts';

/** A sort key's value. */
export type Key = string | number | null;

/** One row of a list: its id, what it is sorted by, and what its edge says. */
export interface OracleRow {
  readonly id: string;
  readonly keys: readonly Key[];
  /** What the edge's own fields answer. */
  readonly edge: Readonly<Record<string, unknown>>;
}

/** One key of an order. */
export interface OrderBy {
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

const DEFAULTS: Readonly<Record<string, OrderBy>> = {
  Paper: { by: 'YEAR', direction: 'DESC' },
  Digest: { by: 'PERIOD', direction: 'DESC' },
};

/** The order of a list of nodes, as asked or by default. */
export function orderOf(label: string, asked: readonly OrderBy[] | undefined): readonly OrderBy[] {
  return asked?.length ? asked : [DEFAULTS[label] ?? { by: 'NAME', direction: 'ASC' }];
}

function papersBelow(graph: OracleGraph, id: string): number {
  const step = id.startsWith('concept:') ? '<ABOUT' : '>PUBLISHED';
  return new Set([...graph.subtree(id)].flatMap((one) => graph.walk(one, [step]).map((paper) => paper.id))).size;
}

function paperCount(graph: OracleGraph, id: string): number {
  if (id.startsWith('author:')) return graph.walk(id, ['>AUTHORED']).length;
  if (id.startsWith('reviewer:')) return graph.walk(id, ['>WROTE', '>REVIEWS']).length;
  return papersBelow(graph, id);
}

/** What a node is sorted by. */
export function keyOf(graph: OracleGraph, id: string, by: string): Key {
  const { title, name, year, periodStart } = graph.node(id)?.properties ?? {};
  if (by === 'NAME' || by === 'TITLE') return folded(String(title ?? name));
  if (by === 'YEAR') return (year ?? null) as Key;
  if (by === 'PERIOD') return (periodStart ?? null) as Key;
  if (by === 'CITED_BY_COUNT') return graph.walk(id, ['<CITES']).length;
  if (by === 'AUTHOR_COUNT') return graph.walk(id, ['<AUTHORED']).length;
  if (by === 'REVIEW_COUNT') return graph.walk(id, [id.startsWith('paper:') ? '<REVIEWS' : '>WROTE']).length;
  if (by === 'PAPER_COUNT') return paperCount(graph, id);
  throw new Error(`The oracle knows no order ${by}.`);
}

function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'string' && typeof b === 'string') return byCodePoint(a, b);
  return Number(a) - Number(b);
}

/** Rows in their order; missing values come last whichever way it runs, ties go by id. */
export function sorted(rows: readonly OracleRow[], directions: readonly OrderBy['direction'][]): readonly OracleRow[] {
  return [...rows].sort((a, b) => {
    for (const [at, direction] of directions.entries()) {
      const [left, right] = [a.keys[at] ?? null, b.keys[at] ?? null];
      if (left === null && right === null) continue;
      if (left === null || right === null) return left === null ? 1 : -1;
      const order = compareKeys(left, right);
      if (order !== 0) return direction === 'ASC' ? order : -order;
    }
    return byCodePoint(a.id, b.id);
  });
}

/** A page as asked for; cursors are given as places in the whole list. */
export interface PageAsked {
  readonly first?: number;
  readonly last?: number;
  readonly after?: number;
  readonly before?: number;
}

/** A page, and what its pageInfo must say. */
export interface OraclePage {
  readonly rows: readonly OracleRow[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Cuts a page out of the whole list; a cursor given is itself a row beyond the page. */
export function pageOf(all: readonly OracleRow[], { first, last, after, before }: PageAsked): OraclePage {
  const range = all.slice(after === undefined ? 0 : after + 1, before ?? all.length);
  if (last !== undefined) {
    const rows = range.slice(-last);
    return { rows, hasNextPage: before !== undefined, hasPreviousPage: after !== undefined || range.length > last };
  }
  const size = first ?? 20;
  const more = before !== undefined || range.length > size;
  return { rows: range.slice(0, size), hasNextPage: more, hasPreviousPage: after !== undefined };
}
