// An engine whose statements are watched: how many, of which kind, how they end and how long they take.

import type { Engine, Exploration, ExploreOptions, ReadOptions, Row, Statement } from './engine.ts';

/** What a call asked of the engine. */
export type StatementKind = 'read' | 'write' | 'prepare' | 'explore';

/** A statement, or the first of several, as it may be told: never its text or its values. */
export interface Watched {
  readonly kind: StatementKind;
  readonly name: string;
  /** The engine, as it names itself. */
  readonly engine: string;
}

/** Runs the work and settles as it does. */
export type Watch = <T>(watched: Watched, work: () => Promise<T>) => Promise<T>;

/** The same engine, each of its calls seen by `watch`. */
export class ObservedEngine implements Engine {
  readonly #engine: Engine;
  readonly #watch: Watch;

  constructor(engine: Engine, watch: Watch) {
    this.#engine = engine;
    this.#watch = watch;
  }

  get name(): string {
    return this.#engine.name;
  }

  get dialect(): Engine['dialect'] {
    return this.#engine.dialect;
  }

  read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]> {
    return this.#watched('read', statement, () => this.#engine.read(statement, options));
  }

  write(statements: readonly Statement[]): Promise<void> {
    return this.#watched('write', statements[0], () => this.#engine.write(statements));
  }

  prepare(statements: readonly Statement[]): Promise<void> {
    return this.#watched('prepare', statements[0], () => this.#engine.prepare(statements));
  }

  explore(statement: Statement, options: ExploreOptions): Promise<Exploration> {
    return this.#watched('explore', statement, () => this.#engine.explore(statement, options));
  }

  ping(): Promise<void> {
    return this.#engine.ping();
  }

  copyTo(path: string): Promise<void> {
    return this.#engine.copyTo(path);
  }

  close(): Promise<void> {
    return this.#engine.close();
  }

  #watched<T>(kind: StatementKind, statement: Statement | undefined, work: () => Promise<T>): Promise<T> {
    return this.#watch({ kind, name: statement?.name ?? kind, engine: this.#engine.name }, work);
  }
}
