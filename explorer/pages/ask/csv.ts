// Rows as comma-separated values (RFC 4180), safe to open in a spreadsheet.

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/** The text of a file: a byte order mark, so that spreadsheets read it as UTF-8, then one line for each row. */
export function csv(rows: ReadonlyArray<ReadonlyArray<string | number>>): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A text that begins like a formula gets a quote before it, which spreadsheets take as "this is text". */
function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
