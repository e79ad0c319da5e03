// Kills imports at moments drawn by chance, imports again, and compares the graph with that of an import undisturbed.

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { statement } from '../engines/engines.ts';
import { figure } from '../figure.ts';
import { dump } from '../ingest/dump.ts';
import { pebbleDigest, REVIEWS } from '../ingest/pebbles.ts';
import { buildProgram, type Program, type Running } from './program.ts';

const DIGESTS = Number(process.env.PAPERGRAPH_TEST_DIGESTS ?? 20);
/** On the embedded engine, and half as many on one Neo4j; both as many as are asked for. */
const KILLS = Number(process.env.PAPERGRAPH_TEST_KILLS ?? 0);
let program: Program;
beforeAll(() => {
  program = buildProgram({ smallSeed: true });
  const digests = join(program.folder, 'digests');
  mkdirSync(digests);
  for (let index = 0; index < DIGESTS; index += 1) writeFileSync(join(digests, `${index}.txt`), pebbleDigest(index));
}, 60_000);
afterAll(() => program.remove());

/** A graph to import into, in a process that this one kills. */
interface Target {
  readonly name: string;
  readonly kills: number;
  readonly environment: () => Readonly<Record<string, string>>;
  readonly open: () => Promise<Engine>;
  readonly empty: () => Promise<void>;
  /** Before this nothing is written: the moments are drawn from what comes after. */
  readonly hasBegun: (importing: Running) => boolean;
}

function embedded(): Target {
  const data = () => join(program.folder, 'graph');
  return {
    name: 'embedded',
    kills: KILLS || 6,
    environment: () => ({ PAPERGRAPH_DATA: data() }),
    open: () => openEngine({ data: data() }),
    empty: async () => rmSync(data(), { recursive: true, force: true }),
    hasBegun: () => existsSync(data()),
  };
}

/** The newest release stands for the others: no statement of an import is written for one of them. */
function neo4j(): Target[] {
  return inject('neo4jServers')
    .slice(-1)
    .map(({ name, uri, username, password }) => {
      const open = () => openEngine({ neo4j: { uri, username, password }, data: 'memory' });
      return {
        name,
        kills: KILLS || 3,
        environment: () => ({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }),
        open,
        empty: () => withEngine(open, (engine) => engine.write([statement('MATCH (n) DETACH DELETE n')])),
        hasBegun: (importing) => importing.output() !== '',
      };
    });
}

async function withEngine<Result>(open: Target['open'], use: (engine: Engine) => Promise<Result>): Promise<Result> {
  const engine = await open();
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}

const imported = (target: Target) => program.start(target.environment(), ['import', 'digests']);

async function begun(target: Target, running: Running): Promise<void> {
  while (!target.hasBegun(running) && running.process.exitCode === null) await pause(2);
}

/** Imports undisturbed: the graph, and how many milliseconds it took from its beginning on. */
async function undisturbed(target: Target) {
  await target.empty();
  const running = imported(target);
  await begun(target, running);
  const began = performance.now();
  expect(await running.ended, running.errors()).toBe(0);
  const took = performance.now() - began;
  expect(running.output()).toContain(` ${DIGESTS * REVIEWS} Review, `);
  return { took, graph: await withEngine(target.open, dump) };
}

/** Imports, kills the import after so many milliseconds, and imports again. */
async function interrupted(target: Target, milliseconds: number) {
  await target.empty();
  const killed = imported(target);
  await begun(target, killed);
  await pause(milliseconds);
  killed.process.kill('SIGKILL');
  const end = await killed.ended;
  const again = imported(target);
  expect(await again.ended, again.errors()).toBe(0);
  return { end, graph: await withEngine(target.open, dump) };
}

it.for([embedded(), ...neo4j()])(
  'gives the same graph on $name when an import is killed at any moment and run again',
  { timeout: 1_800_000 },
  async (target, test) => {
    // The first import into a server that has just started takes far longer than those that are killed.
    await undisturbed(target);
    const { took, graph } = await undisturbed(target);
    const shares = fc.sample(fc.integer({ min: 0, max: 1000 }), { numRuns: target.kills, seed: 4 });
    const ends: unknown[] = [];
    for (const share of shares) {
      const after = await interrupted(target, (took * share) / 1000);
      expect(after.graph, `killed after ${share / 10} % of the time`).toEqual(graph);
      ends.push(after.end);
    }
    expect(ends).toContain('SIGKILL');
    figure(
      test,
      `${target.name}: ${ends.filter((end) => end === 'SIGKILL').length} kills, ${shares.length} equal graphs`,
    );
  },
);
