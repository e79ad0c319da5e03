// The one way to log: a JSON line each to standard error, for what failed unforeseen and, where asked for, each request.

import { pino } from 'pino';

/** One unforeseen error. */
export interface ErrorEntry {
  readonly level: 'error';
  /** The id that the client was given. */
  readonly id: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** What brought it about, nearest first. */
  readonly causes: readonly string[];
  /** The request during which it came about. */
  readonly request?: string;
}

/** One request that was answered. It holds no values: neither variables nor documents, addresses or headers. */
export interface RequestEntry {
  readonly level: 'info';
  readonly message: 'request';
  /** The id of the request, which the client finds in x-request-id. */
  readonly request: string;
  readonly method: string;
  /** The address as the server knows it, without what varies. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** SHA-256 of the document, its type, and the name that the client gave it. */
  readonly operation?: string;
  readonly type?: string;
  readonly name?: string;
  /** The codes of its errors, each once. */
  readonly codes?: readonly string[];
}

/** One line of the log. */
export type LogEntry = ErrorEntry | RequestEntry;

/** Takes an entry; must not throw. */
export type Log = (entry: LogEntry) => void;

const STANDARD_ERROR = 2;

/** A log that writes each entry to standard error before it returns, so that a process that ends has said all. */
export function createLog(): Log {
  const options = {
    base: null,
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
  };
  const logger = pino(options, pino.destination({ dest: STANDARD_ERROR, sync: true }));
  return ({ level, message, ...fields }) => logger[level](fields, message);
}

/** The same log, whose entries also say during which request they came about. */
export function logOf(log: Log, request: string): Log {
  return (entry) => log({ ...entry, request });
}
