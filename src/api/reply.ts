// Writes HTTP answers with the headers that keep a browser from guessing, framing or fetching elsewhere.

import type { ServerResponse } from 'node:http';
import { pipeline, type Readable } from 'node:stream';

import type { GraphQLFormattedError } from 'graphql';

/** An answer that is complete. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | LongBody;
}

/** A body that is read while it is sent. */
export interface LongBody {
  readonly stream: Readable;
  /** Bytes that it has. */
  readonly size: number;
}

/** Holds for every answer. */
const ALWAYS = { 'x-content-type-options': 'nosniff' };

/** Answers that have no body by what they mean; a length would be that of another answer. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 304]);

/** Sends the answer; its body stays away where the client asked for the head alone. */
export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  const long = typeof body === 'object' && 'stream' in body ? body : undefined;
  if (response.headersSent || response.destroyed) {
    long?.stream.destroy();
    return;
  }
  const length = WITHOUT_BODY.has(status) ? {} : { 'content-length': lengthOf(body) };
  response.writeHead(status, { ...ALWAYS, ...headers, ...length });
  if (response.req.method === 'HEAD') {
    long?.stream.destroy();
    response.end();
  } else if (long !== undefined) {
    // Whoever breaks off has less than the length that the head states.
    pipeline(long.stream, response, () => undefined);
  } else {
    response.end(body);
  }
}

function lengthOf(body: Reply['body']): number {
  if (typeof body === 'string') return Buffer.byteLength(body);
  return 'stream' in body ? body.size : body.length;
}

/** A JSON answer that nothing between here and the client may keep. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  const fixed = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers: { ...fixed, ...headers }, body: `${JSON.stringify(value)}\n` };
}

/** An answer that is nothing but an error. */
export function refusal(
  status: number,
  error: GraphQLFormattedError,
  headers?: Readonly<Record<string, string>>,
): Reply {
  return json(status, { errors: [error] }, headers);
}
