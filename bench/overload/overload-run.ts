// Ten times as many requests as a server can answer, and how soon it answers as before once they stop.

import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Arena } from '../arena.ts';
import { holdAtLoad } from '../load.ts';
import { percentile } from '../statistics.ts';
import type { Arrivals, Arrived } from './arrivals.ts';

const CLIENT = fileURLToPath(new URL('./arrivals.ts', import.meta.url));
const TIMES = 10;
const CONNECTIONS = 1_900;
const BUSY_CONNECTIONS = 32;
/** So many answers in a row that take at most twice the usual time count as recovered. */
const IN_A_ROW = 10;
const PROBE_MS = 20;

/** What overload does; times in milliseconds. */
export interface Overload extends Arrived {
  readonly capacity: number;
  readonly busyP99Ms: number;
  readonly idleMs: number;
  readonly recoveryMs: number;
}

async function arrivals(order: Arrivals): Promise<Arrived> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', CLIENT, JSON.stringify(order)]);
  return JSON.parse(stdout) as Arrived;
}

async function timed({ client }: Arena, body: string): Promise<number> {
  const start = performance.now();
  await client.ask(body).catch(() => undefined);
  return performance.now() - start;
}

async function recovery(arena: Arena, body: string, idleMs: number): Promise<number> {
  const start = performance.now();
  for (let good = 0; good < IN_A_ROW; ) {
    good = (await timed(arena, body)) <= 2 * idleMs ? good + 1 : 0;
    await pause(PROBE_MS);
  }
  return performance.now() - start - IN_A_ROW * PROBE_MS;
}

/** Sends ten times what the server can answer for so many seconds. */
export async function overload(arena: Arena, bodies: readonly string[], seconds: number): Promise<Overload> {
  const { url } = arena.papergraph;
  const [probe = ''] = bodies;
  const idle: number[] = [];
  for (let time = 0; time < 100; time += 1) idle.push(await timed(arena, probe));
  const busy = await holdAtLoad({ url, connections: BUSY_CONNECTIONS, seconds: Math.min(seconds, 10), bodies });
  const perSecond = TIMES * busy.requestsPerSecond;
  const arrived = await arrivals({ url, perSecond, seconds, connections: CONNECTIONS, bodies });
  const idleMs = percentile(idle, 0.95);
  const recoveryMs = await recovery(arena, probe, idleMs);
  return { ...arrived, capacity: busy.requestsPerSecond, busyP99Ms: busy.p99Ms, idleMs, recoveryMs };
}
