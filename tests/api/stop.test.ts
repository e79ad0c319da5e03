// A server that stops answers what it has, closes the engine after that, and takes nothing new.

import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';

import { expect, test, vi } from 'vitest';

import { createHealth } from '../../src/api/health.ts';
import { ask, FixtureEngine, startFixture } from './fixture.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('requests in flight are answered, and the engine is closed once they are', async () => {
  const { server, url, engine, answering } = await startFixture();
  const closedAt: number[] = [];
  const close = engine.close.bind(engine);
  engine.close = async () => {
    closedAt.push(performance.now());
    await close();
  };
  const asked = performance.now();
  const answers = Array.from({ length: 50 }, () => ask(url, '{ slow(milliseconds: 400) }'));
  await vi.waitFor(() => expect(answering.questions).toHaveLength(50));
  const stopped = server.stop();
  const bodies = await Promise.all(answers.map(async (answer) => (await answer).body));
  await stopped;
  expect(bodies).toEqual(Array(50).fill({ data: { slow: 'after 400 ms' }, extensions: expect.anything() }));
  expect(engine.closed).toBe(1);
  // No field of any of them can be ready sooner.
  expect((closedAt[0] ?? 0) - asked).toBeGreaterThan(399);
});

test('a request sent before the stop and read after it is answered', async () => {
  const { server, url } = await startFixture();
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  const stopped = server.stop();
  socket.write('GET /livez HTTP/1.1\r\nhost: localhost\r\n\r\n');
  await Promise.all([stopped, once(socket, 'close')]);
  expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n.*connection: close\r\n.*"status":"live"/is);
});

test('connections that only wait are closed at once, and new ones are refused', async () => {
  const { server, url } = await startFixture();
  await ask(url, '{ cursor }');
  const started = performance.now();
  await server.stop();
  expect(performance.now() - started).toBeLessThan(1_000);
  await expect(fetch(`${url}/livez`)).rejects.toThrow();
});

test('an answer sent while stopping says that its connection takes no more', async () => {
  const { server, url } = await startFixture();
  const body = JSON.stringify({ query: '{ slow(milliseconds: 300) }' });
  const headers = { 'content-type': 'application/json' };
  const asking = request(`${url}/graphql`, { method: 'POST', headers, agent: new Agent({ keepAlive: true }) });
  asking.end(body);
  await pause(100);
  const stopped = server.stop();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  expect([response.statusCode, response.headers.connection]).toEqual([200, 'close']);
  response.resume();
  await stopped;
});

test('/readyz says no once the server is stopping', async () => {
  const reply = await createHealth(new FixtureEngine(), () => true).ready();
  expect([reply.status, JSON.parse(String(reply.body))]).toEqual([503, { status: 'stopping', engine: 'fixture 1.0' }]);
});

test('stopping twice is stopping once', async () => {
  const { server, engine } = await startFixture();
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
  expect(engine.closed).toBe(1);
});

test('a port that is taken is told by its setting', async () => {
  const { server, url } = await startFixture();
  const { port } = new URL(url);
  await expect(startFixture({ PORT: port })).rejects.toThrow(
    `PORT: expected a free port on 127.0.0.1, got ${port}, which is taken.`,
  );
  await server.stop();
});

test('a host that is not of this machine is told by its setting', async () => {
  await expect(startFixture({ HOST: '192.0.2.1' })).rejects.toThrow(
    'HOST: expected an address of this machine, got "192.0.2.1".',
  );
});
