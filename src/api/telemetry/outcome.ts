// What becomes of one request: written while it is answered, told when it has been.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** An operation as it may be told: by the hash of its document, never by the document. */
export interface OperationNote {
  readonly id: string;
  readonly type: string;
  /** The name that the client gave it. */
  readonly name?: string;
}

/** Written while a request is answered. */
export interface Outcome {
  /** The id of the request. */
  readonly request: string;
  /** True once the request was well-formed, so that its status depends on the media type of the answer. */
  isWellFormed: boolean;
  /** Known once the document is. */
  operation?: OperationNote;
  /** The codes of the errors that the client was given. */
  readonly codes: Set<string>;
}

const ID = /^[\w.:-]{1,128}$/u;
const LONGEST_NAME = 128;

/** The outcome of a request of which nothing is known yet; its id is the client's own where that is a plain word. */
export function newOutcome({ headers }: Pick<IncomingMessage, 'headers'>): Outcome {
  const given = headers['x-request-id'];
  const request = typeof given === 'string' && ID.test(given) ? given : randomUUID();
  return { request, isWellFormed: false, codes: new Set() };
}

/** The note of an operation; a name is as long as a client likes, so it is cut, which the hash makes good. */
export function operationNote(id: string, type: string, name: string | undefined): OperationNote {
  return { id, type, ...(name === undefined ? {} : { name: name.slice(0, LONGEST_NAME) }) };
}
