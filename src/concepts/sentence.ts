// The words right before and right after a place in a text, as far as its sentence goes.

/** How far, in UTF-16 units, words still say something about a name. */
export const REACH = 90;
const SENTENCE_END = /[.!?…](?=\s+["«“(]?[\p{Lu}\d])|\n\s*\n|\n\s*(?:[•*–—-]|\d+[.)])\s|;/gu;

/** The words of the sentence that stand before `unit`, at most `reach` UTF-16 units. */
export function before(text: string, unit: number, reach = REACH): string {
  const start = Math.max(0, unit - reach);
  const window = text.slice(start, unit);
  // With the letter at `unit`, for a name may be the first word of its sentence.
  const end = lastEnd(text.slice(start, unit + 1), SENTENCE_END);
  return end < 0 ? window : window.slice(end);
}

/** Where the last match of a global pattern ends, or -1. A plain loop: `matchAll` copies the pattern each time. */
export function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) end = found.index + found[0].length;
  return end;
}

/** The words of the sentence that stand after `unit`, at most 90 UTF-16 units. */
export function after(text: string, unit: number): string {
  const window = text.slice(unit, unit + REACH);
  const end = window.search(SENTENCE_END);
  return end < 0 ? window : window.slice(0, end);
}
