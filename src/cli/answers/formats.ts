// The formats in which commands print answers: a table for people, JSON for programs, CSV for spreadsheets.

import { csvRow } from '../../exports/csv-row.ts';
import { BYTE_ORDER_MARK, defused } from '../../exports/spreadsheets.ts';
import type { Call, Option } from '../command.ts';
import { paintFor } from '../paint.ts';
import { visible, visibleLines } from '../visible.ts';
import type { Table } from './table.ts';
import { tableLines } from './table-lines.ts';

/** The formats, the one first that holds where none is asked for. */
export const ANSWER_FORMATS = ['table', 'json', 'csv'] as const;

/** One of them. */
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** The option that chooses one. */
export const FORMAT_OPTION: Option = {
  value: 'FORMAT',
  choices: ANSWER_FORMATS,
  meaning: 'table (the default), json, or csv, in which cells that begin with = + - @ are kept from being formulas',
};

/** Where an answer is printed, and how. */
export interface Printing {
  readonly format: AnswerFormat;
  readonly print: Call['print'];
  /** Says something that is no part of the answer. */
  readonly note: (line: string) => void;
  readonly environment: Call['environment'];
}

/** How a call wants its answer printed: to standard output, with what is said of it on standard error. */
export function printingOf({ options, print, environment }: Call): Printing {
  const format = ANSWER_FORMATS.find((known) => known === options.format) ?? 'table';
  return { format, print, note: (line) => void process.stderr.write(`${visible(line)}\n`), environment };
}

/** An answer: as JSON in full, and as a table. */
export interface Printed {
  readonly value: unknown;
  readonly table: () => Table;
}

/** Prints an answer; of what a table leaves out, says that it does. */
export function printAnswer({ value, table }: Printed, printing: Printing): void {
  const { format, print } = printing;
  if (format === 'json') {
    print(visibleLines(JSON.stringify(value, null, 2)));
    return;
  }
  const made = table();
  if (format === 'csv') print(csvText(made));
  else printTable(made, printing);
  noteBesides(made, printing);
}

/** A terminal shows what would steer it; in a file the text stays as it is. */
function csvText({ columns, rows }: Table): string {
  const shown = (text: string) => defused(process.stdout.isTTY ? visible(text) : text);
  const texts = [columns, ...rows].map((row) =>
    csvRow(row.map((cell) => (typeof cell === 'string' ? shown(cell) : cell))),
  );
  return (BYTE_ORDER_MARK + texts.join('')).replace(/\n$/u, '');
}

function printTable(table: Table, { print, note, environment }: Printing): void {
  const { columns: places, isTTY } = process.stdout;
  const paintHead = paintFor(process.stdout, environment, 'head');
  const { lines, isCut } = tableLines(table, { ...(isTTY && places && { places }), paintHead });
  for (const line of lines) print(line);
  if (table.rows.length === 0) note('No rows.');
  if (isCut) note('… marks what was cut to fit the terminal; --format json and csv have all of it.');
}

const MOST_BESIDES = 8;

function noteBesides({ besides }: Table, { note }: Printing): void {
  if (besides.length === 0) return;
  const more = besides.length > MOST_BESIDES ? `, and ${besides.length - MOST_BESIDES} more` : '';
  note(`Beside these rows: ${besides.slice(0, MOST_BESIDES).join(', ')}${more}. --format json shows all.`);
}
