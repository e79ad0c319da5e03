// What a list is sorted by: by the server, or here where all of it is here.

import type { Column, Connection, Order, Row } from './list.ts';

/** The column that was chosen to sort by, and which way. */
export interface Chosen {
  readonly head: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What the server is asked to sort by; null where it is to keep the list's own order. */
export function orderOf<Edge, By extends string>(
  columns: ReadonlyArray<Column<Edge, By>>,
  chosen: Chosen | undefined,
): Order<By> {
  const by = columns.find(({ head }) => head === chosen?.head)?.sort;
  return by === undefined || chosen === undefined ? null : [{ by, direction: chosen.direction }];
}

/** Whether a column can be sorted by: what the server does not sort can be sorted here only as a whole. */
export function canSort<Edge>({ sort, compare }: Column<Edge, string>, page: Connection<Edge>): boolean {
  return sort !== undefined || (compare !== undefined && page.edges.length === page.totalCount);
}

/** The rows as they are to be shown. */
export function sorted<Edge>(
  columns: ReadonlyArray<Column<Edge, string>>,
  chosen: Chosen | undefined,
  page: Connection<Edge>,
): readonly Edge[] {
  const column = columns.find(({ head }) => head === chosen?.head);
  if (column?.compare === undefined || !canSort(column, page)) {
    return page.edges;
  }
  const { compare } = column;
  const sign = chosen?.direction === 'DESC' ? -1 : 1;
  return [...page.edges].sort((one, other) => sign * compare(one, other));
}

/** Compares by name, as the reader's language does. */
export function byName(one: Row, other: Row): number {
  return one.node.label.localeCompare(other.node.label, document.documentElement.lang);
}
