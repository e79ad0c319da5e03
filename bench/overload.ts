// The command `npm run overload`: ten times as many requests as a server can answer.

import { parseArgs } from 'node:util';
import { embeddedArena } from './arena-embedded.ts';
import { neo4jArena } from './arena-neo4j.ts';
import { generateGraph } from './graph/graph.ts';
import { mixedBodies } from './overload/mix.ts';
import { type Overload, overload } from './overload/overload-run.ts';

const { values } = parseArgs({
  options: {
    neo4j: { type: 'boolean', default: false },
    papers: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '60' },
  },
});
const write = (line: string) => process.stdout.write(`${line}\n`);
const rounded = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

function tell(told: Overload, seconds: number): void {
  const { sent, notSent, accepted, shed, otherwise } = told;
  const others = Object.entries(otherwise).map(([code, count]) => `${count} ${code}`);
  write(`capacity: ${rounded(told.capacity)} answers a second over 32 connections, p99 ${rounded(told.busyP99Ms)} ms`);
  write(`ten times that for ${seconds} s: ${sent} sent, ${notSent} more than the client's connections`);
  write(`accepted: ${accepted}, median ${rounded(told.acceptedMedianMs)} ms, p99 ${rounded(told.acceptedP99Ms)} ms`);
  write(`shed with 503: ${shed} (${rounded((100 * shed) / sent)} %), p99 ${rounded(told.shedP99Ms)} ms`);
  write(`otherwise: ${others.join(', ') || 'none'}`);
  write(
    `answers as before (one paper in at most twice ${rounded(told.idleMs)} ms) after ${rounded(told.recoveryMs)} ms`,
  );
}

const graph = generateGraph(Number(values.papers));
const arena = values.neo4j ? await neo4jArena('5.26', graph, undefined) : await embeddedArena(graph);
try {
  write(`${arena.name}, ${values.papers} papers`);
  const bodies = await mixedBodies(graph, arena);
  const seconds = Number(values.seconds);
  tell(await overload(arena, bodies, seconds), seconds);
} finally {
  await arena.stop();
}
