// Counts what generated questions came to, so that a test of equal answers can't pass on empty ones.

import type { ExecutionResult } from 'graphql';

type Outcome = 'with rows' | 'empty' | 'refused';

function holdsRows(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => one !== null);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((one) => (typeof one === 'object' ? holdsRows(one) : typeof one === 'string'));
}

/** Counts answers and the time they took. */
export class Tally {
  readonly #outcomes: Record<Outcome, number> = { 'with rows': 0, empty: 0, refused: 0 };
  readonly #codes = new Map<string, number>();
  readonly #times = new Map<string, number>();
  /** Messages of errors without a code: none is foreseen. */
  readonly unforeseen: string[] = [];

  get answered(): number {
    return Object.values(this.#outcomes).reduce((sum, count) => sum + count, 0);
  }

  /** Counts one answer. */
  count({ data, errors }: ExecutionResult): void {
    for (const { message, extensions } of errors ?? []) {
      const code = String(extensions.code);
      this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
      if (extensions.code === undefined) this.unforeseen.push(message);
    }
    const outcome = errors ? 'refused' : holdsRows(data) ? 'with rows' : 'empty';
    this.#outcomes[outcome] += 1;
  }

  /** The share of one outcome among all, 0 to 1. */
  share(outcome: Outcome): number {
    return this.#outcomes[outcome] / Math.max(this.answered, 1);
  }

  /** Runs and adds to the time of that engine. */
  async timed<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
    const start = performance.now();
    const result = await run();
    this.#times.set(name, (this.#times.get(name) ?? 0) + performance.now() - start);
    return result;
  }

  /** An answer as text: its data in order, its errors by code and place, its cost. */
  plain({ data, errors, extensions }: ExecutionResult): string {
    const told = errors?.map((error) => ({
      code: error.extensions.code,
      path: error.path,
      field: error.extensions.field,
      ...(error.extensions.code === undefined && { message: error.message }),
    }));
    return JSON.stringify({ data, errors: told, extensions }, undefined, 1);
  }

  toString(): string {
    const part = (record: Iterable<readonly [string, unknown]>) =>
      [...record].map(([name, count]) => `${name} ${count}`);
    const times = [...this.#times].map(([name, ms]) => `${name} ${Math.round(ms)} ms`);
    return [`${this.answered} answers`, ...part(Object.entries(this.#outcomes)), ...part(this.#codes), ...times].join(
      ', ',
    );
  }
}
