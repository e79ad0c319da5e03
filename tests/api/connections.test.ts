// Connections at a time: those on which nothing is asked make room, those that are being answered stay.

import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { boundConnections } from '../../src/api/connections.ts';
import { ask, startFixture } from './fixture.ts';

const MOST = 3;
const WHOLE = 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n';
const BEGUN = 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 50\r\n\r\n{"query"';
const ANSWER = /^HTTP\/1\.1 200/u;

let sockets: Socket[];

beforeEach(() => {
  sockets = [];
});
afterEach(() => {
  for (const socket of sockets) socket.destroy();
});

/** A connection on which so much is sent; resolves once it is open. */
async function sent(port: number, text: string): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port });
  socket.on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  if (text !== '') socket.write(text);
  return socket;
}

/** What the server sends until it answers or closes; nothing where it closes at once. */
function told(socket: Socket): Promise<string> {
  const data = once(socket, 'data').then(([bytes]) => String(bytes));
  return Promise.race([data, once(socket, 'close').then(() => '')]).catch(() => '');
}

describe('a server of three connections', () => {
  let server: Server;
  let port: number;
  /** Of requests that have arrived whole: answered when the test says so. */
  let open: ServerResponse[];

  beforeEach(async () => {
    open = [];
    server = createServer((request, response) => request.resume().once('end', () => open.push(response)));
    boundConnections(server, MOST);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const arrived = (count: number) => vi.waitFor(() => expect(open).toHaveLength(count));

  test.each([
    ['are silent', ''],
    ['send a body slowly', BEGUN],
    ['wait for a next request', WHOLE],
  ])('closes the oldest of those that %s, and answers a new one', async (_, text) => {
    const old = [];
    for (let count = 0; count < MOST; count += 1) old.push(await sent(port, text));
    if (text === WHOLE) {
      await arrived(MOST);
      const answers = old.map(told);
      for (const response of open) response.end('done');
      expect(await Promise.all(answers)).toEqual(Array(MOST).fill(expect.stringMatching(ANSWER)));
    }
    const [first] = old;
    const closed = first && told(first);
    const before = open.length;
    const answer = told(await sent(port, WHOLE));
    await arrived(before + 1);
    open.at(-1)?.end('done');
    expect(await answer).toMatch(ANSWER);
    expect(await closed).toBe('');
    expect(old.map(({ destroyed }) => destroyed)).toEqual([true, false, false]);
  });

  test('closes none that is being answered: the new one goes', async () => {
    const old = [];
    for (let count = 0; count < MOST; count += 1) old.push(await sent(port, WHOLE));
    await arrived(MOST);
    expect(await told(await sent(port, WHOLE))).toBe('');
    const answers = old.map(told);
    for (const response of open) response.end('done');
    expect(await Promise.all(answers)).toEqual(Array(MOST).fill(expect.stringMatching(ANSWER)));
  });

  test('nor one whose earlier request has been answered', async () => {
    const old = await sent(port, WHOLE + WHOLE);
    await arrived(2);
    open[0]?.end('done');
    expect(await told(old)).toMatch(ANSWER);
    for (let count = 1; count < MOST; count += 1) await sent(port, WHOLE);
    await arrived(MOST + 1);
    expect(await told(await sent(port, WHOLE))).toBe('');
    const second = told(old);
    open[1]?.end('done');
    expect(await second).toMatch(ANSWER);
  });
});

test('silent connections shut nobody out of the server', async () => {
  const fixture = await startFixture({ PAPERGRAPH_CONNECTIONS: String(MOST) });
  const port = Number(new URL(fixture.url).port);
  for (let count = 0; count < 2 * MOST; count += 1) await sent(port, '');
  expect(await ask(fixture.url, '{ paper(ref: "DETR") { title } }')).toMatchObject({ status: 200 });
  await fixture.server.stop();
});

test('a connection waits for its next request longer than proxies keep theirs', async () => {
  const { url, server } = await startFixture();
  const agent = new Agent({ keepAlive: true });
  const asking = request(`${url}/livez`, { agent }).end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  expect(Number(/timeout=(\d+)/u.exec(String(response.headers['keep-alive']))?.[1])).toBeGreaterThan(120);
  agent.destroy();
  await server.stop();
});
