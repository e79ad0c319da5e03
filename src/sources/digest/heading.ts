// Takes a heading apart: its number, its title, and the bracket that may follow.

import type { DocumentText, Stretch } from '../document-text.ts';
import { bracketGroups } from './bracket.ts';

/** A heading's parts. */
export interface HeadingParts {
  /** The number before the title. */
  readonly number: number | undefined;
  readonly title: Stretch;
  /** The inside of the bracket that ends the heading, where it states a year. */
  readonly bracket: Stretch | undefined;
}

const NUMBER = /^[\s*_#>]*(\d{1,3})\s?[.)]\s+(?=\S)/u;
const BULLET = /^[\s*_#>]*(?:[•·*–—→-]\s+|#+\s*)?/u;
const HAS_YEAR = /(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)/u;

/** The longest a heading gets; a title of 300 characters has been seen. */
const LONGEST = 500;

/** The parts of a line, or of several, read as a heading. */
export function headingParts(document: DocumentText, line: Stretch): HeadingParts {
  const { text } = document;
  const end = Math.min(line.end, line.start + LONGEST);
  const raw = text.slice(line.start, end);
  const number = NUMBER.exec(raw);
  const start = line.start + ((number ?? BULLET.exec(raw))?.[0].length ?? 0);
  const whole = document.trimmed({ start, end });
  const last = bracketGroups(text, whole).at(-1);
  const ends = last !== undefined && /^[\s.;:]*$/u.test(text.slice(last.end, whole.end));
  const states = ends && HAS_YEAR.test(text.slice(last.inside.start, last.inside.end));
  return {
    number: number ? Number(number[1]) : undefined,
    title: document.trimmed({ start: whole.start, end: states ? last.start : whole.end }),
    bracket: states ? last.inside : undefined,
  };
}
