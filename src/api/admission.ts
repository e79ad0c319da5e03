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
   * Turns a request away where there is no room: before its body is read, as what is turned away should cost next to nothing.
   *
   * @throws GraphQLError OVERLOADED, with `allowed` and `retryAfter` (seconds).
   */
  assertRoom(): void {
    if (this.#inside < this.#allowed) return;
    const [allowed, retryAfter] = [this.#allowed, RETRY_AFTER];
    const message = `Expected at most ${allowed} requests at a time, and so many are being answered. Ask again in ${retryAfter} s.`;
    throw foreseen('OVERLOADED', message, { extensions: { allowed, retryAfter } });
  }

  /**
   * Does the work of a request that has arrived whole.
   *
   * @throws GraphQLError OVERLOADED where there is no room any more; nothing of the work is done.
   */
  async admit<Result>(work: () => Promise<Result>): Promise<Result> {
    this.assertRoom();
    this.#inside += 1;
    try {
      return await work();
    } finally {
      this.#inside -= 1;
    }
  }
}
