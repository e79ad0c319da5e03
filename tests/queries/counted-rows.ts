// Reads lists that are counted by paper to their end, for every node of a kind.

import type { Counted } from '../../src/model/edge-type.ts';
import { nodeTypes } from '../../src/model/nodes.ts';
import type { Answering } from '../../src/query/answer.ts';
import { dataOf } from '../query/ask.ts';

/** One edge of a counted list, with whom the list belongs to. */
export interface CountedRow {
  readonly owner: string;
  readonly node: { readonly id: string };
  readonly paperCount: number;
  readonly papers: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}

/** What one node's list came to. */
export interface CountedRows {
  readonly totalCount: number;
  readonly rows: readonly CountedRow[];
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly Omit<CountedRow, 'owner'>[];
}

const PAGE_INFO = 'pageInfo { hasNextPage endCursor }';
const EDGES = 'edges { paperCount node { id } papers(first: 100) { totalCount nodes { id } } }';

/** A counted list, and whether it is asked for with all that lies under its owner. */
export interface Asked {
  readonly counted: Counted;
  readonly rollUp: boolean;
}

function selection({ counted, rollUp }: Asked, after: string): string {
  const widened = counted.rollUp ? `, rollUp: ${rollUp}` : '';
  return `${counted.field}(first: 100, after: ${after}${widened}) { totalCount ${PAGE_INFO} ${EDGES} }`;
}

async function rest(answering: Answering, asked: Asked, from: { id: string; after: string | null }): Promise<Page> {
  const source = `query ($id: ID!, $after: String) {
    node(id: $id) { ... on ${asked.counted.from} { page: ${selection(asked, '$after')} } } }`;
  const { node } = await dataOf<{ node: { page: Page } }>(answering, source, from);
  return node.page;
}

async function whole(answering: Answering, asked: Asked, start: { id: string; page: Page }): Promise<CountedRows> {
  const { id } = start;
  const rows: CountedRow[] = [];
  let { page } = start;
  for (;;) {
    rows.push(...page.edges.map((edge) => ({ owner: id, ...edge })));
    if (!page.pageInfo.hasNextPage) return { totalCount: page.totalCount, rows };
    page = await rest(answering, asked, { id, after: page.pageInfo.endCursor });
  }
}

/** The list of every node of its kind. */
export async function everyCountedList(answering: Answering, asked: Asked): Promise<readonly CountedRows[]> {
  const { plural } = nodeTypes[asked.counted.from];
  const source = `query ($after: String) {
    owners: ${plural}(first: 50, after: $after) { ${PAGE_INFO} nodes { id page: ${selection(asked, 'null')} } } }`;
  const lists: CountedRows[] = [];
  let after: string | null = null;
  for (;;) {
    const { owners }: { owners: { pageInfo: PageInfo; nodes: { id: string; page: Page }[] } } = await dataOf(
      answering,
      source,
      { after },
    );
    for (const owner of owners.nodes) lists.push(await whole(answering, asked, owner));
    if (!owners.pageInfo.hasNextPage) return lists;
    after = owners.pageInfo.endCursor;
  }
}
