// Fills an empty embedded graph with the generated one through the engine's batch calls.

import type { GrafeoDB } from '@grafeo-db/js';
import { countPapers } from '../../src/ingest/paper-counts.ts';
import type { GeneratedGraph } from '../graph/graph.ts';
import type { EdgeBatch } from '../graph/rows.ts';

const BATCH_ROWS = 20_000;

/** Makes constraints and indexes out of `schema`, then writes all nodes and edges. */
export async function loadEmbedded(
  database: GrafeoDB,
  schema: readonly string[],
  graph: GeneratedGraph,
): Promise<void> {
  for (const statement of schema) await database.executeCypher(statement);
  const numbers = new Map<string, number>();
  for (const { label, key, rows } of graph.nodeBatches(BATCH_ROWS)) {
    const created = await database.batchCreateNodesWithProps(label, [...rows]);
    for (const [index, row] of rows.entries()) numbers.set(`${label} ${row[key]}`, created[index] as number);
  }
  for (const batch of graph.edgeBatches(BATCH_ROWS)) await createEdges(database, numbers, batch);
  for (const { text, parameters } of countPapers()) await database.executeCypher(text, parameters);
}

async function createEdges(database: GrafeoDB, numbers: Map<string, number>, batch: EdgeBatch): Promise<void> {
  const edges = batch.rows.map(({ from, to, properties }) => {
    const src = numbers.get(`${batch.from.label} ${from}`);
    const dst = numbers.get(`${batch.to.label} ${to}`);
    if (src === undefined || dst === undefined) throw new Error(`${batch.type}: no node ${src ? to : from}.`);
    return { src, dst, type: batch.type, properties };
  });
  await database.batchCreateEdges(edges);
}
