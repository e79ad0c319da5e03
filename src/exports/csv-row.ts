// One row of comma-separated values (RFC 4180): every text between quotes, so that an empty text and no value differ.

import type { Cell } from './cell.ts';

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : String(cell);
}

/** The row with its line end. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}
