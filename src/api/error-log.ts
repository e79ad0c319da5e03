// Puts unforeseen errors into the log, to be found again by the id that the client was given.

import { randomUUID } from 'node:crypto';

import { GraphQLError } from 'graphql';

import { GraphError } from '../graph/graph-error.ts';
import type { Log } from './telemetry/log.ts';

const MOST_CAUSES = 5;

/** Records an unforeseen error and gives back the id of the entry. */
export function record(error: unknown, log: Log): string {
  const id = randomUUID();
  const thrown = unwrapped(error);
  const { message, stack } = thrown instanceof Error ? thrown : { message: String(thrown), stack: undefined };
  // While an engine is away every request fails alike: where it was asked from tells nothing, and would fill the disk.
  const isAway = thrown instanceof GraphError && thrown.code === 'UNAVAILABLE';
  const whence = isAway ? { stack: undefined, causes: [] } : { stack, causes: causesOf(thrown) };
  log({ level: 'error', id, message, ...whence });
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
