// A table in lines for people: columns side by side, on a terminal as wide as that is.

import type { Cell } from '../../exports/cell.ts';
import type { Paint } from '../paint.ts';
import { visible } from '../visible.ts';
import type { Table } from './table.ts';
import { fitted, textWidth } from './text-width.ts';

/** How a table is shown. */
export interface TableStyle {
  /** The places of a line; without it nothing is cut. */
  readonly places?: number;
  readonly paintHead: Paint;
}

const GAP = '  ';
/** No column is cut to less. */
const LEAST_PLACES = 8;

/** The widths of columns that fit: each in turn, the narrowest first, may have an equal share of what is left. */
function fittedWidths(widths: readonly number[], places: number): readonly number[] {
  const fit = [...widths];
  let left = places - GAP.length * (widths.length - 1);
  const narrowestFirst = widths.map((width, column) => ({ width, column })).sort((a, b) => a.width - b.width);
  for (const [index, { width, column }] of narrowestFirst.entries()) {
    const share = Math.floor(left / (widths.length - index));
    const given = Math.min(width, Math.max(share, LEAST_PLACES));
    fit[column] = given;
    left -= given;
  }
  return fit;
}

const textOf = (cell: Cell) => (cell === null ? '' : visible(String(cell)));

/** The table in lines, and whether something was cut to fit, which its ellipsis shows. */
export function tableLines({ columns, rows }: Table, { places, paintHead }: TableStyle) {
  const texts = rows.map((row) => row.map(textOf));
  const heads = columns.map(visible);
  const natural = heads.map((head, column) =>
    texts.reduce((most, row) => Math.max(most, textWidth(row[column] ?? '')), textWidth(head)),
  );
  const widths = places === undefined ? natural : fittedWidths(natural, places);
  const isNumber = columns.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  const line = (cells: readonly string[]) => {
    const padded = cells.map((text, column) => {
      const shown = fitted(text, widths[column] ?? 0);
      const space = ' '.repeat((widths[column] ?? 0) - textWidth(shown));
      return isNumber[column] ? space + shown : shown + space;
    });
    return padded.join(GAP).trimEnd();
  };
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  const lines = columns.length === 0 ? [] : [paintHead(line(heads)), rule, ...texts.map(line)];
  return { lines, isCut: widths.some((width, column) => width < (natural[column] ?? 0)) };
}
