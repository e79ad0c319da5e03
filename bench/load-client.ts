// The process that holds a server at so many connections: bare sockets, so that it takes little of the machine itself.

import { percentile } from './statistics.ts';
import { exchanged, httpRequest, opened } from './ways/http-client.ts';

/** What the process is told, as JSON on its command line. */
export interface LoadOrder {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** Bodies of requests, asked one after the other. */
  readonly bodies: readonly string[];
}

/** What it found, as JSON on its standard output. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** The part of the time that comes before, in which nothing is counted. */
const WARM_UP = 0.2;

const { url, connections, seconds, bodies } = JSON.parse(process.argv[2] ?? '{}') as LoadOrder;
const requests = bodies.map((body) => httpRequest(url, body));
const times: number[] = [];
const begin = performance.now() + seconds * WARM_UP * 1000;
const end = begin + seconds * 1000;
let next = 0;

/** One connection: asks, waits for the whole answer, asks again. */
async function keepAsking(): Promise<void> {
  const socket = await opened(url);
  for (;;) {
    const start = performance.now();
    if (start >= end) break;
    const answer = await exchanged(socket, requests[next++ % requests.length] as Buffer);
    const now = performance.now();
    if (!answer.startsWith('{"data":{')) throw new Error(`Expected data, got:\n${answer.slice(0, 1_000)}`);
    if (now >= begin && now < end) times.push(now - start);
  }
  socket.destroy();
}

await Promise.all(Array.from({ length: connections }, keepAsking));
const result: LoadResult = {
  requestsPerSecond: times.length / seconds,
  medianMs: percentile(times, 0.5),
  p99Ms: percentile(times, 0.99),
};
process.stdout.write(JSON.stringify(result));
