// Holds each client to so many points: a bucket for each address, filled little by little, which requests empty by their cost.

import { foreseen } from './errors.ts';
import { pointsFor } from './points.ts';
import type { Rate } from './settings.ts';

/** What one request may still spend out of its client's bucket. */
export interface Allowance {
  /**
   * Pays for the request itself, or, once it is known, for the nodes that it may touch.
   *
   * @throws GraphQLError RATE_LIMITED, with `allowed`, `got` (points wanted), `left` and `retryAfter` (seconds); nothing is paid.
   */
  pay(nodes?: number): void;
  /** True once something could not be paid for. */
  readonly isRefused: boolean;
  /** `RateLimit` and `RateLimit-Policy` as the IETF draft has them, and `Retry-After` where something was refused. */
  headers(): Record<string, string>;
}

/** Points of one client, as they were at one moment. */
interface Bucket {
  left: number;
  /** In milliseconds. */
  at: number;
}

/** Clients that are remembered: the one that came least recently goes first, and comes back with a full bucket. */
const MOST_CLIENTS = 100_000;
const POLICY = '"points"';

/** The buckets of all clients. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** `now` gives milliseconds that never go back, whatever the machine's clock does. */
  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
  }

  /** What a request of this client may spend. */
  allowance(client: string): Allowance {
    return new Payer(this.#rate, () => this.#bucket(client));
  }

  /** The client's bucket, filled up to now. */
  #bucket(client: string): Bucket {
    const { points, seconds } = this.#rate;
    const at = this.#now();
    const known = this.#buckets.get(client);
    const left = known === undefined ? points : known.left + ((at - known.at) / 1_000) * (points / seconds);
    const bucket = { left: Math.min(points, left), at };
    this.#buckets.delete(client);
    this.#buckets.set(client, bucket);
    this.#forget();
    return bucket;
  }

  #forget(): void {
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined && this.#buckets.size > MOST_CLIENTS) {
      this.#buckets.delete(oldest);
    }
  }
}

class Payer implements Allowance {
  readonly #rate: Rate;
  readonly #bucket: () => Bucket;
  #retryAfter: number | undefined;

  constructor(rate: Rate, bucket: () => Bucket) {
    this.#rate = rate;
    this.#bucket = bucket;
  }

  get isRefused(): boolean {
    return this.#retryAfter !== undefined;
  }

  pay(nodes?: number): void {
    const got = nodes === undefined ? 1 : pointsFor(nodes) - 1;
    const bucket = this.#bucket();
    if (bucket.left >= got) {
      bucket.left -= got;
      return;
    }
    const retryAfter = this.#seconds(got - bucket.left);
    this.#retryAfter = retryAfter;
    const { points: allowed, seconds } = this.#rate;
    const left = Math.floor(bucket.left);
    const message = `Expected a request for the ${left} points left of ${allowed} in ${seconds} s, got one for ${got}. Ask again in ${retryAfter} s.`;
    throw foreseen('RATE_LIMITED', message, { extensions: { allowed, got, left, retryAfter } });
  }

  headers(): Record<string, string> {
    const { points, seconds } = this.#rate;
    const { left } = this.#bucket();
    // Until all points are back; of a refusal, until there are enough, as the draft wants both headers to tell one time.
    const wait = this.#retryAfter ?? this.#seconds(points - left);
    return {
      'ratelimit-policy': `${POLICY};q=${points};w=${seconds}`,
      ratelimit: `${POLICY};r=${Math.floor(left)};t=${wait}`,
      ...(this.#retryAfter === undefined ? {} : { 'retry-after': String(this.#retryAfter) }),
    };
  }

  /** Whole seconds in which so many points come back. */
  #seconds(points: number): number {
    return Math.ceil((points * this.#rate.seconds) / this.#rate.points);
  }
}
