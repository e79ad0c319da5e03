// Tells requests with the server's token from those without and those with another one.

import { carriesToken } from './bearer.ts';
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
  if (carriesToken(authorization, token)) {
    return true;
  }
  throw foreseen('TOKEN_WRONG', 'authorization: expected Bearer and the token of this server, got something else.');
}
