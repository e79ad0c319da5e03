// The command `npm run endurance`: ten times a server's capacity, and mixed questions for a long time.

import { parseArgs } from 'node:util';
import { embeddedArena } from './arena-embedded.ts';
import { neo4jArena } from './arena-neo4j.ts';
import { mixedBodies } from './endurance/mix.ts';
import { type Overload, overload } from './endurance/overload.ts';
import { type SoakPart, slope, soak } from './endurance/soak.ts';
import { generateGraph } from './graph/graph.ts';

const { values } = parseArgs({
  options: {
    neo4j: { type: 'boolean', default: false },
    papers: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '60' },
    minutes: { type: 'string', default: '10' },
  },
});
const write = (line: string) => process.stdout.write(`${line}\n`);
const rounded = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

function tellOverload(told: Overload, seconds: number): void {
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

function tellSoak(parts: readonly SoakPart[]): void {
  write('| minute | answers | failures | p99, ms | memory, MB | event loop late, p99, ms |');
  write('| ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const part of parts) {
    const numbers = [part.minute, part.answers, part.failures, part.p99Ms, part.memoryMegabytes, part.lagP99Ms];
    write(`| ${numbers.map(rounded).join(' | ')} |`);
  }
  write(`memory: ${slope(parts).toFixed(2)} MB a minute after the first sixth`);
}

const graph = generateGraph(Number(values.papers));
const arena = values.neo4j ? await neo4jArena('5.26', graph, undefined) : await embeddedArena(graph);
try {
  write(`${arena.name}, ${values.papers} papers`);
  const bodies = await mixedBodies(graph, arena);
  const [seconds, minutes] = [Number(values.seconds), Number(values.minutes)];
  if (seconds > 0) tellOverload(await overload(arena, bodies, seconds), seconds);
  if (minutes > 0) tellSoak(await soak(arena, bodies, minutes));
} finally {
  await arena.stop();
}
