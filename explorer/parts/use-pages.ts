// Leafs through a list that comes in chunks: a chunk holds one page, or several that need no further question.

import { useState } from 'preact/hooks';

/** How long the pages are, and how much comes at once. */
export interface PageSizes {
  readonly size: number;
  /** A multiple of `size`. */
  readonly chunk: number;
}

/** Where in the list the page stands. */
export interface Pages {
  /** How many rows are asked for at once. */
  readonly chunk: number;
  /** Where the chunk begins that the page is in; null for the first one. */
  readonly after: string | null;
  /** How many rows stand on the pages before. */
  readonly at: number;
  /** The rows of the page, out of those of its chunk. */
  readonly rowsOf: <Edge>(edges: readonly Edge[]) => readonly Edge[];
  readonly back: () => void;
  /** To the page after; `rows` is how many the chunk holds, `end` where it ends. */
  readonly next: (rows: number, end: string | null) => void;
  readonly restart: () => void;
}

/** The first page, and from there any other. */
export function usePages({ size, chunk }: PageSizes): Pages {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [from, setFrom] = useState(0);
  return {
    chunk,
    after: cursors.at(-1) ?? null,
    at: (cursors.length - 1) * chunk + from,
    rowsOf: (edges) => edges.slice(from, from + size),
    back() {
      setFrom(from > 0 ? from - size : chunk - size);
      setCursors(from > 0 ? cursors : cursors.slice(0, -1));
    },
    next(rows, end) {
      const isInside = from + size < rows;
      setFrom(isInside ? from + size : 0);
      setCursors(isInside ? cursors : [...cursors, end]);
    },
    restart() {
      setFrom(0);
      setCursors([null]);
    },
  };
}
