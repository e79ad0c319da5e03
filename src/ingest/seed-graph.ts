// Seeds a graph: keys and indexes first, then all that the seed states.

import { schemaStatements } from '../graph/constraints.ts';
import type { Engine } from '../graph/engine.ts';
import { readSeed } from '../sources/seed.ts';
import { seedRows } from './seed-rows.ts';
import { applyChange } from './statements/change.ts';
import { CURATED_KEY } from './statements/identity-keys.ts';
import { curatedStatements } from './statements/statement.ts';
import { countRows, type Written } from './writer.ts';

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
  await applyChange(engine, {
    replaced: [CURATED_KEY],
    origin: 'curated',
    added: seed.digests.flatMap(({ record }) => curatedStatements(record)),
    decided: seed,
  });
  return countRows(rows);
}

/** Whether the graph holds nothing yet. */
export async function isEmpty(engine: Engine): Promise<boolean> {
  const text = 'MATCH (n) WITH n LIMIT 1 RETURN count(n)';
  const [row] = await engine.read({ name: 'is the graph empty', text, parameters: {} });
  return row?.[0] === 0;
}
