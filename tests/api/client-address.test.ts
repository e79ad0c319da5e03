// Whose request it is: the connection's, and what proxies say only where they are trusted.

import { describe, expect, test } from 'vitest';

import { addressList, clientOf } from '../../src/api/client-address.ts';

const client = (remoteAddress: string | undefined, forwarded: string | undefined, trusted: readonly string[] = []) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const socket = remoteAddress === undefined ? {} : { remoteAddress };
  return clientOf({ headers, socket }, addressList(trusted));
};

test('nobody is believed who is not trusted', () => {
  expect(client('192.0.2.1', '198.51.100.1')).toBe('192.0.2.1');
  expect(client('192.0.2.1', '198.51.100.1', ['192.0.2.2', '192.0.2.128/25'])).toBe('192.0.2.1');
});

describe('behind a proxy that is trusted', () => {
  test.each([
    ['198.51.100.1', '198.51.100.1', 'the client that it names'],
    ['203.0.113.9, 198.51.100.1', '198.51.100.1', 'not what the client wrote before'],
    ['203.0.113.9, 198.51.100.1, 10.0.0.7', '198.51.100.1', 'also through two of them'],
    ['10.0.0.7, 10.0.0.8', '10.0.0.7', 'the first where all are trusted'],
    ['198.51.100.1:5050', '198.51.100.1', 'without a port'],
    ['[2001:db8:1:2:3::4]:443', '2001:db8:1:2::/64', 'without brackets'],
    ['198.51.100.1, unknown', '10.0.0.1', 'nothing before what is no address'],
    ['', '10.0.0.1', 'the proxy itself where it names none'],
  ])('%j is %s: %s', (forwarded, expected) => {
    expect(client('10.0.0.1', forwarded, ['10.0.0.0/8'])).toBe(expected);
  });

  test('an IPv4 address in an IPv6 one is the same proxy, and the same client', () => {
    expect(client('::ffff:10.0.0.1', '::ffff:198.51.100.1', ['10.0.0.0/8'])).toBe('198.51.100.1');
  });

  test('an IPv6 proxy is found in its range', () => {
    expect(client('fd00::1', '198.51.100.1', ['fd00::/8'])).toBe('198.51.100.1');
    expect(client('fe80::1%eth0', '198.51.100.1', ['fe80::1'])).toBe('198.51.100.1');
  });
});

describe('an IPv6 client', () => {
  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:DB8::1', '2001:db8:0:0::/64'],
    ['2001:0db8:0001::5:6:7', '2001:db8:1:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
  ])('%s counts as its network %s', (address, network) => {
    expect(client(address, undefined)).toBe(network);
  });
});

test('a connection without an address is a client too', () => {
  expect(client(undefined, '198.51.100.1', ['10.0.0.0/8'])).toBe('');
});
