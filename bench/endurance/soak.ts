// Mixed questions for a long time: what the server's memory does, how late its event loop is, and whether anything fails.

import { readFileSync } from 'node:fs';
import type { Arena } from '../arena.ts';
import { percentile } from '../statistics.ts';
import { exchanged, httpRequest, opened } from '../ways/http-client.ts';

const CONNECTIONS = 8;

/** One part of the time. */
export interface SoakPart {
  readonly minute: number;
  readonly answers: number;
  readonly failures: number;
  readonly p99Ms: number;
  readonly memoryMegabytes: number;
  /** How late the event loop is, for one in a hundred turns. */
  readonly lagP99Ms: number;
}

function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

async function lag(url: string): Promise<number> {
  const page = await (await fetch(new URL('/metrics', url))).text();
  return 1000 * Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/mu.exec(page)?.[1]);
}

/** Megabytes a minute by which memory grows, by least squares, over the parts but for the first sixth. */
export function slope(parts: readonly SoakPart[]): number {
  const later = parts.slice(Math.ceil(parts.length / 6));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [at, held] = [mean(later.map(({ minute }) => minute)), mean(later.map((part) => part.memoryMegabytes))];
  const both = later.map(({ minute, memoryMegabytes }) => (minute - at) * (memoryMegabytes - held));
  const squares = later.map(({ minute }) => (minute - at) ** 2);
  return mean(both) / mean(squares);
}

/** Asks for so many minutes over some connections, each as soon as it has its answer; a part is at most a minute. */
export async function soak(
  { papergraph: { url, pid } }: Arena,
  bodies: readonly string[],
  minutes: number,
): Promise<readonly SoakPart[]> {
  const requests = bodies.map((body) => httpRequest(url, body));
  const end = performance.now() + minutes * 60_000;
  let times: number[] = [];
  let failures = 0;
  let next = 0;
  const keepAsking = async () => {
    const socket = await opened(url);
    while (performance.now() < end) {
      const start = performance.now();
      const answer = await exchanged(socket, requests[next++ % requests.length] as Buffer);
      times.push(performance.now() - start);
      if (!answer.startsWith('{"data":{')) failures += 1;
    }
    socket.destroy();
  };
  const asking = Promise.all(Array.from({ length: CONNECTIONS }, keepAsking));
  const count = Math.max(6, Math.ceil(minutes));
  const parts: SoakPart[] = [];
  for (let part = 1; part <= count; part += 1) {
    await Promise.race([asking, new Promise((resolve) => setTimeout(resolve, (minutes * 60_000) / count))]);
    const [own, failed] = [times, failures];
    [times, failures] = [[], 0];
    const measured = { memoryMegabytes: memoryOf(pid), lagP99Ms: await lag(url) };
    parts.push({
      minute: (part * minutes) / count,
      answers: own.length,
      failures: failed,
      p99Ms: percentile(own, 0.99),
      ...measured,
    });
  }
  await asking;
  return parts;
}
