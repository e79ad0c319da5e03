// Kills a process that imports and forgets, at moments drawn by chance: nothing that it acknowledged is lost, and nothing is half done.

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { graphFindings } from '../../src/cli/check/graph-findings.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { readKnowledge } from '../../src/ingest/identities/knowledge.ts';
import { forgetDocument } from '../../src/ingest/import.ts';
import { importFiles } from '../../src/ingest/import-files.ts';
import { prepareGraph } from '../../src/ingest/seed-graph.ts';
import { formats } from '../../src/sources/formats.ts';
import { buildProgram, type Program } from '../cli/program.ts';
import { statement } from '../engines/engines.ts';
import { figure } from '../figure.ts';
import { dump } from '../ingest/dump.ts';
import { pebbleDigest } from '../ingest/pebbles.ts';

/** As many as are asked for on every engine; else few, as each takes a second or two. */
const KILLS = Number(process.env.PAPERGRAPH_TEST_KILLS ?? 0);
const CHANGES = 32;
/** After so many acknowledged changes and so many milliseconds more a process is killed, at most: a cold server takes seconds to a change. */
const LATEST = { changes: 4, milliseconds: 400 };

/** The change with this number: of four, three documents come and one goes. */
const isForgetting = (change: number) => change % 4 === 3;

/** Makes one change after the other, and says of each that it is done; what it says outlives it. */
const WRITER = `
import { writeSync } from 'node:fs';
import { openEngine } from './dist/graph/open.js';
import { readKnowledge } from './dist/ingest/identities/knowledge.js';
import { forgetDocument } from './dist/ingest/import.js';
import { importFiles } from './dist/ingest/import-files.js';
import { prepareGraph } from './dist/ingest/seed-graph.js';
import { formats } from './dist/sources/formats.js';
const [settings, from] = process.argv.slice(1);
const engine = await openEngine(JSON.parse(settings));
const knowledge = await readKnowledge('seed');
await prepareGraph(engine);
const how = { engine, knowledge, formats: formats(knowledge), dryRun: false, maxRejects: 0 };
writeSync(1, 'open\\n');
for (let change = Number(from); change < ${CHANGES}; change++) {
  if (change % 4 === 3) await forgetDocument(engine, (change - 2) + '.txt');
  else for await (const _ of importFiles(['digests/' + change + '.txt'], how));
  writeSync(1, change + '\\n');
}
await engine.close();`;

const someMoment = fc.record({
  changes: fc.integer({ min: 0, max: LATEST.changes }),
  milliseconds: fc.integer({ min: 0, max: LATEST.milliseconds }),
});

let program: Program;
/** What the graph is after so many changes. */
let states: readonly string[];

const stateOf = async (engine: Engine) =>
  createHash('sha256')
    .update(JSON.stringify(await dump(engine)))
    .digest('hex');

beforeAll(async () => {
  program = buildProgram({ smallSeed: true });
  const digests = join(program.folder, 'digests');
  mkdirSync(digests);
  for (let at = 0; at < CHANGES; at++) writeFileSync(join(digests, `${at}.txt`), pebbleDigest(at));
  const engine = await openEngine({ data: 'memory' });
  const knowledge = await readKnowledge(join(program.folder, 'seed'));
  await prepareGraph(engine);
  const found = [await stateOf(engine)];
  for (let at = 0; at < CHANGES; at++) {
    const how = { engine, knowledge, formats: formats(knowledge), dryRun: false, maxRejects: 0 };
    if (isForgetting(at)) await forgetDocument(engine, `${at - 2}.txt`);
    else
      for await (const event of importFiles([join(digests, `${at}.txt`)], how)) expect(event.kind).not.toBe('stopped');
    found.push(await stateOf(engine));
  }
  states = found;
  await engine.close();
  expect(new Set(states).size).toBe(CHANGES + 1);
}, 120_000);
afterAll(() => program.remove());

/** A graph that another process writes. */
interface Target {
  readonly name: string;
  readonly kills: number;
  readonly settings: () => Parameters<typeof openEngine>[0];
  readonly empty: () => Promise<void>;
}

function targets(): Target[] {
  const data = () => join(program.folder, 'graph');
  const embedded: Target = {
    name: 'embedded',
    kills: KILLS || 6,
    settings: () => ({ data: data() }),
    empty: async () => rmSync(data(), { recursive: true, force: true }),
  };
  const servers = inject('neo4jServers').slice(-1);
  return [
    embedded,
    ...servers.map(({ name, ...neo4j }): Target => {
      const settings = () => ({ neo4j, data: 'memory' });
      const empty = () => opened(settings(), (engine) => engine.write([statement('MATCH (n) DETACH DELETE n')]));
      return { name, kills: KILLS || 3, settings, empty };
    }),
  ];
}

async function opened<T>(settings: ReturnType<Target['settings']>, use: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openEngine(settings);
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}

interface Writing {
  readonly process: ChildProcess;
  /** Resolves once it has ended. */
  readonly gone: Promise<unknown>;
  /** The lines that it wrote, whole ones alone. */
  said(): readonly string[];
}

function writing(target: Target, from: number): Writing {
  const words = ['--input-type=module', '-e', WRITER, JSON.stringify(target.settings()), String(from)];
  const child = spawn(process.execPath, words, { cwd: program.folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout?.on('data', (chunk) => {
    text += chunk;
  });
  return { process: child, gone: once(child, 'close'), said: () => text.split('\n').slice(0, -1) };
}

/** Writes on from a state and is killed at a moment; how many changes it acknowledged, and whether it was cut short. */
async function killed(target: Target, from: number, { changes, milliseconds }: typeof LATEST) {
  const { process: child, gone, said } = writing(target, from);
  const runs = () => child.exitCode === null && child.signalCode === null;
  while (said().length <= changes && runs()) await pause(2);
  await Promise.race([pause(milliseconds), gone]);
  child.kill('SIGKILL');
  await gone;
  const cut = child.signalCode === 'SIGKILL';
  if (!cut && child.exitCode !== 0) throw new Error(`a writer ended with ${child.exitCode ?? child.signalCode}`);
  return { acknowledged: from + said().length - 1, cut };
}

/** After how many changes the graph is as it is now; the one under way when the process was killed may be among them. */
async function reached(target: Target, acknowledged: number): Promise<number> {
  const state = await opened(target.settings(), stateOf);
  const at = states.indexOf(state);
  const what = at === -1 ? 'is in no state between changes' : `has ${at} changes`;
  if (at !== acknowledged && at !== acknowledged + 1)
    throw new Error(`${acknowledged} changes were acknowledged, and the graph ${what}`);
  return at;
}

/** Kills so many writers, each in the midst of its work; what was not as it should be then, and how much was written. */
async function killing(target: Target) {
  const moments = fc.sample(someMoment, { numRuns: 4 * target.kills, seed: 7 });
  const count = { cuts: 0, changes: 0 };
  let at = CHANGES;
  try {
    for (const moment of moments) {
      if (count.cuts === target.kills) break;
      if (at === CHANGES) {
        await target.empty();
        at = 0;
      }
      const { acknowledged, cut } = await killed(target, at, moment);
      count.cuts += cut ? 1 : 0;
      const after = await reached(target, acknowledged);
      count.changes += after - at;
      at = after;
    }
    return { ...count, wrong: [] };
  } catch (error) {
    return { ...count, wrong: [String(error)] };
  }
}

async function faultsOf(target: Target) {
  return opened(target.settings(), async (engine) => {
    const found = [];
    for await (const finding of graphFindings(engine, true)) if (finding.state === 'fault') found.push(finding);
    return found;
  });
}

it('keeps on every engine what a killed process acknowledged, and nothing half', {
  timeout: 3_600_000,
}, async (test) => {
  const kept = [];
  for (const target of targets()) {
    const { cuts, changes, wrong } = await killing(target);
    kept.push(`${target.name}: ${cuts} kills, ${changes} changes, ${wrong.length} lost, half done or not opened`);
    figure(test, kept.join('; '));
    expect(wrong, target.name).toEqual([]);
    expect(cuts, target.name).toBe(target.kills);
    expect(changes, target.name).toBeGreaterThan(target.kills);
    expect(await faultsOf(target), target.name).toEqual([]);
  }
});
