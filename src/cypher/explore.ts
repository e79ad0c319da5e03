// Answers a user's Cypher statement: checks it, has the engine explore it, and names the columns.

import type { Engine, Exploration } from '../graph/engine.ts';
import { engineFault } from './engine-fault.ts';
import { prepare } from './prepare.ts';

/** A statement as it was sent. */
export interface CypherQuestion {
  readonly statement: string;
  /** Names and values, or nothing. */
  readonly parameters?: unknown;
  /** Rows at most. */
  readonly first: number;
}

/**
 * The rows of a statement that only reads.
 *
 * @throws CypherRefusal or ParameterFault before anything runs, and what {@link Engine.explore} rejects with.
 */
export async function exploreCypher(
  engine: Engine,
  { statement, parameters, first }: CypherQuestion,
  timeoutMs: number,
): Promise<Exploration> {
  const prepared = prepare(statement, parameters);
  const { text, parameters: values, columns } = prepared;
  const explored = await engine
    .explore({ name: 'Query.cypher', text, parameters: values }, { first, timeoutMs })
    .catch((error: unknown) => {
      throw engineFault(error, statement, prepared);
    });
  return columns === undefined ? sorted(explored) : { ...explored, columns };
}

/** Engines differ in the order in which `*` stands for all there is. */
function sorted({ columns, rows, truncated }: Exploration): Exploration {
  const order = [...columns.keys()].sort((a, b) => ((columns[a] ?? '') < (columns[b] ?? '') ? -1 : 1));
  return {
    columns: order.map((column) => columns[column] ?? ''),
    rows: rows.map((row) => order.map((column) => row[column] ?? null)),
    truncated,
  };
}
