// Runs users' statements on a Neo4j server: explained first, then once, in a reading transaction that is rolled back.

import neo4j, { type Driver, type Plan, type Transaction } from 'neo4j-driver';
import type { Exploration, Parameters, Value } from '../engine.ts';
import { GraphError } from '../graph-error.ts';
import { forDriver } from '../neo4j.ts';
import type { Neo4jAddress } from '../neo4j-address.ts';
import { neo4jError } from '../neo4j-errors.ts';
import type { Explorer, Question } from './explorer.ts';
import { type End, neo4jForm } from './neo4j-form.ts';
import { assertPlanReads, NEO4J_READS } from './plan.ts';
import { RowLimit } from './row-limit.ts';

const SETTINGS = {
  connectionTimeout: 2_000,
  connectionAcquisitionTimeout: 3_000,
  fetchSize: 100,
  maxConnectionPoolSize: 1,
  maxTransactionRetryTime: 0,
  telemetryDisabled: true,
  useBigInt: true,
} as const;

const IDS = 'MATCH (n) WHERE elementId(n) IN $ends RETURN elementId(n) AS end, n.id AS id';

/** Makes a driver of its own: one connection, integers in full. */
export function exploreNeo4j({ uri, username, password, database }: Neo4jAddress): Explorer {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), SETTINGS);
  return {
    async ask(question) {
      try {
        return await inTransaction(driver, database, question);
      } catch (error) {
        throw neo4jError('cypher', error);
      }
    },
  };
}

async function inTransaction(driver: Driver, database: string | undefined, question: Question): Promise<Exploration> {
  const named = database === undefined ? {} : { database };
  const session = driver.session({ ...named, defaultAccessMode: neo4j.session.READ });
  try {
    const timeout = Math.max(1, Math.ceil(question.timeoutMs));
    const transaction = await session.beginTransaction({ timeout, metadata: { explorer: question.id } });
    try {
      return await answer(transaction, question);
    } finally {
      await transaction.rollback().catch(() => undefined);
    }
  } finally {
    await session.close().catch(() => undefined);
  }
}

async function answer(transaction: Transaction, { text, parameters, first }: Question): Promise<Exploration> {
  const values = forDriver(parameters);
  await assertReads(transaction, text, values);
  const result = transaction.run(text, values);
  const limit = new RowLimit(first);
  const ends: End[] = [];
  for await (const record of result) {
    const row = Array.from({ length: record.length }, (_, column) => neo4jForm(record.get(column), ends));
    if (!limit.take(row)) break;
  }
  const columns = await result.keys();
  await fillEnds(transaction, ends);
  return { columns: columns as string[], rows: limit.rows, truncated: limit.truncated };
}

async function assertReads(transaction: Transaction, text: string, parameters: Parameters | object): Promise<void> {
  const { summary } = await transaction.run(`EXPLAIN ${text}`, parameters);
  if (summary.queryType !== 'r')
    throw new GraphError('REFUSED', `The engine takes the statement for one of type ${summary.queryType}, not r.`);
  assertPlanReads(summary.plan === false ? [] : operatorsOf(summary.plan), NEO4J_READS);
}

/** Operators are called like `VarLengthExpand(All)@neo4j`. */
function operatorsOf({ operatorType, children }: Plan): readonly string[] {
  return [operatorType.replace(/[(@].*$/u, ''), ...children.flatMap(operatorsOf)];
}

async function fillEnds(transaction: Transaction, ends: readonly End[]): Promise<void> {
  if (ends.length === 0) return;
  const { records } = await transaction.run(IDS, { ends: [...new Set(ends.map(({ elementId }) => elementId))] });
  const ids = new Map<string, Value>(records.map((record) => [record.get('end'), record.get('id')]));
  for (const { elementId, fill } of ends) fill(ids.get(elementId) ?? null);
}
