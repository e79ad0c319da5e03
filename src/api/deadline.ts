// Answers the client in time even where the engine does not stop.

import type { ExecutionResult } from 'graphql';

import { foreseen } from './errors.ts';

/** The engine ends a statement at the deadline, and what the others brought still stands; we wait so much longer for that. */
const GRACE_MS = 300;

/** The result, or a TIMEOUT error in its place soon after `milliseconds`; the work itself is not stopped by it. */
export function within(milliseconds: number, work: PromiseLike<ExecutionResult>): Promise<ExecutionResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ errors: [tooLate(milliseconds)] }), milliseconds + GRACE_MS);
    work.then(
      (result) => {
        clearTimeout(timer);
        resolve(result);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

function tooLate(milliseconds: number) {
  return foreseen(
    'TIMEOUT',
    `Expected an answer within ${milliseconds} ms, got none. Ask for less, or for smaller pages.`,
  );
}
