// Tells Neo4j's errors apart by the codes of its server and of its driver.

import { GraphError, type GraphErrorCode } from './graph-error.ts';

/** Starts of codes, the first match decides. Those without `Neo.` are the driver's own. */
const CODES: ReadonlyArray<readonly [code: string, meaning: GraphErrorCode]> = [
  ['ServiceUnavailable', 'UNAVAILABLE'],
  ['SessionExpired', 'UNAVAILABLE'],
  ['Neo.ClientError.Statement.AccessMode', 'REFUSED'],
  ['Neo.ClientError.Statement.', 'SYNTAX'],
  ['Neo.ClientError.Procedure.ProcedureNotFound', 'SYNTAX'],
  ['Neo.ClientError.Schema.ConstraintV', 'CONSTRAINT'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
  ['Neo.ClientError.Transaction.TransactionTerminated', 'UNAVAILABLE'],
  ['Neo.TransientError.Transaction.BookmarkTimeout', 'UNAVAILABLE'],
  ['Neo.TransientError.Transaction.', 'CONFLICT'],
  ['Neo.TransientError.General.MemoryPool', 'MEMORY'],
  ['Neo.TransientError.General.OutOfMemory', 'MEMORY'],
  ['Neo.TransientError.General.StackOverFlow', 'MEMORY'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'UNAVAILABLE'],
  ['Neo.TransientError.Cluster.', 'UNAVAILABLE'],
  ['Neo.TransientError.Database.', 'UNAVAILABLE'],
  ['Neo.ClientError.Security.', 'UNAVAILABLE'],
  ['Neo.ClientError.Database.', 'UNAVAILABLE'],
];

/** The GraphError for what the driver was rejected with; a GraphError stays what it is. */
export function neo4jError(name: string, error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  const driverCode = codeOf(error);
  const code = CODES.find(([start]) => driverCode.startsWith(start))?.[1] ?? codeless(error);
  const advice = driverCode.startsWith('Neo.ClientError.Security.')
    ? ' (check NEO4J_USERNAME and NEO4J_PASSWORD)'
    : driverCode.startsWith('Neo.ClientError.Database.')
      ? ' (check NEO4J_DATABASE)'
      : '';
  return new GraphError(code, `${name}: ${messageOf(error)}${advice}`, { cause: error });
}

/** A connection pool that stays empty has no code, so the text is all there is to tell it by. */
function codeless(error: unknown): GraphErrorCode {
  return /acquisition timed out/.test(messageOf(error)) ? 'UNAVAILABLE' : 'UNKNOWN';
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
