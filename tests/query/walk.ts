// Walks through a list page by page, forwards or backwards, and holds each page to what its pageInfo says.

import { expect } from 'vitest';
import type { Answering } from '../../src/query/answer.ts';
import { type AnsweredList, dataOf } from './ask.ts';
import { documentOf, type WalkedList } from './lists.ts';

/** How a list is walked. */
export interface Walking {
  readonly backward: boolean;
  /** Rows of each page in turn, from the start again where they run out. */
  readonly sizes: readonly number[];
  /** Called between two pages. */
  readonly between?: () => Promise<void>;
}

/** One page of a list. */
export async function pageOf(
  answering: Answering,
  list: WalkedList,
  page: Readonly<Record<string, unknown>>,
): Promise<AnsweredList> {
  const data = await dataOf<{ list?: AnsweredList; on?: { list: AnsweredList } }>(answering, documentOf(list), page);
  return (data.list ?? data.on?.list) as AnsweredList;
}

/** The ids of all rows, in the list's own order whichever way it was walked. */
export async function walked(answering: Answering, list: WalkedList, walking: Walking): Promise<readonly string[]> {
  const { backward, sizes, between } = walking;
  const pages: (readonly string[])[] = [];
  let cursor: string | null = null;
  for (let count = 0; ; count++) {
    const size = sizes[count % sizes.length] as number;
    const asked = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { edges, pageInfo }: AnsweredList = await pageOf(answering, list, asked);
    pages.push(edges.map(({ node }) => node.id));
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(count > 0);
    const more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    expect(edges.length).toBeLessThanOrEqual(size);
    if (!more) break;
    expect(edges).toHaveLength(size);
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
    await between?.();
  }
  return (backward ? pages.reverse() : pages).flat();
}
