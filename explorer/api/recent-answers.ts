// Keeps recent answers, so that going back shows at once what was there.

import { execute } from './client.ts';
import { counted } from './last.ts';
import type { Operation } from './operation.ts';

const KEPT = 200;
const answers = new Map<string, unknown>();

/** What an operation and its variables are known by. */
export function keyOf(operation: Operation<unknown, never>, variables: unknown): string {
  return `${operation.name} ${JSON.stringify(variables)}`;
}

/** The answer that is kept under a key, if there is one. */
export function recent<Answer>(key: string): Answer | undefined {
  return answers.get(key) as Answer | undefined;
}

/**
 * The answer to an operation, from the server, kept for later.
 *
 * @throws ApiError as `execute` does.
 */
export async function ask<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer> {
  const answer = await counted(execute(operation, variables, signal));
  const key = keyOf(operation as Operation<unknown, never>, variables);
  answers.delete(key);
  answers.set(key, answer);
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) {
    answers.delete(oldest);
  }
  return answer;
}
