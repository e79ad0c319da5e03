// Where a graph is, in words: whoever wrote into another than was meant sees it there.

import { resolve } from 'node:path';
import type { Settings } from '../api/settings.ts';
import type { Engine } from '../graph/engine.ts';
import { visible } from './visible.ts';

/** The engine's name and the folder or address of its graph. */
export function graphPlace({ name }: Pick<Engine, 'name'>, { neo4j, data }: Pick<Settings, 'neo4j' | 'data'>): string {
  if (neo4j !== undefined) return `${name} at ${neo4j.uri}`;
  return data === 'memory' ? `${name} in memory` : visible(`${name} in ${resolve(data)}`);
}
