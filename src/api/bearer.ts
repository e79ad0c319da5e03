// Tells whether a request carries a token, in a time that does not depend on how much of it is right.

import { createHash, timingSafeEqual } from 'node:crypto';

/** True where the header `authorization` is `Bearer`, in whatever case, and this token. */
export function carriesToken(authorization: string | undefined, token: string): boolean {
  const [scheme = '', given = ''] = (authorization ?? '').split(' ', 2);
  return scheme.toLowerCase() === 'bearer' && timingSafeEqual(digest(given), digest(token));
}

/** Of one length whatever the text, as the comparison needs it. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
