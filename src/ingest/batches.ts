// Cuts rows into statements of a size that engines take at once.

import type { Statement } from '../graph/engine.ts';

/** Rows of one statement: enough to be fast, few enough for a server's memory limits. */
const BATCH = 5_000;

/** One statement for each batch of rows, which may be smaller where a row stands for many; none for no rows. */
export function batches<Entry>(
  rows: readonly Entry[],
  statement: (batch: readonly Entry[]) => Statement,
  size = BATCH,
): readonly Statement[] {
  const starts = Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => index * size);
  return starts.map((start) => statement(rows.slice(start, start + size)));
}
