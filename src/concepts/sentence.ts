// The words right before and right after a place in a text, as far as its sentence goes.

/** How far, in UTF-16 units, words still say something about a name. */
const REACH = 90;
const SENTENCE_END = /[.!?…](?=\s+["«“(]?[\p{Lu}\d])|\n\s*\n|\n\s*(?:[•*–—-]|\d+[.)])\s|;/gu;

/** The words of the sentence that stand before `unit`, at most `reach` UTF-16 units. */
export function before(text: string, unit: number, reach = REACH): string {
  const start = Math.max(0, unit - reach);
  const window = text.slice(start, unit);
  const ends = [...window.matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  return last ? window.slice(last.index + last[0].length) : window;
}

/** The words of the sentence that stand after `unit`, at most 90 UTF-16 units. */
export function after(text: string, unit: number): string {
  const window = text.slice(unit, unit + REACH);
  const [end] = window.matchAll(SENTENCE_END);
  return end ? window.slice(0, end.index) : window;
}
