// What a body costs while it is on its way.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readJson } from '../../src/api/body.ts';

const BODIES = 20;
const CHUNKS = 20_000;
const CHUNKED = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Bytes that are held after what is not needed has gone. */
function held(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test('is little more than its length, in however many pieces it comes', { timeout: 60_000 }, async () => {
  let arrived = 0;
  const bodies: Promise<unknown>[] = [];
  const server = createServer((request, response) => {
    bodies.push(readJson(request, CHUNKS + 2).finally(() => response.end()));
    request.on('data', ({ length }) => {
      arrived += length;
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sockets = Array.from({ length: BODIES }, () => connect(port, '127.0.0.1'));
  const before = held();
  for (const socket of sockets) socket.write(`${CHUNKED}1\r\n"\r\n${'1\r\na\r\n'.repeat(CHUNKS)}`);
  await expect.poll(() => arrived, { timeout: 30_000 }).toBe(BODIES * (CHUNKS + 1));
  expect(held() - before).toBeLessThan(BODIES * CHUNKS * 8);
  for (const socket of sockets) socket.end('1\r\n"\r\n0\r\n\r\n');
  expect(await Promise.all(bodies)).toEqual(Array(BODIES).fill('a'.repeat(CHUNKS)));
  server.close();
});
