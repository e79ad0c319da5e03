// Lets pages of the origins on a list call the GraphQL address from a browser; every other page is kept out by the browser.

import type { IncomingMessage } from 'node:http';

import type { Reply } from './reply.ts';

/** What such a page may send beside the headers that any page may. */
const HEADERS = 'content-type, apollo-require-preflight, x-apollo-operation-name';

/** What such a page may read beside the headers that any page may. */
const TOLD = 'ratelimit, ratelimit-policy, retry-after';

/** Seconds for which a browser need not ask again; Chromium takes no more than two hours. */
const REMEMBERED = '7200';

/**
 * The answer to a browser that asks before it lets a page send something; undefined where the request asks no such thing, or
 * the page's origin is not on the list.
 */
export function preflight({ method, headers }: IncomingMessage, origins: readonly string[]): Reply | undefined {
  const { origin, 'access-control-request-method': wanted } = headers;
  if (method !== 'OPTIONS' || wanted === undefined || origin === undefined || !origins.includes(origin)) {
    return undefined;
  }
  const allowed = { 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': HEADERS };
  return { status: 204, headers: { ...allowed, 'access-control-max-age': REMEMBERED }, body: '' };
}

/** The reply with what tells the browser whether the page may read it; without a list it stays as it is. */
export function readableBy(reply: Reply, { headers: { origin } }: IncomingMessage, origins: readonly string[]): Reply {
  if (origins.length === 0) {
    return reply;
  }
  const { vary } = reply.headers;
  const isAllowed = origin !== undefined && origins.includes(origin);
  const allowed = isAllowed ? { 'access-control-allow-origin': origin, 'access-control-expose-headers': TOLD } : {};
  const headers = { ...reply.headers, vary: vary === undefined ? 'origin' : `${vary}, origin`, ...allowed };
  return { ...reply, headers };
}
