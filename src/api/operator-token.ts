// Tells requests with the server's token from those without and those with another one.

import { createHash, timingSafeEqual } from 'node:crypto';

import { foreseen } from './errors.ts';

/**
 * Whether the header `authorization` carries the token; never, where the server has none. The time it takes tells nothing of
 * the token, and no message repeats what came.
 *
 * @throws GraphQLError TOKEN_WRONG where it carries anything else.
 */
export function hasToken(authorization: string | undefined, token: string | undefined): boolean {
  if (authorization === undefined || token === undefined) {
    return false;
  }
  const [scheme = '', given = ''] = authorization.split(' ', 2);
  if (scheme.toLowerCase() === 'bearer' && timingSafeEqual(digest(given), digest(token))) {
    return true;
  }
  throw foreseen('TOKEN_WRONG', 'authorization: expected Bearer and the token of this server, got something else.');
}

/** Of one length whatever the text, as the comparison needs it. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
