// Keeps the processes in which users' statements run: few at a time, one statement each, kept for the next for a while.

import { randomUUID } from 'node:crypto';
import { timedOut } from '../deadline.ts';
import type { Exploration, ExploreOptions, Statement } from '../engine.ts';
import { GraphError } from '../graph-error.ts';
import { ReadGate } from '../read-gate.ts';
import type { Source } from './explorer.ts';
import { ExplorerProcess } from './explorer-process.ts';

/** Where processes get the graph from. */
export interface Supply {
  /** Tells one state of the graph from another. */
  stamp(): string;
  /** Has a process open what shows the graph as it is, with the stamp of that state; it stays there until `open` settles. */
  opened<Opened>(open: (source: Source, stamp: string) => Promise<Opened>): Promise<Opened>;
  /** Resolves once nothing is left of the statement with this id, whose process was ended. */
  released(id: string): Promise<void>;
  /** Puts away what was made for processes; none is running any more. */
  close(): Promise<void>;
}

/** Each holds an embedded graph's copy in memory, and the processor has other work. */
const MOST_AT_ONCE = 2;
const IDLE_MS = 60_000;

/** The explorers of one engine. */
export class Explorers {
  readonly #supply: Supply;
  readonly #gate = new ReadGate(MOST_AT_ONCE);
  readonly #starting = new Set<Promise<ExplorerProcess>>();
  readonly #running = new Set<ExplorerProcess>();
  readonly #idle = new Map<ExplorerProcess, NodeJS.Timeout>();
  #closed = false;

  constructor(supply: Supply) {
    this.#supply = supply;
  }

  /**
   * Answers a statement; rejects with GraphError, at the deadline with TIMEOUT, and with UNAVAILABLE what the end of all
   * comes before. A server can go on with a statement that nobody waits for any more; until it has ended, that one keeps
   * its place among the few.
   */
  explore(statement: Statement, options: ExploreOptions): Promise<Exploration> {
    const { name } = statement;
    const { timeoutMs } = options;
    return new Promise((resolve, reject) => {
      const id = randomUUID();
      const run = async () => {
        const answer = this.#answer(statement, options, { id, due }).catch((error: unknown) => {
          throw this.#closed ? closed() : error;
        });
        answer.then(resolve, reject);
        const isCutOff = await answer.then(() => false, wasCutOff);
        if (isCutOff && !this.#closed) await this.#supply.released(id);
      };
      const due = performance.now() + timeoutMs;
      this.#gate.pass(run, { name, timeoutMs }).catch(reject);
    });
  }

  async #answer(
    { name, text, parameters }: Statement,
    { first, timeoutMs }: ExploreOptions,
    { id, due }: { id: string; due: number },
  ): Promise<Exploration> {
    if (this.#closed) throw closed();
    const explorer = this.#take() ?? (await this.#start());
    const left = due - performance.now();
    try {
      // Opening a large graph is not in vain where it took too long for this one statement.
      if (left <= 0) throw timedOut(name, timeoutMs);
      return await explorer.ask({ id, text, parameters, first, timeoutMs: left });
    } finally {
      this.#putBack(explorer);
    }
  }

  /** Ends all processes and puts away what they read. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#idle.values()) clearTimeout(timer);
    await Promise.allSettled(this.#starting);
    await Promise.all([...this.#running].map((explorer) => explorer.end()));
    await this.#supply.close();
  }

  /** A process that waits and sees the graph as it is; those that see an older one are ended. */
  #take(): ExplorerProcess | undefined {
    const stamp = this.#supply.stamp();
    for (const [explorer, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(explorer);
      if (explorer.isUsable && explorer.stamp === stamp) return explorer;
      this.#retire(explorer);
    }
    return undefined;
  }

  async #start(): Promise<ExplorerProcess> {
    const starting = this.#supply.opened((source, stamp) => ExplorerProcess.start(source, stamp));
    this.#starting.add(starting);
    try {
      const explorer = await starting;
      this.#running.add(explorer);
      return explorer;
    } finally {
      this.#starting.delete(starting);
    }
  }

  #putBack(explorer: ExplorerProcess): void {
    if (this.#closed || !explorer.isUsable) {
      this.#retire(explorer);
      return;
    }
    const timer = setTimeout(() => {
      this.#idle.delete(explorer);
      this.#retire(explorer);
    }, IDLE_MS);
    this.#idle.set(explorer, timer.unref());
  }

  #retire(explorer: ExplorerProcess): void {
    void explorer.end().then(() => this.#running.delete(explorer));
  }
}

function closed(): GraphError {
  return new GraphError('UNAVAILABLE', 'the graph is closed');
}

/** Codes of a process that ended, whatever ended it, before its statement had. */
const CUT_OFF: ReadonlySet<string> = new Set(['TIMEOUT', 'MEMORY', 'UNKNOWN']);

function wasCutOff(error: unknown): boolean {
  return error instanceof GraphError && CUT_OFF.has(error.code);
}
