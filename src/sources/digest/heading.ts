// Takes a heading apart: its number, its title, and the bracket that may follow.

import type { DocumentText, Stretch } from '../document-text.ts';
import { bracketGroups } from './bracket.ts';
import { START } from './labels.ts';
import { YEAR } from './period.ts';

/** A heading's parts. */
export interface HeadingParts {
  /** The number before the title. */
  readonly number: number | undefined;
  readonly title: Stretch;
  /** The inside of the bracket that ends the heading, where it states a year. */
  readonly bracket: Stretch | undefined;
}

/** `1. `, `1) `, `1.` before a capital, or the keys `1️⃣`. */
const NUMBER = new RegExp(
  `${START}№?(?:(\\d{1,3})\\s?[.)](?:\\s+(?=\\S)|(?=[\\p{Lu}«"“„]))|((?:\\d\\ufe0f?\\u20e3){1,3})\\s*)`,
  'u',
);
const BULLET = /^[\s*_#>]*(?:[•·*–—→-]\s+|#+\s*)?/u;
/** Pictures for decoration. */
const EMOJI = '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f)';
const DECORATION = new RegExp(`^(?:\\s*${EMOJI})+\\s*|(?:\\s*${EMOJI})+\\s*$`, 'gu');

/** Whether a line begins with a number, as items of lists do. */
export function isNumbered(line: string): boolean {
  return NUMBER.test(line);
}

/** A line behind its number. */
export function withoutNumber(line: string): string {
  return line.replace(NUMBER, '');
}

/** A stretch without white space, emphasis, footnote marks and pictures at its ends. */
export function undecorated(document: DocumentText, stretch: Stretch): Stretch {
  const { start, end } = document.trimmed(stretch);
  const raw = document.text.slice(start, end);
  const marks = [...raw.matchAll(DECORATION)];
  const before = marks.find(({ index }) => index === 0)?.[0].length ?? 0;
  const after = marks.find(({ index }) => index > 0)?.index ?? raw.length;
  return before < after ? document.trimmed({ start: start + before, end: start + after }) : { start, end };
}

const QUOTED = /^(?:«[^«»]+»|"[^"]+"|“[^“”]+”|„[^„“”]+[“”])$/u;

/** A title that stands in quotation marks as a whole, without them. */
function unquoted(text: string, { start, end }: Stretch): Stretch {
  return QUOTED.test(text.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };
}

/** The longest a heading gets; a title of 300 characters has been seen. */
const LONGEST = 500;

/** The parts of a line, or of several, read as a heading. */
export function headingParts(document: DocumentText, line: Stretch): HeadingParts {
  const { text } = document;
  const end = Math.min(line.end, line.start + LONGEST);
  const raw = text.slice(line.start, end);
  const number = NUMBER.exec(raw);
  const start = line.start + ((number ?? BULLET.exec(raw))?.[0].length ?? 0);
  const whole = undecorated(document, { start, end });
  const last = bracketGroups(text, whole).at(-1);
  const ends = last !== undefined && /^[\s.;:]*$/u.test(text.slice(last.end, whole.end));
  const states = ends && YEAR.test(text.slice(last.inside.start, last.inside.end));
  const title = document.trimmed({ start: whole.start, end: states ? last.start : whole.end });
  return {
    number: number ? Number((number[1] ?? number[2])?.replace(/\D/gu, '')) : undefined,
    title: unquoted(text, title),
    bracket: states ? last.inside : undefined,
  };
}
