// Gives a view the answer to an operation, and what stands there until it comes or where it does not.

import { useEffect, useReducer, useRef } from 'preact/hooks';
import { ApiError } from './client.ts';
import { afterOthers } from './last.ts';
import type { Operation } from './operation.ts';
import { ask, keyOf, recent } from './recent-answers.ts';

/** A question on its way: what it was, and how far it is. */
export interface Asked<Answer> {
  readonly operation: Operation<unknown, never>;
  readonly variables: unknown;
  /** The answer; while a further one is awaited, the one before. */
  readonly answer: Answer | undefined;
  readonly isLoading: boolean;
  readonly error: ApiError | undefined;
  /** Asks again. */
  readonly retry: () => void;
}

interface Kept<Answer> {
  key: string | null;
  answer?: Answer;
  error?: ApiError;
}

/** Asks whenever operation or variables change; null variables ask nothing. What is `last` waits for whatever else the page asks. */
export function useAnswer<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables | null,
  turn: 'now' | 'last' = 'now',
): Asked<Answer> {
  const kept = useRef<Kept<Answer>>({ key: null });
  const [attempt, again] = useReducer((count: number, _: undefined) => count + 1, 0);
  const untyped = operation as Operation<unknown, never>;
  const key = variables === null ? null : keyOf(untyped, variables);
  const known = key === null ? undefined : recent<Answer>(key);
  if (known !== undefined) {
    kept.current = { key, answer: known };
  }

  // The key stands for operation and variables, which are new objects each time.
  useEffect(() => {
    if (key === null || variables === null || kept.current.key === key) {
      return undefined;
    }
    const controller = new AbortController();
    const keep = (next: Kept<Answer>) => {
      if (!controller.signal.aborted) {
        kept.current = next;
        again(undefined);
      }
    };
    const begin = () => ask(operation, variables, controller.signal);
    (turn === 'last' ? afterOthers().then(begin) : begin()).then(
      (answer) => keep({ key, answer }),
      (error: unknown) => keep({ key, error: asApiError(error) }),
    );
    return () => controller.abort();
  }, [key, attempt]);

  const { key: settled, answer, error } = kept.current;
  const retry = () => {
    kept.current = { key: null };
    again(undefined);
  };
  return { operation: untyped, variables, answer, isLoading: key !== null && settled !== key, error, retry };
}

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('UNKNOWN', String(error), { cause: error });
}
