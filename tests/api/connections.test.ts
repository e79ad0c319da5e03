// Connections at a time: those that nobody uses make room, those that send slowly keep theirs until their time is up.

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';

import { ask, type Fixture, startFixture } from './fixture.ts';

let fixture: Fixture;
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await fixture.server.stop();
});

/** A connection on which so much is sent; resolves once it is open. */
async function sent(text: string): Promise<Socket> {
  const { hostname: host, port } = new URL(fixture.url);
  const socket = connect({ host, port: Number(port) });
  socket.on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

/** What the server sends until it answers or closes; nothing where it closes at once. */
async function told(socket: Socket): Promise<string> {
  const data = once(socket, 'data').then(([bytes]) => String(bytes));
  const end = once(socket, 'close').then(() => '');
  // A connection that is not taken is reset under what was sent on it.
  return Promise.race([data, end]).catch(() => '');
}

const LIVE = 'GET /livez HTTP/1.1\r\nhost: localhost\r\n\r\n';
const BEGUN =
  'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{"query"';

test('connections that wait for a next request make room for new ones', async () => {
  fixture = await startFixture({ PAPERGRAPH_CONNECTIONS: '3' });
  for (let count = 0; count < 3; count += 1) expect(await told(await sent(LIVE))).toMatch(/^HTTP\/1\.1 200/);
  expect(await told(await sent(LIVE))).toBe('');
  await vi.waitFor(async () => expect(await told(await sent(LIVE))).toMatch(/^HTTP\/1\.1 200/));
});

test('bodies that come slowly hold so many connections at most, and no longer than a request may take to arrive', async () => {
  fixture = await startFixture({ PAPERGRAPH_CONNECTIONS: '3', PAPERGRAPH_READ_MS: '1000' });
  const slow = await Promise.all([BEGUN, BEGUN, BEGUN].map(sent));
  expect(await told(await sent(LIVE))).toBe('');
  expect(await Promise.all(slow.map(told))).toEqual(Array(3).fill(expect.stringMatching(/^HTTP\/1\.1 408/)));
  const wanted = '{ paper(ref: "DETR") { title } }';
  await vi.waitFor(async () => expect(await ask(fixture.url, wanted)).toMatchObject({ status: 200 }), 5_000);
});
