// Reads the rows of a statement a page at a time, each page after the last key of the one before (keyset paging).

import type { Engine, Parameters, Row } from '../graph/engine.ts';

/** The most rows of one read, unless a caller says less. */
export const PAGE_ROWS = 1_000;

/** An export may wait for a busy server: it has no user who would ask again. */
export const PATIENCE = { timeoutMs: 120_000 } as const;

/** What is paged: its first columns are the keys that it is ordered by, compared as `$after0`, `$after1`, … in its text. */
export interface PagedStatement {
  readonly name: string;
  /** Cypher without the LIMIT. */
  readonly text: string;
  readonly keys: 1 | 2;
  readonly parameters?: Parameters;
  readonly size?: number;
}

/** One page after the other, none of them empty; the engine is asked for the next one when it is wanted. */
export async function* pagesOf(engine: Engine, statement: PagedStatement): AsyncGenerator<readonly Row[]> {
  const { name, text, keys, parameters = {}, size = PAGE_ROWS } = statement;
  const limited = `${text} LIMIT ${size}`;
  let after: Row = Array.from({ length: keys }, () => '');
  for (;;) {
    const cursor = Object.fromEntries(after.map((value, index) => [`after${index}`, value]));
    const given = { name, text: limited, parameters: { ...parameters, ...cursor } };
    const rows = await engine.read(given, PATIENCE);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = (rows.at(-1) as Row).slice(0, keys);
  }
}

/** Cuts a list into parts of at most so many. */
export function* partsOf<Entry>(list: readonly Entry[], size: number): Generator<readonly Entry[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
