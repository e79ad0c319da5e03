// A value as one cell of a table.

/** A value of a cell; null leaves it empty. */
export type Cell = string | number | boolean | null;

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
