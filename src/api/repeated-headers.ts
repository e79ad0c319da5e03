// Refuses requests that say twice what can only be said once: whoever stands before the server may have believed the other one.

import type { IncomingMessage } from 'node:http';

import { foreseen } from './errors.ts';

const ONCE = ['host', 'content-type', 'authorization', 'apollo-require-preflight'] as const;

/**
 * Looks at the headers that decide about a request; what says how long its body is, Node holds to one itself.
 *
 * @throws GraphQLError BAD_REQUEST.
 */
export function checkOnce({ headersDistinct }: Pick<IncomingMessage, 'headersDistinct'>): void {
  for (const name of ONCE) {
    const got = headersDistinct[name]?.length ?? 0;
    if (got > 1) {
      throw foreseen('BAD_REQUEST', `${name}: expected one header of this name, got ${got}.`);
    }
  }
}
