// Holds one server under mixed requests, and watches its memory, its event loop and its answers.

import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { startServer } from '../servers/child.ts';
import { percentile } from '../statistics.ts';
import type { Effort, Figures } from './claim.ts';
import { slope } from './slope.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const QUERIES = fileURLToPath(new URL('../../tests/queries/', import.meta.url));
const CLIENTS = 8;
/** Each client pauses so long between requests: the server is to be busy, not flooded. */
const PAUSE_MS = 20;
/** The first part of the time, in which code is compiled and caches fill, does not count. */
const WARM_UP = 1 / 6;
const MOST_MB_A_MINUTE = 1;

interface Sample {
  readonly minutes: number;
  readonly megabytes: number;
  /** The 99th percentile of the event loop's delay since the sample before, in milliseconds. */
  readonly lagMs: number;
}

interface Seen {
  readonly took: number[];
  failed: number;
}

/** The questions of tests/queries with their variables, as bodies of requests. */
function bodies(): readonly string[] {
  const names = readdirSync(QUERIES).filter((name) => name.endsWith('.graphql'));
  return names.map((name) => {
    const variables = `${name.slice(0, -'.graphql'.length)}.variables.json`;
    const has = readdirSync(QUERIES).includes(variables);
    return JSON.stringify({
      query: readFileSync(QUERIES + name, 'utf8'),
      ...(has ? { variables: JSON.parse(readFileSync(QUERIES + variables, 'utf8')) } : {}),
    });
  });
}

async function client(url: string, { until, seen }: { until: number; seen: Seen }): Promise<void> {
  const asked = bodies();
  const headers = { 'content-type': 'application/json' };
  while (performance.now() < until) {
    const body = asked[Math.floor(Math.random() * asked.length)] ?? '';
    const started = performance.now();
    const answer = await fetch(url, { method: 'POST', headers, body }).then(
      (response) => response.json() as Promise<{ data?: unknown; errors?: unknown }>,
      () => ({ errors: 'no answer' }),
    );
    seen.took.push(performance.now() - started);
    if (answer.errors !== undefined) seen.failed++;
    await pause(PAUSE_MS);
  }
}

async function sample(url: string, started: number): Promise<Sample> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'mu').exec(text)?.[1]);
  return {
    minutes: (performance.now() - started) / 60_000,
    megabytes: value('process_resident_memory_bytes') / 1e6,
    lagMs: value('nodejs_eventloop_lag_p99_seconds') * 1_000,
  };
}

/** Its slope is judged in the full form alone: in few minutes one collection of garbage is most of it. */
export async function soak(effort: Effort): Promise<Figures> {
  const { minutes } = effort;
  const environment = { PAPERGRAPH_DATA: 'memory' };
  const server = await startServer({ command: [MAIN, 'serve'], environment, ready: '/readyz' });
  try {
    const started = performance.now();
    const until = started + minutes * 60_000;
    const seen: Seen = { took: [], failed: 0 };
    const load = Promise.all(Array.from({ length: CLIENTS }, () => client(server.url, { until, seen })));
    const samples: Sample[] = [];
    while (performance.now() < until) {
      await pause((minutes * 60_000) / 60);
      samples.push(await sample(server.url, started));
    }
    await load;
    return figures(samples.slice(Math.ceil(samples.length * WARM_UP)), seen, effort);
  } finally {
    await server.stop();
  }
}

function figures(samples: readonly Sample[], { took, failed }: Seen, { isShort, minutes }: Effort): Figures {
  const growth = slope(samples.map(({ minutes, megabytes }) => [minutes, megabytes]));
  const lag = Math.max(...samples.map(({ lagMs }) => lagMs));
  const text =
    `${took.length} requests in ${minutes} minutes, ${failed} failed, p99 ${percentile(took, 0.99).toFixed(0)} ms; memory ` +
    `${growth >= 0 ? '+' : ''}${growth.toFixed(2)} MB a minute to ${samples.at(-1)?.megabytes.toFixed(0)} MB; ` +
    `event loop's p99 ${lag.toFixed(0)} ms at most`;
  return { text, holds: took.length > 0 && failed === 0 && (isShort || growth < MOST_MB_A_MINUTE) };
}
