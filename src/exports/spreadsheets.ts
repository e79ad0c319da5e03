// Keeps spreadsheets from taking text for a formula.

/** What spreadsheets take for the beginning of a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** Tells spreadsheets that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A text that a spreadsheet would take for a formula begins with an apostrophe, which makes it text. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
