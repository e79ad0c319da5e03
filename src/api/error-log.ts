// Where unforeseen errors go: one JSON line each, found again by the id that the client was given.

import { randomUUID } from 'node:crypto';

import { GraphQLError } from 'graphql';

/** One unforeseen error. */
export interface LogEntry {
  readonly time: string;
  readonly level: 'error';
  readonly id: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** What brought it about, nearest first. */
  readonly causes: readonly string[];
}

/** Takes an entry; must not throw. */
export type Log = (entry: LogEntry) => void;

const MOST_CAUSES = 5;

/** Writes the entry as one line to standard error. */
export const logToStderr: Log = (entry) => {
  process.stderr.write(`${JSON.stringify(entry)}\n`);
};

/** Records an unforeseen error and gives back the id of the entry. */
export function record(error: unknown, log: Log): string {
  const id = randomUUID();
  const thrown = unwrapped(error);
  const { message, stack } = thrown instanceof Error ? thrown : { message: String(thrown), stack: undefined };
  log({ time: new Date().toISOString(), level: 'error', id, message, stack, causes: causesOf(thrown) });
  return id;
}

/** What was thrown, out of the GraphQL errors around it. */
function unwrapped(error: unknown): unknown {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner === undefined ? error : unwrapped(inner);
}

function causesOf(error: unknown): string[] {
  const causes: string[] = [];
  let current = error instanceof Error ? error.cause : undefined;
  while (current !== undefined && causes.length < MOST_CAUSES) {
    causes.push(current instanceof Error ? (current.stack ?? current.message) : String(current));
    current = current instanceof Error ? current.cause : undefined;
  }
  return causes;
}
