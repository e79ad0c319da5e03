// Tries work again that failed for a passing reason, with growing random pauses so that rivals part ways.

import { setTimeout as pause } from 'node:timers/promises';

/** When work is tried again. */
export interface RetryPolicy {
  /** How often the work may start, the first time included. */
  readonly tries: number;
  /** No new try starts later than this many milliseconds after the first one. */
  readonly withinMs: number;
  /** Says whether an error may pass by itself. */
  passes(error: unknown): boolean;
}

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 500;

/** Resolves as the first try that succeeds does; rejects with the last error when the policy allows no further try. */
export async function retry<T>(work: () => Promise<T>, policy: RetryPolicy): Promise<T> {
  const start = performance.now();
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      if (tried >= policy.tries || !policy.passes(error)) throw error;
      const wait = Math.random() * Math.min(FIRST_PAUSE_MS * 2 ** tried, LONGEST_PAUSE_MS);
      if (performance.now() - start + wait > policy.withinMs) throw error;
      await pause(wait);
    }
  }
}
