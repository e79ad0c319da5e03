// Lets so many requests in at a time: with more, all would be late, so the next is told at once to come again.

import { foreseen } from './errors.ts';

/** Seconds after which whoever was turned away may ask again. */
const RETRY_AFTER = 1;

/** The requests that a server answers at a time. */
export class Admission {
  readonly #allowed: number;
  #inside = 0;

  constructor(allowed: number) {
    this.#allowed = allowed;
  }

  /**
   * Does the work of a request where there is room for it.
   *
   * @throws GraphQLError OVERLOADED, with `allowed` and `retryAfter` (seconds); nothing of the work is done.
   */
  async admit<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#inside >= this.#allowed) {
      const [allowed, retryAfter] = [this.#allowed, RETRY_AFTER];
      const message = `Expected at most ${allowed} requests at a time, and so many are being answered. Ask again in ${retryAfter} s.`;
      throw foreseen('OVERLOADED', message, { extensions: { allowed, retryAfter } });
    }
    this.#inside += 1;
    try {
      return await work();
    } finally {
      this.#inside -= 1;
    }
  }
}
