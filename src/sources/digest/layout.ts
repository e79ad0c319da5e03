// How a document is laid out: whether lines were broken to a width, and whether empty lines part its paragraphs.

import type { Line } from './line.ts';

/** A document's layout. */
export interface Layout {
  /** Paragraphs were broken into lines of about one length. */
  readonly wrapped: boolean;
  /** No empty lines stand between paragraphs. */
  readonly tight: boolean;
}

/** No paragraph of an unbroken text of this many lines is shorter than this. */
const WIDEST = 130;
const FEWEST_LINES = 40;

/** Looks at the lengths of lines and at how many are empty. */
export function layoutOf(lines: readonly Line[]): Layout {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 0);
  const long = lengths.filter((length) => length > WIDEST).length;
  const filled = lengths.filter((length) => length > WIDEST / 3).length;
  return {
    wrapped: lengths.length > FEWEST_LINES && long * 50 < lengths.length && filled * 2 > lengths.length,
    tight: (lines.length - lengths.length) * 10 < lines.length,
  };
}
