// The embedded engine: a graph in one file of a folder, or in memory, inside this process.

import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { assertFormat, markFormat } from './data-format.ts';
import { DEFAULT_READ_TIMEOUT_MS } from './deadline.ts';
import { embeddedError, isReadAgain, openingError } from './embedded-errors.ts';
import type { Engine, Exploration, ExploreOptions, ReadOptions, Row, Statement } from './engine.ts';
import { Copies } from './explore/copies.ts';
import { Explorers } from './explore/explorers.ts';
import { assertAccess } from './folder-access.ts';
import { GraphError } from './graph-error.ts';
import { DAMAGED_LOG, GRAPH_FILE, LOG_FOLDER } from './graph-file.ts';
import { plainList } from './plain-values.ts';
import { ReadGate } from './read-gate.ts';
import { type RetryPolicy, retry } from './retry.ts';
import { SyncedLog } from './synced-log.ts';

/** Bounds the log: a checkpoint after so many bytes, and after so long. */
const CHECKPOINTS = { walBytes: 32 * 1024 * 1024, intervalMs: 30_000 };

/** A read can't be stopped: any more at once would only take time from these, also when nobody waits for them any more. */
const READS_AT_ONCE = 4;

const CONFLICTS: RetryPolicy = {
  tries: 10,
  windowMs: (error) => (error instanceof GraphError && error.code === 'CONFLICT' ? 10_000 : 0),
};

/**
 * Opens the graph in `folder`, creating both where they are missing, or an empty one that lives in `memory`. With `salvage`,
 * of a damaged log what was committed before the damage counts, and the rest is put aside.
 *
 * @throws GraphError LOCKED when another process has it open, DAMAGED, VERSION, UNAVAILABLE when it can't be opened at all.
 */
export function openEmbedded(folder: string | 'memory', { salvage = false } = {}): Engine {
  if (folder === 'memory') return new EmbeddedEngine(grafeo.GrafeoDB.create(), folder);
  try {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, GRAPH_FILE);
    assertAccess(folder);
    const isMarked = assertFormat(folder);
    // A new graph is never without its mark; an old one gets it once it is known to be one.
    if (!isMarked && !existsSync(path)) markFormat(folder);
    const database = salvage ? salvaged(folder) : grafeo.GrafeoDB.create(path);
    if (!isMarked) markFormat(folder);
    database.setCheckpointTriggers(CHECKPOINTS);
    return new EmbeddedEngine(database, folder);
  } catch (error) {
    throw openingError(folder, error);
  }
}

/** A log that the graph's own file holds already is put aside whole; of one that is damaged, what comes after the damage. */
function salvaged(folder: string): GrafeoDB {
  const path = join(folder, GRAPH_FILE);
  try {
    return grafeo.GrafeoDB.create(path, { walSalvage: true });
  } catch (error) {
    if (!isReadAgain(error)) throw error;
    let aside = join(folder, DAMAGED_LOG);
    for (let count = 2; existsSync(aside); count++) aside = join(folder, `${DAMAGED_LOG}.${count}`);
    renameSync(join(folder, LOG_FOLDER), aside);
    return grafeo.GrafeoDB.create(path);
  }
}

class EmbeddedEngine implements Engine {
  readonly name: string;
  readonly dialect = 'embedded';
  readonly #database: GrafeoDB;
  readonly #gate = new ReadGate(READS_AT_ONCE);
  /** Writes take turns: side by side they could only conflict, and two MERGEs of one key would both create it. */
  #lastWrite: Promise<unknown> = Promise.resolve();
  readonly #folder: string | 'memory';
  readonly #log: SyncedLog | undefined;
  readonly #explorers: Explorers;
  #closed = false;

  constructor(database: GrafeoDB, folder: string | 'memory') {
    this.#database = database;
    this.#folder = folder;
    this.#log = folder === 'memory' ? undefined : new SyncedLog(join(folder, LOG_FOLDER));
    this.#explorers = new Explorers(
      new Copies({
        epoch: () => database.currentEpoch(),
        copyTo: (path) => this.#copyTo(path),
        makeFolder: () => emptyFolder(folder),
      }),
    );
    this.name = `embedded ${database.version()}`;
  }

  async read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]> {
    this.#assertOpen(statement.name);
    const { name, text, parameters } = statement;
    const entrant = { name, timeoutMs: options?.timeoutMs ?? DEFAULT_READ_TIMEOUT_MS };
    const run = (): Promise<QueryResult> => {
      this.#assertOpen(name);
      return this.#database.executeCypher(text, parameters);
    };
    try {
      const rows = (await this.#gate.pass(run, entrant)).rows();
      for (const row of rows) plainList(row);
      return rows as Row[];
    } catch (error) {
      throw embeddedError(name, error);
    }
  }

  async write(statements: readonly Statement[]): Promise<void> {
    const name = statements[0]?.name ?? 'write';
    this.#assertOpen(name);
    return this.#inTurn(async () => {
      this.#log?.assertKept(name);
      await retry(() => this.#transaction(statements), CONFLICTS);
      await this.#log?.sync();
    });
  }

  async prepare(statements: readonly Statement[]): Promise<void> {
    this.#assertOpen(statements[0]?.name ?? 'prepare');
    return this.#inTurn(async () => {
      for (const { name, text, parameters } of statements) {
        this.#log?.assertKept(name);
        await this.#database.executeCypher(text, parameters).catch((error: unknown) => {
          throw embeddedError(name, error);
        });
      }
    });
  }

  async explore(statement: Statement, options: ExploreOptions): Promise<Exploration> {
    this.#assertOpen(statement.name);
    return this.#explorers.explore(statement, options);
  }

  async ping(): Promise<void> {
    this.#assertOpen('ping');
    try {
      await this.#database.executeCypher('RETURN 1');
    } catch (error) {
      throw new GraphError('UNAVAILABLE', (error as Error).message, { cause: error });
    }
  }

  async copyTo(path: string): Promise<void> {
    this.#assertOpen('copy');
    await this.#copyTo(path).catch((error: unknown) => {
      throw embeddedError('copy', error);
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all([this.#lastWrite, this.#explorers.close()]);
    try {
      this.#database.close();
    } catch (error) {
      throw embeddedError('close', error);
    }
  }

  async #transaction(statements: readonly Statement[]): Promise<void> {
    let running = 'begin';
    let transaction: Transaction | undefined;
    try {
      transaction = this.#database.beginTransaction();
      for (const { name, text, parameters } of statements) {
        running = name;
        await transaction.executeCypher(text, parameters);
      }
      transaction.commit();
    } catch (error) {
      rollBack(transaction);
      throw embeddedError(running, error);
    }
  }

  /** After a checkpoint the one file holds all there is; no other may come while it is copied, and no write. */
  #copyTo(path: string): Promise<bigint> {
    const database = this.#database;
    return this.#inTurn(async () => {
      if (this.#folder === 'memory') database.save(path);
      else {
        database.setCheckpointTriggers({});
        try {
          database.walCheckpoint();
          await copyFile(join(this.#folder, GRAPH_FILE), path);
        } finally {
          database.setCheckpointTriggers(CHECKPOINTS);
        }
      }
      return database.currentEpoch();
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(work);
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }

  #assertOpen(name: string): void {
    if (this.#closed) throw new GraphError('UNAVAILABLE', `${name}: the graph is closed`);
  }
}

/** What failed before is what the caller hears of, not that it couldn't be undone by hand: it was never committed. */
function rollBack(transaction: Transaction | undefined): void {
  try {
    if (transaction?.isActive) transaction.rollback();
  } catch {}
}

/** Beside the graph, where a copy of it has room; what a process that was killed left there goes first. */
async function emptyFolder(graph: string | 'memory'): Promise<string> {
  if (graph === 'memory') return mkdtemp(join(tmpdir(), 'papergraph-copies-'));
  const folder = join(graph, 'copies');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  return folder;
}
