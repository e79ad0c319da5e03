// One explorer's process as seen from the server: started, asked one question at a time, ended when it is late.

import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { timedOut } from '../deadline.ts';
import type { Exploration } from '../engine.ts';
import { GraphError } from '../graph-error.ts';
import { type Order, OUT_OF_MEMORY, type Question, type Report, type Source } from './explorer.ts';

/** Compiled, since Node runs no TypeScript; it stands beside this file once that is compiled too. */
const PROGRAM = fileURLToPath(new URL('./process.js', import.meta.url));
const OPENING_MS = 60_000;
const HEAP = '--max-old-space-size=512';

/** Statements see none of the server's environment, save what TLS connections and Windows need. */
const PASSED_ON = ['NODE_EXTRA_CA_CERTS', 'SystemRoot'];

/** A process that has opened a graph. */
export class ExplorerProcess {
  /** The state of the graph that it sees. */
  readonly stamp: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #isSpent = false;

  private constructor(child: ChildProcess, stamp: string) {
    this.#child = child;
    this.stamp = stamp;
    this.#ended = new Promise((resolve) => child.once('exit', () => resolve()));
  }

  /** Starts a process that sees `source`; rejects with GraphError where it can't. */
  static async start(source: Source, stamp: string): Promise<ExplorerProcess> {
    const kept = PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
    const child = fork(PROGRAM, {
      env: Object.fromEntries(kept),
      execArgv: [HEAP],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    yieldTo(child.pid);
    const explorer = new ExplorerProcess(child, stamp);
    try {
      await explorer.#order({ open: source }, OPENING_MS);
      return explorer;
    } catch (error) {
      await explorer.end();
      throw error;
    }
  }

  /** True where the process may be asked again. */
  get isUsable(): boolean {
    return !this.#isSpent && this.#child.connected;
  }

  /** The answer; at `question.timeoutMs` the process is ended and TIMEOUT is thrown. */
  async ask(question: Question): Promise<Exploration> {
    const report = await this.#order({ ask: question }, question.timeoutMs);
    if (!('answer' in report)) throw new GraphError('UNKNOWN', 'the explorer gave no answer');
    this.#isSpent = report.isSpent;
    return report.answer;
  }

  /** Ends the process, whatever it does; resolves when it is gone. */
  end(): Promise<void> {
    this.#isSpent = true;
    if (hasEnded(this.#child)) return Promise.resolve();
    this.#child.kill('SIGKILL');
    return this.#ended;
  }

  #order(order: Order, timeoutMs: number): Promise<Report> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const settle = (outcome: () => void) => {
        clearTimeout(timer);
        child.off('message', hear).off('exit', gone).off('error', fail);
        outcome();
      };
      const hear = (report: Report) =>
        settle(() => {
          if ('failure' in report) reject(new GraphError(report.failure.code, report.failure.message));
          else resolve(report);
        });
      const gone = (code: number | null, signal: NodeJS.Signals | null) => settle(() => reject(lost(code, signal)));
      const fail = (error: Error) =>
        settle(() => reject(new GraphError('UNAVAILABLE', error.message, { cause: error })));
      const timer = setTimeout(() => {
        void this.end();
        settle(() => reject(timedOut('cypher', Math.round(timeoutMs))));
      }, timeoutMs);
      child.on('message', hear).once('exit', gone).once('error', fail);
      if (child.connected) child.send(order, (error) => error !== null && fail(error));
      else if (hasEnded(child)) gone(child.exitCode, child.signalCode);
    });
  }
}

/** The server's own work goes first. */
function yieldTo(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {}
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/**
 * What memory ends a process with: the watch within it; the limit of its heap and an allocation that fails, which abort it,
 * on Windows with 134; the operating system, which kills.
 */
const BY_MEMORY: ReadonlySet<unknown> = new Set([OUT_OF_MEMORY, 134, 'SIGABRT', 'SIGKILL']);

function lost(code: number | null, signal: NodeJS.Signals | null): GraphError {
  const end = signal ?? code;
  return BY_MEMORY.has(end)
    ? new GraphError('MEMORY', 'The statement takes more memory than it may.')
    : new GraphError('UNKNOWN', `the explorer's process ended with ${end}`);
}
