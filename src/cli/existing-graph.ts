// Opens the graph for commands that have nothing to do where there is none.

import { existsSync, readdirSync } from 'node:fs';
import { readSettings } from '../api/settings.ts';
import type { Engine } from '../graph/engine.ts';
import { openEngine } from '../graph/open.ts';
import { type Call, WrongCall } from './command.ts';

/** Opens the graph that the environment names, or `undefined` where no graph has been written there yet. */
export async function openExisting(environment: Call['environment']): Promise<Engine | undefined> {
  const settings = readSettings(environment);
  const { neo4j, data } = settings;
  const isThere = neo4j !== undefined || data === 'memory' || (existsSync(data) && readdirSync(data).length > 0);
  return isThere ? openEngine(settings) : undefined;
}

/**
 * Does something with the graph that the environment names, and closes it.
 *
 * @throws WrongCall where no graph has been written there yet.
 */
export async function withGraph(
  environment: Call['environment'],
  work: (engine: Engine) => Promise<number>,
): Promise<number> {
  const engine = await openExisting(environment);
  if (!engine) {
    const folder = environment.PAPERGRAPH_DATA || './data';
    const advice = 'import documents first, or set PAPERGRAPH_DATA or NEO4J_URI';
    throw new WrongCall(`Expected a graph in ${folder}, found none: ${advice}.`, 'NO_GRAPH');
  }
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
