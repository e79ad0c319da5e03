// Tells the embedded engine's errors apart by their ISO GQL status.

import { GraphError, type GraphErrorCode } from './graph-error.ts';

/** Status classes, longest match first: 42 syntax, 22 data exception, 40 rollback, 25G03 writes when reading, G2 graph type violation. */
const CODES: ReadonlyArray<readonly [status: string, code: GraphErrorCode]> = [
  ['42', 'SYNTAX'],
  ['22', 'SYNTAX'],
  ['25G03', 'REFUSED'],
  ['40', 'CONFLICT'],
  ['G2', 'CONSTRAINT'],
];

/** How the engine begins where the log can't be written, or a file: no status of its own tells these. */
const DISK = /^\w+ error: GRAFEO-(?:T009|X003)\b/u;

/** How it begins where bytes are not those that were written. */
const DAMAGE = /^\w+ error: GRAFEO-S002\b/u;

/** How it begins where the log tells of what the graph's own file holds already. */
const READ_AGAIN = /^\w+ error: GRAFEO-S003\b/u;

/** How it begins where another process has the graph; folders have names of the user's, so only the beginning tells. */
const LOCK = /^\w+ error: GRAFEO-X001: Internal error: database file cannot be locked\b/u;

/** The GraphError for what a statement of the embedded engine was rejected with; a GraphError stays what it is. */
export function embeddedError(name: string, error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  // A log that can't be written ends a transaction as a conflict does, but trying again would not help.
  if (DISK.test(messageOf(error))) return diskError(name, error);
  const status = statusOf(error);
  const code = CODES.find(([start]) => status.startsWith(start))?.[1] ?? 'UNKNOWN';
  return new GraphError(code, `${name}: ${messageOf(error)}`, { cause: error });
}

/** The GraphError for a graph that could not be opened, which says what to do about it. */
export function openingError(folder: string, error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  // Opening fails without a status, so the text is all there is to tell a lock by.
  if (LOCK.test(messageOf(error))) {
    const advice = 'Stop that process (a server, perhaps), or set PAPERGRAPH_DATA to another folder';
    return new GraphError('LOCKED', `The graph in ${folder} is open in another process. ${advice}.`, { cause: error });
  }
  if (DAMAGE.test(messageOf(error)) || isReadAgain(error)) {
    const advice =
      'papergraph salvage keeps what was committed before the damage, where the log has it; else restore a backup';
    const message = `The graph in ${folder} is damaged: ${messageOf(error)}\n${advice}.`;
    return new GraphError('DAMAGED', message, { cause: error });
  }
  return new GraphError('UNAVAILABLE', `The graph in ${folder} can't be opened: ${messageOf(error)}`, { cause: error });
}

/** Whether opening failed on a log that was read into the graph's own file before, and could not be begun anew then. */
export function isReadAgain(error: unknown): boolean {
  return READ_AGAIN.test(messageOf(error));
}

/** The GraphError for what could not be brought to disk. */
export function diskError(name: string, error: unknown): GraphError {
  const message = `${name}: ${messageOf(error)}. Make room on the disk, or see why it fails; what was acknowledged is kept.`;
  return new GraphError('DISK', message, { cause: error });
}

function statusOf(error: unknown): string {
  const status = error instanceof Error && 'gqlStatus' in error ? error.gqlStatus : undefined;
  return typeof status === 'string' ? status : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
