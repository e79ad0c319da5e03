// The program as users run it: built, run until it ends or is ended by a signal, and the graphs that it leaves.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openEngine } from '../../src/graph/open.ts';
import { dump } from '../ingest/dump.ts';

const TOP = process.cwd();
const TSC = join(TOP, 'node_modules/typescript/bin/tsc');
const VITE = join(TOP, 'node_modules/vite/bin/vite.js');

/** The environment of this process without what would set the program up. */
const CLEAN = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(PAPERGRAPH_|NEO4J_|npm_|PORT$|HOST$|NODE_OPTIONS$)/.test(name)),
);

/** A built copy of the program in a folder of its own, so that no other build changes it while a test runs. */
export interface Program {
  /** Where it runs: relative paths among its words begin here. */
  readonly folder: string;
  /** Starts `npm start`, or the program itself with these words. */
  start(environment: Readonly<Record<string, string>>, words?: readonly string[]): Running;
  /** Runs it with these words until it ends, on the embedded graph in the folder `graph` of its own folder. */
  run(graph: string, ...words: readonly string[]): Promise<Ended>;
  /** Copies the embedded graph in one folder, which nobody has open, to another. */
  copy(graph: string, other: string): void;
  /** All that the embedded graph in that folder holds. */
  dumped(graph: string): ReturnType<typeof dump>;
  remove(): void;
}

/** A started program. */
export interface Running {
  readonly process: ChildProcess;
  /** Resolves to the address that it prints, without the path; rejects when it ends before. */
  readonly url: Promise<string>;
  /** Resolves to the exit code, or the name of the signal. */
  readonly ended: Promise<number | string>;
  output(): string;
  errors(): string;
}

/** What a program said until it ended. */
export interface Ended {
  readonly code: number | string;
  readonly output: string;
  readonly errors: string;
}

/** Waits until a program ends. */
export async function untilEnded({ ended, output, errors }: Running): Promise<Ended> {
  return { code: await ended, output: output(), errors: errors() };
}

/** Builds the program and its explorer, once in a run of tests. */
function built(buildFolder: string): string {
  const dist = join(buildFolder, 'dist');
  if (existsSync(dist)) return dist;
  const own = mkdtempSync(`${dist}-`);
  execFileSync(process.execPath, [TSC, '-p', 'tsconfig.build.json', '--outDir', own], { cwd: TOP });
  const explorer = ['build', '--logLevel', 'error', '--emptyOutDir', '--outDir', join(own, 'explorer')];
  execFileSync(process.execPath, [VITE, ...explorer], { cwd: TOP });
  // Of two that are built at once one stays; the other is as good, and goes with the folder.
  try {
    renameSync(own, dist);
    return dist;
  } catch {
    return own;
  }
}

/** Parts of the seed that refer to no others: no digests, and a third of the vocabulary. */
const SMALL_SEED = ['architectures', 'datasets', 'fields', 'tasks'].map((name) => `vocabulary/${name}.yaml`);

function addSeed(folder: string, isSmall: boolean): void {
  if (isSmall) for (const name of ['digests', 'vocabulary']) mkdirSync(join(folder, 'seed', name), { recursive: true });
  for (const name of isSmall ? [...SMALL_SEED, 'identities'] : ['']) {
    symlinkSync(join(TOP, 'seed', name), join(folder, 'seed', name));
  }
}

/**
 * A copy of the built program; with a small seed it starts and imports in half the time. `buildFolder` is where the build is
 * kept for others: a run's own setup, which is before them all, has to name one.
 */
export function buildProgram({ smallSeed = false, buildFolder = inject('buildFolder') } = {}): Program {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-program-'));
  cpSync(built(buildFolder), join(folder, 'dist'), { recursive: true });
  copyFileSync(join(TOP, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(TOP, 'node_modules'), join(folder, 'node_modules'));
  addSeed(folder, smallSeed);
  const started: Running[] = [];
  const start: Program['start'] = (environment, words) => {
    const running = launch(folder, environment, words);
    started.push(running);
    return running;
  };
  return {
    folder,
    start,
    run: (graph, ...words) => untilEnded(start({ PAPERGRAPH_DATA: join(folder, graph) }, words)),
    copy: (graph, other) => cpSync(join(folder, graph), join(folder, other), { recursive: true }),
    dumped: (graph) => dumpOf(join(folder, graph)),
    remove() {
      started.forEach(kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function dumpOf(data: string): ReturnType<typeof dump> {
  const engine = await openEngine({ data });
  try {
    return await dump(engine);
  } finally {
    await engine.close();
  }
}

/** Ends what a failed test left running: the process and, where npm started it, the one below. */
function kill({ process: { pid, exitCode, signalCode } }: Running): void {
  if (pid !== undefined && exitCode === null && signalCode === null) {
    process.kill(-pid, 'SIGKILL');
  }
}

function launch(folder: string, environment: Readonly<Record<string, string>>, words?: readonly string[]): Running {
  // The program is built already: npm runs the start script and not the build before it.
  const [command, given] =
    words === undefined ? ['npm', ['start', '--ignore-scripts']] : [process.execPath, ['dist/cli/main.js', ...words]];
  const child = spawn(command, given, { cwd: folder, env: { ...CLEAN, ...environment }, detached: true });
  let output = '';
  let errors = '';
  // A letter may be cut in two by the end of a chunk.
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const found = /answers at (http:\S+)\/graphql/.exec(output)?.[1];
      if (found !== undefined) {
        resolve(found);
      }
    });
    ended.then((code) => reject(new Error(`ended with ${code}: ${output}${errors}`)), reject);
  });
  // Not every test waits for the address.
  url.catch(() => undefined);
  return { process: child, url, ended, output: () => output, errors: () => errors };
}
