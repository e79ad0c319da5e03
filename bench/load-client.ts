// The process that holds a server at so many connections: bare sockets, so that it takes little of the machine itself.

import { connect } from 'node:net';
import { percentile } from './statistics.ts';

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

const HEADERS_END = '\r\n\r\n';

const order = JSON.parse(process.argv[2] ?? '{}') as LoadOrder;
const { hostname, port, pathname } = new URL(order.url);
const requests = order.bodies.map((body) =>
  Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nAccept: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}${HEADERS_END}${body}`,
  ),
);
let next = 0;
let times: number[] = [];
let isOver = false;

/** One connection: asks, waits for the whole answer, asks again. */
function keepAsking(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    let pending: Buffer<ArrayBufferLike> = Buffer.alloc(0);
    let start = 0;
    const ask = () => {
      if (isOver) {
        socket.destroy();
        resolve();
        return;
      }
      start = performance.now();
      socket.write(requests[next++ % requests.length] as Buffer);
    };
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('close', () => (isOver ? resolve() : reject(new Error('The server closed a connection.'))));
    socket.on('data', (chunk) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const length = answerLength(pending);
      if (length === undefined || pending.length < length) return;
      pending = pending.subarray(length);
      times.push(performance.now() - start);
      ask();
    });
  });
}

/** Bytes of the answer that the buffer begins with, once its headers are there. */
function answerLength(buffer: Buffer): number | undefined {
  const end = buffer.indexOf(HEADERS_END);
  if (end === -1) return undefined;
  const headers = buffer.subarray(0, end).toString('latin1');
  const length = /content-length: (\d+)/i.exec(headers)?.[1];
  const isAnswer = headers.startsWith('HTTP/1.1 200') && length !== undefined;
  if (!isAnswer) throw new Error(`Expected 200 with a content-length, got:\n${buffer.toString().slice(0, 1_000)}`);
  return end + HEADERS_END.length + Number(length);
}

const connections = Array.from({ length: order.connections }, keepAsking);
const warmUpMs = order.seconds * 200;
let measuredFrom = 0;
setTimeout(() => {
  times = [];
  measuredFrom = performance.now();
}, warmUpMs);
setTimeout(
  () => {
    const seconds = (performance.now() - measuredFrom) / 1000;
    isOver = true;
    const result: LoadResult = {
      requestsPerSecond: times.length / seconds,
      medianMs: percentile(times, 0.5),
      p99Ms: percentile(times, 0.99),
    };
    process.stdout.write(JSON.stringify(result));
  },
  warmUpMs + order.seconds * 1000,
);
await Promise.all(connections);
