// Bounds how long a caller waits for work that can't itself be stopped.

import { GraphError } from './graph-error.ts';

/** How long a read may take where nobody asked for less, in milliseconds. */
export const DEFAULT_READ_TIMEOUT_MS = 10_000;

/** The error of a statement that ran past its deadline. */
export function timedOut(name: string, timeoutMs: number): GraphError {
  return new GraphError('TIMEOUT', `${name}: no answer within ${timeoutMs} ms`);
}

/**
 * Settles as `work` does or, after `milliseconds`, as `late` does: it returns a value or throws an error. The work then
 * runs on and its outcome is dropped.
 */
export function withDeadline<T>(work: PromiseLike<T>, milliseconds: number, late: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      try {
        resolve(late());
      } catch (error) {
        reject(error);
      }
    }, milliseconds);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
