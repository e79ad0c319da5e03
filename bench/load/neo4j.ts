// Fills an empty Neo4j with the generated graph through the driver.

import neo4j, { type Driver } from 'neo4j-driver';
import { countPapers } from '../../src/ingest/paper-counts.ts';
import type { GeneratedGraph } from '../graph/graph.ts';
import type { EdgeBatch, NodeBatch, Properties } from '../graph/rows.ts';

const BATCH_ROWS = 5_000;

/** Whole numbers travel as integers, which the driver else sends as floats. */
const WHOLE_NUMBERS = new Set(['year', 'position', 'firstYear', 'lastYear', 'tier']);

/** Makes constraints and indexes out of `schema`, then writes all nodes and edges. */
export async function loadNeo4j(driver: Driver, schema: readonly string[], graph: GeneratedGraph): Promise<void> {
  for (const statement of schema) await driver.executeQuery(statement);
  await driver.executeQuery('CALL db.awaitIndexes(300)');
  for (const batch of graph.nodeBatches(BATCH_ROWS)) await createNodes(driver, batch);
  for (const batch of graph.edgeBatches(BATCH_ROWS)) await createEdges(driver, batch);
  for (const { text, parameters } of countPapers())
    await driver.executeQuery(text, forDriver(parameters as Properties));
  await driver.executeQuery('CALL db.resampleOutdatedIndexes()');
}

async function createNodes(driver: Driver, { label, rows }: NodeBatch): Promise<void> {
  await driver.executeQuery(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`, { rows: rows.map(forDriver) });
}

async function createEdges(driver: Driver, { type, from, to, rows }: EdgeBatch): Promise<void> {
  const statement = `UNWIND $rows AS row
    MATCH (a:${from.label} {${from.key}: row[0]})
    MATCH (b:${to.label} {${to.key}: row[1]})
    CREATE (a)-[e:${type}]->(b) SET e = row[2]`;
  await driver.executeQuery(statement, { rows: rows.map((row) => [row.from, row.to, forDriver(row.properties)]) });
}

function forDriver(properties: Properties): Record<string, unknown> {
  const values: Record<string, unknown> = { ...properties };
  for (const name in values) {
    if (WHOLE_NUMBERS.has(name)) values[name] = neo4j.int(values[name] as number);
  }
  return values;
}
