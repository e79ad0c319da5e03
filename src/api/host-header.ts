// Keeps pages of other sites from a server that is meant for this machine: their names may be made to lead here.

import type { IncomingMessage } from 'node:http';

import { foreseen } from './errors.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/iu;

/** True for an address that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * Refuses a request for another host than this machine, where the server listens on a loopback address; one that listens
 * elsewhere answers to any name, as it can't know its own.
 *
 * @throws GraphQLError HOST_NOT_ALLOWED.
 */
export function checkHost({ headers: { host } }: Pick<IncomingMessage, 'headers'>, listensOn: string): void {
  if (host === undefined || !isLoopback(listensOn) || isLoopback(nameIn(host))) {
    return;
  }
  const advice = 'Set HOST to an address of the network to be reached under other names.';
  throw foreseen(
    'HOST_NOT_ALLOWED',
    `Host: expected localhost or a loopback address, got ${JSON.stringify(host)}. ${advice}`,
  );
}

/** The name in a Host header: without the port, and without the brackets of an IPv6 address. */
function nameIn(host: string): string {
  return host.replace(/:\d*$/u, '').replace(/^\[(.*)\]$/u, '$1');
}
