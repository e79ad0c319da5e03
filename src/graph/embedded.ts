// The embedded engine: a graph in one file of a folder, or in memory, inside this process.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { DEFAULT_READ_TIMEOUT_MS, withDeadline } from './deadline.ts';
import { embeddedError, openingError } from './embedded-errors.ts';
import type { Engine, ReadOptions, Row, Statement } from './engine.ts';
import { GraphError } from './graph-error.ts';
import { plainList } from './plain-values.ts';
import { type RetryPolicy, retry } from './retry.ts';

/** The name of the database file inside the data folder; the engine keeps its log beside it, as `papergraph.wal/`. */
export const GRAPH_FILE = 'papergraph';

/** Bounds the log: a checkpoint after so many bytes, and after so long (which also brings a last commit safely to disk). */
const CHECKPOINTS = { walBytes: 32 * 1024 * 1024, intervalMs: 30_000 };

const CONFLICTS: RetryPolicy = {
  tries: 10,
  windowMs: (error) => (error instanceof GraphError && error.code === 'CONFLICT' ? 10_000 : 0),
};

/**
 * Opens the graph in `folder`, creating both where they are missing, or an empty one that lives in `memory`.
 *
 * @throws GraphError LOCKED when another process has it open, UNAVAILABLE when it can't be opened at all.
 */
export function openEmbedded(folder: string | 'memory'): Engine {
  if (folder === 'memory') return new EmbeddedEngine(grafeo.GrafeoDB.create());
  try {
    mkdirSync(folder, { recursive: true });
    const database = grafeo.GrafeoDB.create(join(folder, GRAPH_FILE));
    database.setCheckpointTriggers(CHECKPOINTS);
    return new EmbeddedEngine(database);
  } catch (error) {
    throw openingError(folder, error);
  }
}

class EmbeddedEngine implements Engine {
  readonly name: string;
  readonly #database: GrafeoDB;
  /** Writes take turns: side by side they could only conflict, and two MERGEs of one key would both create it. */
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(database: GrafeoDB) {
    this.#database = database;
    this.name = `embedded ${database.version()}`;
  }

  async read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]> {
    this.#assertOpen(statement.name);
    const timeoutMs = options?.timeoutMs ?? DEFAULT_READ_TIMEOUT_MS;
    try {
      const work: Promise<QueryResult> = this.#database.executeCypher(statement.text, statement.parameters);
      const rows = (await withDeadline(work, statement.name, timeoutMs)).rows();
      for (const row of rows) plainList(row);
      return rows as Row[];
    } catch (error) {
      throw embeddedError(statement.name, error);
    }
  }

  async write(statements: readonly Statement[]): Promise<void> {
    this.#assertOpen(statements[0]?.name ?? 'write');
    return this.#inTurn(() => retry(() => this.#transaction(statements), CONFLICTS));
  }

  async prepare(statements: readonly Statement[]): Promise<void> {
    this.#assertOpen(statements[0]?.name ?? 'prepare');
    return this.#inTurn(async () => {
      for (const { name, text, parameters } of statements) {
        await this.#database.executeCypher(text, parameters).catch((error: unknown) => {
          throw embeddedError(name, error);
        });
      }
    });
  }

  async ping(): Promise<void> {
    this.#assertOpen('ping');
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#lastWrite;
    this.#database.close();
  }

  async #transaction(statements: readonly Statement[]): Promise<void> {
    const transaction = this.#database.beginTransaction();
    let running = 'begin';
    try {
      for (const { name, text, parameters } of statements) {
        running = name;
        await transaction.executeCypher(text, parameters);
      }
      transaction.commit();
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw embeddedError(running, error);
    }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#lastWrite.then(work);
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }

  #assertOpen(name: string): void {
    if (this.#closed) throw new GraphError('UNAVAILABLE', `${name}: the graph is closed`);
  }
}
