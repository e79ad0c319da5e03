// The graph that the query tests ask: the seed, and a small made-up world that is full of ties, namesakes and cycles.

import { fileURLToPath } from 'node:url';
import type { Engine } from '../../src/graph/engine.ts';
import type { GraphRows } from '../../src/ingest/graph-rows.ts';
import { prepareGraph } from '../../src/ingest/seed-graph.ts';
import { seedRows } from '../../src/ingest/seed-rows.ts';
import { writeRows } from '../../src/ingest/writer.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { addWorld } from './world-rows.ts';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

/** The seed with the made-up world beside and linked to it; the same in every run. */
export async function testGraph(): Promise<GraphRows> {
  const rows = seedRows(await readSeed(SEED));
  addWorld(rows);
  return rows;
}

/** Writes rows into an engine that is empty. */
export async function load(engine: Engine, rows: GraphRows): Promise<void> {
  await prepareGraph(engine);
  await writeRows(engine, rows);
}
