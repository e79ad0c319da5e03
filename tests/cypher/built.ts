// Gives a test file each engine in turn, built as users run it: explorers are programs, and Node runs no TypeScript.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import type { openEngine } from '../../src/graph/open.ts';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import { buildProgram } from '../cli/program.ts';
import { statement } from '../engines/engines.ts';

/** An engine that holds the seed; whoever opened it closes it. */
export interface BuiltEngine {
  readonly engine: Engine;
  close(): Promise<void>;
}

/** The engines of this run, each with what opens it. */
export function builtEngines(): ReadonlyArray<{ readonly name: string; open(): Promise<BuiltEngine> }> {
  const servers = inject('neo4jServers').map(({ name, ...neo4j }) => ({
    name,
    open: () => opened({ data: 'memory', neo4j }),
  }));
  return [{ name: 'embedded', open: () => opened({ data: 'memory' }) }, ...servers];
}

/** Opens an engine with these settings, as built. */
export async function opened(settings: Parameters<typeof openEngine>[0]): Promise<BuiltEngine> {
  const program = buildProgram();
  const module = pathToFileURL(join(program.folder, 'dist/graph/open.js')).href;
  const built = (await import(/* @vite-ignore */ module)) as { openEngine: typeof openEngine };
  const engine = await built.openEngine(settings);
  await engine.write([statement('MATCH (n) DETACH DELETE n')]);
  await seedGraph(engine, 'seed');
  const close = async () => {
    await engine.close();
    program.remove();
  };
  return { engine, close };
}

/** The code, or the name, of what a promise is rejected with; nothing where it is resolved. */
export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : (error as Error).name;
  }
}

/** The ids of the explorers that this process has running. */
export function explorerIds(): readonly number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'ppid=,pid=,args='], { encoding: 'utf8' });
  const own = new RegExp(`^\\s*${process.pid}\\s+(\\d+)\\s.*explore/process\\.js`, 'gmu');
  return [...stdout.matchAll(own)].map(([, id]) => Number(id));
}
