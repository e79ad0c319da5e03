// Questions to groupPapers: drawn at random, and walked page by page to the end.

import type { Answering } from '../../src/query/answer.ts';
import { dataOf } from './ask.ts';
import type { Draw } from './draw.ts';
import type { FilterGenerator } from './filter-generator.ts';
import { dimensionNames, type GroupingAsked, type GroupsAsked } from './oracle-groups.ts';
import type { Key } from './oracle-order.ts';

const CONCEPTS = new Set(['CONCEPT', 'INTRODUCES', 'USES', 'MENTIONS']);
const ORGANISATIONS = new Set(['ORGANISATION', 'COUNTRY', 'ORGANISATION_KIND']);

/** A group as asked for. */
export interface Group {
  readonly keys: readonly {
    readonly node: { readonly id: string } | null;
    readonly year: number | null;
    readonly text: string | null;
  }[];
  readonly paperCount: number;
  readonly papers: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly id: string };
      readonly facts: readonly {
        readonly kind: string;
        readonly from: { readonly id: string };
        readonly to: { readonly id: string };
      }[];
    }[];
  };
}

/** The groups of one page. */
export interface Groups {
  readonly totalCount: number;
  readonly paperCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Group[];
}

const DECLARED =
  '$where: PaperFilter, $by: [PaperGrouping!]!, $orderBy: [PaperGroupOrder!], $first: Int, $after: String';
const PASSED = 'where: $where, by: $by, orderBy: $orderBy, first: $first, after: $after';
const KEYS = 'keys { node { id } year text } paperCount';

/** Asks for groups with three papers of each. */
export const GROUPS = `query (${DECLARED}) { groups: groupPapers(${PASSED}) {
  totalCount paperCount
  nodes { ${KEYS} papers(first: 3) { totalCount edges { node { id } facts { kind from { id } to { id } } } } }
} }`;

const COUNTS = `query (${DECLARED}) { groups: groupPapers(${PASSED}) {
  totalCount paperCount pageInfo { hasNextPage endCursor } nodes { ${KEYS} }
} }`;

/** The value of a group in each dimension. */
export function keysOf({ keys }: Pick<Group, 'keys'>): readonly Key[] {
  return keys.map(({ node, year, text }) => node?.id ?? year ?? text);
}

function drawGrouping(draw: Draw, dimension: string, filters: FilterGenerator): GroupingAsked {
  const restricted = draw.chance(25);
  const filter = (label: 'Concept' | 'Organisation') => filters.filter(draw, label, { depth: 1, nulls: 0 });
  return {
    dimension,
    ...(draw.chance(40) && { rollUp: draw.chance(70) }),
    ...(restricted && CONCEPTS.has(dimension) && { concepts: filter('Concept') }),
    ...(restricted && ORGANISATIONS.has(dimension) && { organisations: filter('Organisation') }),
  };
}

/** A grouping by one to three dimensions, of papers that a filter may select, in an order that may be asked for. */
export function drawGroups(draw: Draw, filters: FilterGenerator): GroupsAsked {
  const names = draw.some(dimensionNames, draw.pick([1, 2, 2, 3]));
  const orders = draw.some(['PAPER_COUNT', 'KEYS'], draw.pick([0, 1, 2]));
  return {
    ...(draw.chance(60) && { where: filters.filter(draw, 'Paper', { depth: 2, nulls: 0 }) }),
    by: names.map((dimension) => drawGrouping(draw, dimension, filters)),
    ...(orders.length > 0 && {
      orderBy: orders.map((by) => ({ by, direction: draw.pick(['ASC', 'DESC'] as const) })),
    }),
  };
}

/** All groups with their counts, page by page; of the whole, what the first page says. */
export async function walkedGroups(answering: Answering, asked: GroupsAsked, first = 100): Promise<Groups> {
  const pages: Groups[] = [];
  let after: string | null = null;
  do {
    const { groups }: { groups: Groups } = await dataOf(answering, COUNTS, { ...asked, first, after });
    pages.push(groups);
    after = groups.pageInfo.hasNextPage ? groups.pageInfo.endCursor : null;
  } while (after !== null);
  return { ...(pages[0] as Groups), nodes: pages.flatMap(({ nodes }) => nodes) };
}
