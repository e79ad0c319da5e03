// Tells whether a request carries a token, in a time that does not depend on how much of it is right.

import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** True where the authorization header is `Bearer` and this token. */
export function carriesToken({ authorization = '' }: IncomingHttpHeaders, token: string): boolean {
  return timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
