// The Neo4j engine: a server or a cluster reached through its driver, set so that an outage shows within seconds.

import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, type Record as DriverRecord, type ResultSummary, type Session } from 'neo4j-driver';
import { DEFAULT_READ_TIMEOUT_MS, timedOut } from './deadline.ts';
import type { Engine, Exploration, ExploreOptions, Parameters, ReadOptions, Row, Statement, Value } from './engine.ts';
import { Explorers } from './explore/explorers.ts';
import { GraphError } from './graph-error.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { neo4jError } from './neo4j-errors.ts';
import { plainValue } from './plain-values.ts';
import { type RetryPolicy, retry } from './retry.ts';

const FETCH_ALL = -1;
const PING_TIMEOUT_MS = 2_000;
const RELEASE_PAUSE_MS = 1_000;
const RUNNING = 'SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.explorer = $id RETURN transactionId';
const WRITE_TIMEOUT_MS = 60_000;

/** Reads fail within 6 s of an outage: no try starts after 2.5 s, and none waits longer than 3 s for a connection. */
const DRIVER_SETTINGS = {
  connectionTimeout: 2_000,
  connectionAcquisitionTimeout: 3_000,
  disableAutoCommitRetries: true,
  disableLosslessIntegers: true,
  fetchSize: FETCH_ALL,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  telemetryDisabled: true,
} as const;

const READ_RETRIES: RetryPolicy = { tries: 2, windowMs };
const WRITE_RETRIES: RetryPolicy = { tries: 100, windowMs };

/** Makes the engine without reaching for the server, which may well start later. */
export function openNeo4j(address: Neo4jAddress): Engine {
  const auth = neo4j.auth.basic(address.username, address.password);
  try {
    return new Neo4jEngine(neo4j.driver(address.uri, auth, DRIVER_SETTINGS), address);
  } catch (error) {
    throw new GraphError('UNAVAILABLE', `NEO4J_URI ${address.uri}: ${(error as Error).message}`, { cause: error });
  }
}

class Neo4jEngine implements Engine {
  readonly dialect = 'neo4j';
  readonly #driver: Driver;
  readonly #database: { readonly database?: string };
  /** Lets every read see the writes that came before it, on a cluster too. */
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #explorers: Explorers;
  #agent = '';
  #closed = false;

  constructor(driver: Driver, address: Neo4jAddress) {
    this.#driver = driver;
    this.#database = address.database === undefined ? {} : { database: address.database };
    this.#explorers = new Explorers({
      stamp: () => '',
      opened: (open) => open({ neo4j: address }, ''),
      released: (id) => this.#released(id),
      close: async () => {},
    });
  }

  /** The version is known once the server has answered. */
  get name(): string {
    return `neo4j ${this.#agent.replace(/^Neo4j\//, '')}`.trimEnd();
  }

  async read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]> {
    const deadline = performance.now() + (options?.timeoutMs ?? DEFAULT_READ_TIMEOUT_MS);
    return retry(() => this.#readOnce(statement, deadline - performance.now()), READ_RETRIES);
  }

  async write(statements: readonly Statement[]): Promise<void> {
    return retry(() => this.#transaction(statements), WRITE_RETRIES);
  }

  async prepare(statements: readonly Statement[]): Promise<void> {
    const online = { name: 'await indexes', text: 'CALL db.awaitIndexes(300)', parameters: {} };
    const session = this.#session(neo4j.session.WRITE);
    let running = online.name;
    try {
      for (const { name, text, parameters } of [...statements, online]) {
        running = name;
        const { summary } = await session.run(text, forDriver(parameters));
        this.#meet(summary);
      }
    } catch (error) {
      throw neo4jError(running, error);
    } finally {
      await putAway(session);
    }
  }

  async explore(statement: Statement, options: ExploreOptions): Promise<Exploration> {
    if (this.#closed) throw new GraphError('UNAVAILABLE', 'the graph is closed');
    return this.#explorers.explore(statement, options);
  }

  /** A server looks at deadlines between rows alone: one expression may go on for long after nobody listens. */
  async #released(id: string): Promise<void> {
    const running = { name: 'explorers', text: RUNNING, parameters: { id } };
    while ((await this.read(running).catch(() => [])).length > 0) await pause(RELEASE_PAUSE_MS);
  }

  async ping(): Promise<void> {
    try {
      await this.#readOnce({ name: 'ping', text: 'RETURN 1', parameters: {} }, PING_TIMEOUT_MS);
    } catch (error) {
      throw new GraphError('UNAVAILABLE', (error as Error).message, { cause: error });
    }
  }

  async copyTo(): Promise<never> {
    throw new GraphError('REFUSED', 'Neo4j makes copies by itself: neo4j-admin database dump, or its own backups');
  }

  async close(): Promise<void> {
    this.#closed = true;
    try {
      await Promise.all([this.#driver.close(), this.#explorers.close()]);
    } catch (error) {
      throw neo4jError('close', error);
    }
  }

  async #readOnce(statement: Statement, timeoutMs: number): Promise<Row[]> {
    try {
      return (await this.#run(statement, timeoutMs)).map(rowOf);
    } catch (error) {
      throw neo4jError(statement.name, error);
    }
  }

  /**
   * Rejects with the driver's error. An auto-commit statement in read mode is one round trip, which halves the time that
   * a managed transaction takes.
   */
  #run({ name, text, parameters }: Statement, timeoutMs: number): Promise<DriverRecord[]> {
    return new Promise((resolve, reject) => {
      const session = this.#session(neo4j.session.READ);
      const timeout = Math.max(1, Math.ceil(timeoutMs));
      const result = session.run(text, forDriver(parameters), { timeout });
      const timer = setTimeout(() => finish(() => reject(timedOut(name, timeout))), timeout);
      // Closing a session whose statement still runs makes the server stop it.
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        void putAway(session);
        settle();
      };
      const records: DriverRecord[] = [];
      result.subscribe({
        onNext: (record) => records.push(record),
        onCompleted: (summary) => {
          this.#meet(summary);
          finish(() => resolve(records));
        },
        onError: (error) => finish(() => reject(error)),
      });
    });
  }

  async #transaction(statements: readonly Statement[]): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    let running = statements[0]?.name ?? 'write';
    try {
      const transaction = await session.beginTransaction({ timeout: WRITE_TIMEOUT_MS });
      for (const { name, text, parameters } of statements) {
        running = name;
        await transaction.run(text, forDriver(parameters));
      }
      await transaction.commit();
    } catch (error) {
      throw neo4jError(running, error);
    } finally {
      await putAway(session);
    }
  }

  #meet({ server }: ResultSummary): void {
    this.#agent = server.agent ?? this.#agent;
  }

  #session(defaultAccessMode: typeof neo4j.session.READ | typeof neo4j.session.WRITE): Session {
    if (this.#closed) throw new GraphError('UNAVAILABLE', 'the graph is closed');
    return this.#driver.session({ ...this.#database, defaultAccessMode, bookmarkManager: this.#bookmarks });
  }
}

/** By then it is decided how the statements ended, and a session that fails to close changes nothing of that. */
async function putAway(session: Session): Promise<void> {
  await session.close().catch(() => undefined);
}

/** A conflict passes as soon as the rival is done; a lost server is not waited for, so that the caller hears of it. */
function windowMs(error: unknown): number {
  if (!(error instanceof GraphError) || !neo4j.isRetryableError(error.cause as Error)) return 0;
  return error.code === 'CONFLICT' ? 20_000 : error.code === 'UNAVAILABLE' ? 2_500 : 0;
}

function rowOf(record: DriverRecord): Row {
  return Array.from({ length: record.length }, (_, column) => plainValue(record.get(column)));
}

/** The driver sends every number as a float, so whole ones are marked as the integers they are. */
export function forDriver(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, driverValue(value)]));
}

function driverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  return Array.isArray(value) ? value.map(driverValue) : forDriver(value as Parameters);
}
