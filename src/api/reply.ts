// Writes HTTP answers with the headers that keep a browser from guessing, framing or fetching elsewhere.

import type { ServerResponse } from 'node:http';

import type { GraphQLFormattedError } from 'graphql';

/** An answer that is complete. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Holds for every answer. */
const ALWAYS = { 'x-content-type-options': 'nosniff' };

/** Sends the answer; its body stays away where the client asked for the head alone. */
export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  if (response.headersSent || response.destroyed) {
    return;
  }
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  response.writeHead(status, { ...ALWAYS, ...headers, 'content-length': length });
  response.end(response.req.method === 'HEAD' ? undefined : body);
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
