// What every part of the digest parser works on: the document, its lines, the places, and what could not be read.

import { fold } from '../../model/fold.ts';
import type { UnreadLine } from '../../model/written.ts';
import type { DocumentText } from '../document-text.ts';
import { type Layout, layoutOf } from './layout.ts';
import type { Line } from './line.ts';
import { linesOf } from './lines.ts';
import type { Places } from './places.ts';

/** A document being read as a digest. */
export class DigestText {
  readonly document: DocumentText;
  readonly lines: readonly Line[];
  readonly places: Places;
  readonly layout: Layout;
  readonly #unread = new Map<string, UnreadLine>();

  constructor(document: DocumentText, places: Places) {
    this.document = document;
    this.lines = linesOf(document);
    this.places = places;
    this.layout = layoutOf(this.lines);
  }

  /** Notes that a line should have said something and did not. */
  note(line: Line, reason: string): void {
    this.#unread.set(`${line.number} ${reason}`, { line: line.number, reason });
  }

  /** What was noted, by line. */
  get unread(): readonly UnreadLine[] {
    return [...this.#unread.values()].sort((a, b) => a.line - b.line);
  }

  /** The next line from `index` on, in steps of `step`, that is not empty; `undefined` behind the last. */
  nextFull(index: number, step: 1 | -1 = 1): number | undefined {
    let at = index;
    while (this.lines[at]?.text === '') at += step;
    return this.lines[at] ? at : undefined;
  }
}

/** The letters and digits of a title alone, folded: what survives retyping, lost signs and other quotes. */
export function looseKey(title: string): string {
  return fold(title).replace(/[^\p{L}\p{N}]+/gu, '');
}
