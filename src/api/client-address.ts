// Whose request it is: the address that connects, or the one that trusted proxies say they took it from.

import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const WHOLE = { ipv4: 32, ipv6: 128 } as const;
/** Of an IPv6 address, so many groups name the network that one client has for itself. */
const NETWORK_GROUPS = 4;
const GROUPS = 8;

/** Tells which addresses are on a list of addresses and ranges. */
export function addressList(ranges: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const family = familyOf(address);
    list.addSubnet(address, bits === undefined ? WHOLE[family] : Number(bits), family);
  }
  return (address) => list.check(address, familyOf(address));
}

/**
 * The client that a request counts for. Of x-forwarded-for only what trusted proxies added is believed, from its end on;
 * of an IPv6 address its network counts, as a client has all addresses of it.
 */
export function clientOf(
  {
    socket,
    headers,
  }: Pick<IncomingMessage, 'headers'> & { readonly socket: { readonly remoteAddress?: string | undefined } },
  isTrusted: (address: string) => boolean,
): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  let client = plain(socket.remoteAddress ?? '');
  while (isIP(client) !== 0 && isTrusted(client)) {
    const before = plain(forwarded.pop() ?? '');
    if (isIP(before) === 0) {
      break;
    }
    client = before;
  }
  return isIP(client) === 6 ? networkOf(client) : client;
}

/** The address without spaces, without a port or brackets, and an IPv4 address out of an IPv6 one. */
function plain(text: string): string {
  const address = text
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/u, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/u, '$1');
  return address.replace(/^::ffff:(?=\d+\.)/iu, '').replace(/%.*$/u, '');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

function networkOf(address: string): string {
  const [before = '', after] = address.split('::');
  const groups = before === '' ? [] : before.split(':');
  const rest = after === undefined || after === '' ? [] : after.split(':');
  const zeros = after === undefined ? 0 : Math.max(0, GROUPS - groups.length - rest.length);
  const all = [...groups, ...Array<string>(zeros).fill('0'), ...rest];
  const network = all.slice(0, NETWORK_GROUPS).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}
