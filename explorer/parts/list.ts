// What a list is: a connection of the API, its columns, and what it is asked with.

import type { ComponentChildren } from 'preact';
import type { Language } from '../api/operations.ts';

/** One page of a list, as the API gives it. */
export interface Connection<Edge> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly Edge[];
}

/** A row, known by the node that it is about. */
export interface Row {
  readonly node: { readonly id: string; readonly label: string };
}

/** One column of a table. */
export interface Column<Edge, By extends string = never> {
  readonly head: string;
  readonly cell: (edge: Edge, edges: readonly Edge[]) => ComponentChildren;
  /** What the server calls the order by this column. */
  readonly sort?: By;
  /** Compares two rows by this column, where the server does not sort by it. */
  readonly compare?: (one: Edge, other: Edge) => number;
  readonly isNumber?: boolean;
  /** Whether a row has something there; a column that no row of a page needs is left out. */
  readonly isNeeded?: (edge: Edge) => boolean;
}

/** What a list is ordered by; null for its own order. */
export type Order<By extends string> = readonly [{ readonly by: By; readonly direction: 'ASC' | 'DESC' }] | null;

/** What every list is asked with. */
export interface PageVariables<By extends string = never> {
  readonly language: Language;
  readonly first: number;
  readonly after: string | null;
  readonly where: {
    readonly name?: { readonly contains: string };
    readonly title?: { readonly contains: string };
  } | null;
  readonly orderBy: Order<By>;
}

/** What a list that belongs to a node is asked with. */
export interface ListVariables<By extends string = never> extends PageVariables<By> {
  readonly ref: string;
}
