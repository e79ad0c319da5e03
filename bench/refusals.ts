// How long a server takes to refuse documents that are made to be dear: each request on a connection of its own, all built before.

import { HOSTILE_REQUESTS } from '../tests/attacks/hostile-documents.ts';
import { startServer } from './servers/child.ts';
import { percentile } from './statistics.ts';
import { exchanged, httpRequest, opened } from './ways/http-client.ts';

const ROUNDS = 9;
const environment = { PAPERGRAPH_DATA: 'memory', PAPERGRAPH_MAX_BODY: '2000000' };

/** Milliseconds until the whole answer is there; a space more each time, so that nothing kept answers it. */
async function timed(url: string, body: string, round: number): Promise<number> {
  const request = httpRequest(url, `${body.slice(0, 10)}${' '.repeat(round)}${body.slice(10)}`);
  const socket = await opened(url);
  const start = performance.now();
  await exchanged(socket, request);
  const time = performance.now() - start;
  socket.destroy();
  return time;
}

const server = await startServer({ command: ['../dist/cli/main.js', 'serve'], environment, ready: '/readyz' });
try {
  for (const { name, body } of HOSTILE_REQUESTS) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(server.url, body, round));
    const said = [percentile(times, 0.5), Math.min(...times), Math.max(...times)];
    process.stdout.write(`${said.map((time) => time.toFixed(1).padStart(7)).join('')} ms  ${name}\n`);
  }
} finally {
  await server.stop();
}
