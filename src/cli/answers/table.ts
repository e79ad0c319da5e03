// A table of cells: what a list of an answer becomes for people and spreadsheets.

import type { Cell } from '../../exports/cell.ts';

/** A table, and what of the answer is not in it. */
export interface Table {
  readonly columns: readonly string[];
  /** Each has a cell for every column. */
  readonly rows: readonly (readonly Cell[])[];
  /** What else there is: `papers.totalCount 35`, or the path alone where it is more than one value. */
  readonly besides: readonly string[];
}
