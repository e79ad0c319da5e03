// A list is sorted by the server, or here where all of it is here, and never only in part.

import { describe, expect, it } from 'vitest';
import { canSort, orderOf, sorted } from '../../explorer/parts/ordering.ts';

interface Counted {
  readonly node: { readonly id: string; readonly label: string };
  readonly papers: number;
}

const rows = [3, 1, 2].map((papers): Counted => ({ node: { id: `concept:${papers}`, label: `c${papers}` }, papers }));
const page = (totalCount: number) => ({ totalCount, edges: rows, pageInfo: { endCursor: null, hasNextPage: false } });
const columns = [
  { head: 'Title', sort: 'TITLE' as const, cell: () => '' },
  { head: 'Papers', compare: (one: Counted, other: Counted) => one.papers - other.papers, cell: () => '' },
  { head: 'Note', cell: () => '' },
];
const papers = (edges: readonly Counted[]) => edges.map((edge) => edge.papers);

describe('a list', () => {
  it('is sorted by the server where the server can', () => {
    expect(orderOf(columns, { head: 'Title', direction: 'DESC' })).toEqual([{ by: 'TITLE', direction: 'DESC' }]);
    expect(papers(sorted(columns, { head: 'Title', direction: 'DESC' }, page(3)))).toEqual([3, 1, 2]);
  });

  it('is sorted here where all of it is here', () => {
    expect(orderOf(columns, { head: 'Papers', direction: 'ASC' })).toBeNull();
    expect(papers(sorted(columns, { head: 'Papers', direction: 'ASC' }, page(3)))).toEqual([1, 2, 3]);
    expect(papers(sorted(columns, { head: 'Papers', direction: 'DESC' }, page(3)))).toEqual([3, 2, 1]);
  });

  it('of which more is elsewhere keeps its order, and offers no other', () => {
    expect(papers(sorted(columns, { head: 'Papers', direction: 'ASC' }, page(4)))).toEqual([3, 1, 2]);
    expect(columns.map((column) => canSort(column, page(4)))).toEqual([true, false, false]);
    expect(columns.map((column) => canSort(column, page(3)))).toEqual([true, true, false]);
  });
});
