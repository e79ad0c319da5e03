// Pages of rows: a table of thousands would be slow to draw and endless to step through.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from './words.ts';

/** Rows on one page. */
const PAGE = 20;

/** What a pager is made with. */
export interface PagedProps<Row> {
  readonly rows: readonly Row[];
  readonly words: Words;
  /** Changes when the rows are others, not just more: the first page is shown again then. */
  readonly about: string;
  readonly children: (rows: readonly Row[]) => ComponentChildren;
}

/** One page of `rows`, with buttons for the others. */
export function Paged<Row>({ rows, words, about, children }: PagedProps<Row>) {
  const [place, setPlace] = useState({ about, first: 0 });
  const last = Math.max(0, Math.ceil(rows.length / PAGE) - 1) * PAGE;
  const first = place.about === about ? Math.min(place.first, last) : 0;
  const { label } = words;
  if (rows.length === 0) return <p class="graph-hint">{label.noMatch}</p>;
  return (
    <>
      {children(rows.slice(first, first + PAGE))}
      <p class="graph-pager">
        <button
          type="button"
          aria-label={label.previous}
          disabled={first === 0}
          onClick={() => setPlace({ about, first: first - PAGE })}
        >
          ‹
        </button>
        <span role="status">{words.rows(first + 1, Math.min(first + PAGE, rows.length), rows.length)}</span>
        <button
          type="button"
          aria-label={label.next}
          disabled={first === last}
          onClick={() => setPlace({ about, first: first + PAGE })}
        >
          ›
        </button>
      </p>
    </>
  );
}
