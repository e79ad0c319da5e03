// Seeds a graph: keys and indexes first, then all that the seed states.

import { schemaStatements } from '../graph/constraints.ts';
import type { Engine } from '../graph/engine.ts';
import { readSeed } from '../sources/seed.ts';
import { seedRows } from './seed-rows.ts';
import { replaceRows, type Written } from './writer.ts';

/** Makes sure that the engine has the keys and indexes that writes and look-ups rely on. */
export async function prepareGraph(engine: Engine): Promise<void> {
  await engine.prepare(schemaStatements(engine.dialect));
}

/**
 * Writes the seed in `folder` into the graph in place of what it stated before; doing so twice changes nothing.
 * @throws SeedError where the seed is not what it should be, before anything is written.
 */
export async function seedGraph(engine: Engine, folder: string): Promise<Written> {
  const seed = await readSeed(folder);
  const rows = seedRows(seed);
  await prepareGraph(engine);
  return replaceRows(engine, rows, [...seed.files, ...seed.digests.map(({ record }) => record.digest.document)]);
}

/** Whether the graph holds nothing yet. */
export async function isEmpty(engine: Engine): Promise<boolean> {
  const text = 'MATCH (n) WITH n LIMIT 1 RETURN count(n)';
  const [row] = await engine.read({ name: 'is the graph empty', text, parameters: {} });
  return row?.[0] === 0;
}
