// Answers the client in time even where the engine does not stop.

import type { ExecutionResult } from 'graphql';

import { withDeadline } from '../graph/deadline.ts';
import { foreseen } from './errors.ts';

/** The engine ends a statement at the deadline, and what the others brought still stands; we wait so much longer for that. */
const GRACE_MS = 300;

/** The result, or a TIMEOUT error in its place soon after `milliseconds`; the work itself is not stopped by it. */
export function within(milliseconds: number, work: PromiseLike<ExecutionResult>): Promise<ExecutionResult> {
  return withDeadline(work, milliseconds + GRACE_MS, () => ({ errors: [tooLate(milliseconds)] }));
}

function tooLate(milliseconds: number) {
  return foreseen(
    'TIMEOUT',
    `Expected an answer within ${milliseconds} ms, got none. Ask for less, or for smaller pages.`,
  );
}
