// What goes wrong in a graph engine, told by code and never by message text.

/**
 * SYNTAX: the statement itself is wrong (our fault, or that of the user who wrote it). CONSTRAINT: a write breaks a constraint. CONFLICT: two writes met and
 * the retries ran out. TIMEOUT: the deadline passed. UNAVAILABLE: the engine can't be reached. LOCKED: another process
 * holds the embedded graph. REFUSED: a statement that may only read would do more. MEMORY: it needs more memory than it may
 * have. DISK: the embedded graph can't be written to disk, which is full or fails. DAMAGED: bytes of the embedded graph are not those that were written. VERSION: its folder is of a form that this
 * release does not read. UNKNOWN: anything else.
 */
export type GraphErrorCode =
  | 'SYNTAX'
  | 'CONSTRAINT'
  | 'CONFLICT'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'LOCKED'
  | 'REFUSED'
  | 'MEMORY'
  | 'DISK'
  | 'DAMAGED'
  | 'VERSION'
  | 'UNKNOWN';

/** A failed statement or connection, with the engine's own error as `cause`. */
export class GraphError extends Error {
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GraphError';
    this.code = code;
  }
}
