// How much one request may ask for.

/** Limits that are known once an operation is compiled; the ones on the document itself stand with the server. */
export interface QueryLimits {
  /** Rows of one page. */
  readonly page: number;
  /** Nodes that a request can touch: page sizes multiplied down the selection. */
  readonly cost: number;
  /** Relations selected below each other. */
  readonly depth: number;
  /** Relations below each other in a filter. */
  readonly filterDepth: number;
  /** Comparisons and relations in all filters together; the embedded engine's planner ends the process on thousands. */
  readonly conditions: number;
  /** Characters of a text that is searched for. */
  readonly text: number;
  /** Words of a text that is searched for. */
  readonly words: number;
}

/** The limits that hold where a setting says nothing else. */
export const defaultLimits: QueryLimits = {
  page: 100,
  cost: 50_000,
  depth: 8,
  filterDepth: 4,
  conditions: 100,
  text: 500,
  words: 20,
};
