// Finds what a printer or a channel puts above or below every page or message.

import type { Line } from './lines.ts';

/** A date, a time, an address, a page of several, or a number behind a dash, as pictures without words get. */
const STAMP =
  /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}|https?:\/\/|(?<!\d)\d{1,3}\s?(?:\/|из|of)\s?\d{1,3}$|\s-\s\d{1,3}$/u;
const LONGEST = 200;
const FEWEST = 3;
/** What goes with a stamp, such as who posted, stands this many lines from it. */
const NEAR = 2;

const canBe = ({ text, label }: Line) => text !== '' && !label && text.length <= LONGEST;

function stamped(lines: readonly Line[]): ReadonlySet<string> {
  const alike = new Map<string, string[]>();
  for (const line of lines) {
    if (!canBe(line) || !STAMP.test(line.text)) continue;
    const form = line.text.replace(/\d+/gu, '0');
    const known = alike.get(form);
    if (known) known.push(line.text);
    else alike.set(form, [line.text]);
  }
  return new Set([...alike.values()].filter(({ length }) => length >= FEWEST).flat());
}

/** The words that stand beside one of `heads` as often as they stand anywhere. */
function beside(lines: readonly Line[], heads: ReadonlySet<string>): string[] {
  const near = new Map<string, number>();
  lines.forEach((line, index) => {
    if (!canBe(line) || heads.has(line.text)) return;
    const around = lines.slice(Math.max(0, index - NEAR), index + NEAR + 1);
    const count = around.some(({ text }) => heads.has(text)) ? (near.get(line.text) ?? 0) + 1 : Number.NaN;
    near.set(line.text, count);
  });
  return [...near].flatMap(([text, count]) => (count >= FEWEST ? [text] : []));
}

/** Lines that repeat, alike but for numbers, with a date, a time or an address, and the words that go with them. */
export function runningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const heads = stamped(lines);
  return heads.size === 0 ? heads : new Set([...heads, ...beside(lines, heads)]);
}
