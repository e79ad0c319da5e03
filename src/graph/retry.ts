// Tries work again that failed for a passing reason, with growing random pauses so that rivals part ways.

import { setTimeout as pause } from 'node:timers/promises';

/** When work is tried again. */
export interface RetryPolicy {
  /** How often the work may start, the first time included. */
  readonly tries: number;
  /** Until how many milliseconds after the first try work that failed so may start again; 0 for never. */
  windowMs(error: unknown): number;
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
      const wait = Math.random() * Math.min(FIRST_PAUSE_MS * 2 ** tried, LONGEST_PAUSE_MS);
      const next = performance.now() - start + wait;
      if (tried >= policy.tries || next > policy.windowMs(error)) throw error;
      await pause(wait);
    }
  }
}
