// The port between Papergraph and a graph engine: what an engine must be able to do, and nothing more.

/** A plain value as it goes into a statement or comes out of one: never a driver's own node, integer or date object. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Values for the `$name` placeholders of a statement. */
export type Parameters = Readonly<Record<string, Value>>;

/** One Cypher statement; values travel as parameters, never in the text. */
export interface Statement {
  /** Says in logs and errors which statement this was, such as `Query.papers` or `write ABOUT`. */
  readonly name: string;
  readonly text: string;
  /** May be made each time that they are asked for: an engine asks when the statement's turn comes, and keeps none. */
  readonly parameters: Parameters;
}

/** One row by column position, in the order of the RETURN clause. */
export type Row = readonly Value[];

/** What may be asked of a single read. */
export interface ReadOptions {
  /** Milliseconds after which the read fails with TIMEOUT; without it the engine's own default holds. */
  readonly timeoutMs?: number;
}

/** What an exploration may take and bring. */
export interface ExploreOptions {
  /** Rows at most. */
  readonly first: number;
  /** Milliseconds after which it fails with TIMEOUT, wherever it stands. */
  readonly timeoutMs: number;
}

/**
 * What a statement of a user's brought, in forms that are the same on all engines. A node is `{ labels, properties }`, an
 * edge `{ type, from, to, properties }` with the ids of its ends, a path `{ nodes, edges }`; a moment or a span of time is
 * its ISO 8601 text; an integer beyond ±(2^53 - 1), an infinite number and NaN are texts.
 */
export interface Exploration {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** True where there are more rows than were asked for, or than an answer can hold. */
  readonly truncated: boolean;
}

/** Whose form of schema statements an engine takes. */
export type Dialect = 'embedded' | 'neo4j';

/** A graph engine. All methods reject with GraphError and with nothing else. */
export interface Engine {
  /** `embedded` or `neo4j`, with the version that the engine reports, such as `neo4j 5.26.30`. */
  readonly name: string;
  readonly dialect: Dialect;
  /** Runs one reading statement and resolves to all of its rows. */
  read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]>;
  /** Runs the statements in order in one write transaction: all of them or none. Each must be safe to run twice. */
  write(statements: readonly Statement[]): Promise<void>;
  /** Runs schema statements (constraints, indexes), each on its own and only where it is missing. */
  prepare(statements: readonly Statement[]): Promise<void>;
  /**
   * Runs one statement that a user wrote, once, away from all other work: it can't write, its memory is bounded, and at
   * its deadline it is ended. Rejects with SYNTAX for the user's own mistakes, with REFUSED for a statement whose plan
   * does more than read, and with MEMORY where it takes too much of it.
   */
  explore(statement: Statement, options: ExploreOptions): Promise<Exploration>;
  /** Resolves when the engine answers; rejects with UNAVAILABLE within about two seconds when it does not. */
  ping(): Promise<void>;
  /**
   * Writes a copy of the graph as it is to a file that does not exist, while reads go on; writes wait. Rejects with REFUSED
   * on an engine whose server makes copies by means of its own.
   */
  copyTo(path: string): Promise<void>;
  /** Ends connections, or writes the last of the graph to disk. Calling it twice is harmless. */
  close(): Promise<void>;
}
