// Opens the graph for commands that have nothing to do where there is none.

import { existsSync, readdirSync } from 'node:fs';
import { readSettings } from '../api/settings.ts';
import type { Engine } from '../graph/engine.ts';
import { openEngine } from '../graph/open.ts';
import type { Call } from './command.ts';

/** Opens the graph that the environment names, or `undefined` where no graph has been written there yet. */
export async function openExisting(environment: Call['environment']): Promise<Engine | undefined> {
  const settings = readSettings(environment);
  const { neo4j, data } = settings;
  const isThere = neo4j !== undefined || data === 'memory' || (existsSync(data) && readdirSync(data).length > 0);
  return isThere ? openEngine(settings) : undefined;
}

/** Says that there is no graph, and what to do. */
export function noGraph({ PAPERGRAPH_DATA }: Call['environment']): string {
  const folder = PAPERGRAPH_DATA || './data';
  return `Expected a graph in ${folder}, found none: import documents first, or set PAPERGRAPH_DATA or NEO4J_URI.`;
}
