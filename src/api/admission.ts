// Lets so many requests in at a time: with more, all would be late, so the next is told at once to come again.

import { foreseen } from './errors.ts';

/** Seconds after which whoever was turned away may ask again. */
const RETRY_AFTER = 1;
/** Milliseconds that half of the requests may take, waiting included, before fewer are let in. */
const MEDIAN_MS = 750;
/** How often that is looked at, in milliseconds, and after how many answers at the least. */
const SPAN = { ms: 500, answers: 32 };
/** So many are always let in: that keeps any engine busy, and where these take long, it is not by waiting for each other. */
const FEWEST = 32;

/**
 * The requests that a server answers at a time. What one takes grows with how many are inside, so their number follows from
 * it: on a machine that is slow, or busy with something else, fewer are let in and those are answered as soon as ever.
 */
export class Admission {
  readonly #most: number;
  readonly #now: () => number;
  #allowed: number;
  #inside = 0;
  #busiest = 0;
  #since: number;
  #took: number[] = [];

  /** At most so many are let in; `now` gives milliseconds that never go back. */
  constructor(most: number, now: () => number = () => performance.now()) {
    this.#most = most;
    this.#now = now;
    this.#allowed = most;
    this.#since = now();
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
    this.#busiest = Math.max(this.#busiest, this.#inside);
    const started = this.#now();
    try {
      return await work();
    } finally {
      this.#inside -= 1;
      this.#note(this.#now() - started);
    }
  }

  /** Halves what is let in, say, where half of the requests take twice as long as they may; doubles it at most. */
  #note(ms: number): void {
    this.#took.push(ms);
    const now = this.#now();
    if (now - this.#since < SPAN.ms || this.#took.length < SPAN.answers) return;
    const median = this.#took.sort((a, b) => a - b)[Math.floor(this.#took.length / 2)] ?? 0;
    const room = Math.floor(this.#allowed * Math.min(2, MEDIAN_MS / median));
    // Few that take long wait for nobody: they are no reason to turn others away.
    if (room > this.#allowed || this.#busiest > FEWEST) {
      this.#allowed = Math.min(this.#most, Math.max(FEWEST, room));
    }
    [this.#since, this.#took, this.#busiest] = [now, [], this.#inside];
  }
}
