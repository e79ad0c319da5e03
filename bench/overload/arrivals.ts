// The process that sends requests at a rate, whether or not those before are answered, as many clients do.

import { percentile } from '../statistics.ts';
import { exchanged, httpRequest, opened } from '../ways/http-client.ts';

/** What the process is told, as JSON on its command line. */
export interface Arrivals {
  readonly url: string;
  readonly perSecond: number;
  readonly seconds: number;
  /** Requests under way at most; what arrives beyond is not sent, and counted. */
  readonly connections: number;
  readonly bodies: readonly string[];
}

/** What came of them, as JSON on its standard output. */
export interface Arrived {
  readonly sent: number;
  readonly notSent: number;
  readonly accepted: number;
  readonly shed: number;
  /** Answers that were neither data nor OVERLOADED, by code, and requests without an answer. */
  readonly otherwise: Readonly<Record<string, number>>;
  readonly acceptedMedianMs: number;
  readonly acceptedP99Ms: number;
  readonly shedP99Ms: number;
}

const TICK_MS = 5;

const { url, perSecond, seconds, connections, bodies } = JSON.parse(process.argv[2] ?? '{}') as Arrivals;
const requests = bodies.map((body) => httpRequest(url, body));
/** Sockets with nothing on them, and since when: a server closes them after five seconds, so clients use them for four. */
const idle: { readonly socket: Awaited<ReturnType<typeof opened>>; readonly since: number }[] = [];
const LONGEST_IDLE_MS = 4_000;

function kept() {
  for (let last = idle.pop(); last; last = idle.pop()) {
    if (!last.socket.destroyed && performance.now() - last.since < LONGEST_IDLE_MS) return last.socket;
    last.socket.destroy();
  }
  return undefined;
}

const [accepted, shed]: [number[], number[]] = [[], []];
const otherwise: Record<string, number> = {};
const pending = new Set<Promise<void>>();
let [sent, notSent] = [0, 0];

const count = (code: string) => {
  otherwise[code] = (otherwise[code] ?? 0) + 1;
};

async function askOnce(): Promise<void> {
  const start = performance.now();
  try {
    const socket = kept() ?? (await opened(url));
    const answer = await exchanged(socket, requests[sent++ % requests.length] as Buffer);
    const ms = performance.now() - start;
    if (answer.startsWith('{"data":{')) accepted.push(ms);
    else if (answer.includes('"OVERLOADED"')) shed.push(ms);
    else count(/"code":"(\w+)"/u.exec(answer)?.[1] ?? 'NO_CODE');
    if (!socket.destroyed) idle.push({ socket, since: performance.now() });
  } catch (error) {
    count((error as NodeJS.ErrnoException).code ?? 'NO_ANSWER');
  }
}

function arrive(): void {
  if (pending.size >= connections) {
    notSent += 1;
    return;
  }
  const asking: Promise<void> = askOnce().finally(() => pending.delete(asking));
  pending.add(asking);
}

const begin = performance.now();
let arrived = 0;
await new Promise<void>((resolve) => {
  const timer = setInterval(() => {
    const elapsed = performance.now() - begin;
    for (const due = (Math.min(elapsed, seconds * 1000) * perSecond) / 1000; arrived < due; arrived += 1) arrive();
    if (elapsed < seconds * 1000) return;
    clearInterval(timer);
    resolve();
  }, TICK_MS);
});
await Promise.all(pending);
for (const { socket } of idle) socket.destroy();
const result: Arrived = {
  sent,
  notSent,
  accepted: accepted.length,
  shed: shed.length,
  otherwise,
  acceptedMedianMs: percentile(accepted, 0.5),
  acceptedP99Ms: percentile(accepted, 0.99),
  shedP99Ms: percentile(shed, 0.99),
};
process.stdout.write(JSON.stringify(result));
