// A table of cells: what a list of an answer becomes for people and spreadsheets.

import type { Cell } from '../../exports/csv-row.ts';

/** A table, and what of the answer is not in it. */
export interface Table {
  readonly columns: readonly string[];
  /** Each has a cell for every column. */
  readonly rows: readonly (readonly Cell[])[];
  /** What else there is: `papers.totalCount 35`, or the path alone where it is more than one value. */
  readonly besides: readonly string[];
}

/** What stands between the values of a list in one cell. */
const BETWEEN = '; ';

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** A value as one cell: a list of plain values joined, anything else that is no plain value as JSON. */
export function cellOf(value: unknown): Cell {
  if (isScalar(value)) return (value ?? null) as Cell;
  if (Array.isArray(value) && value.every(isScalar)) return value.map((item) => String(item ?? '')).join(BETWEEN);
  return JSON.stringify(value);
}
