// Takes rows until there are as many as were asked for, or as many bytes as an answer may have.

import type { Row, Value } from '../engine.ts';

/** Bytes that the rows of one answer may come to, counted as JSON in UTF-16 units. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** The rows of one answer. */
export class RowLimit {
  readonly rows: Row[] = [];
  readonly #first: number;
  #bytes = 0;
  #isTruncated = false;

  constructor(first: number) {
    this.#first = first;
  }

  /** True where a row came that was one too many. */
  get truncated(): boolean {
    return this.#isTruncated;
  }

  /** Takes a row, or returns false where there is no room for it, and so for none after it. */
  take(row: readonly Value[]): boolean {
    this.#bytes += this.rows.length === this.#first ? 0 : JSON.stringify(row).length;
    this.#isTruncated = this.rows.length === this.#first || this.#bytes > MOST_BYTES;
    if (!this.#isTruncated) this.rows.push(row);
    return !this.#isTruncated;
  }
}
