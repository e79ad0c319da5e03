// The root field `cypher`: a statement of the user's own, which the engine explores away from all other work.

import { GraphQLError } from 'graphql';
import { exploreCypher } from '../cypher/explore.ts';
import { noticesOf } from '../cypher/notices.ts';
import { ParameterFault } from '../cypher/parameters.ts';
import { CypherRefusal } from '../cypher/refusal.ts';
import type { Engine, Row } from '../graph/engine.ts';
import { GraphError } from '../graph/graph-error.ts';
import { constant, objectReader } from './object-reader.ts';
import type { Compilation, Reader } from './place.ts';
import { badInput, limitExceeded } from './query-error.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';

const DEFAULT_ROWS = 1_000;
const MOST_ROWS = 10_000;
/** As many as run side by side; more would keep others waiting for a whole deadline. */
const MOST_STATEMENTS = 2;

const OFF =
  'Query.cypher: statements are not answered by this server. Whoever runs it may set PAPERGRAPH_CYPHER=on, not in the ' +
  'public profile, to have them answered; they can only read.';

/**
 * Holds an operation to few statements, whatever they are called.
 *
 * @throws LIMIT_EXCEEDED `statements`.
 */
export function assertFewStatements(rootFields: readonly SelectedField[]): void {
  const got = rootFields.filter(({ name }) => name === 'cypher').length;
  if (got > MOST_STATEMENTS) throw limitExceeded('Query.cypher', 'statements', { allowed: MOST_STATEMENTS, got });
}

/** Asks the engine, and reads its answer out of the row that comes of it: columns, rows, whether there are more, and notices. */
export function compileCypher(
  compilation: Compilation,
  field: SelectedField,
): { explore: (engine: Engine, timeoutMs: number) => Promise<Row>; read: Reader } {
  const { statement, parameters, first: asked } = field.arguments;
  const first = typeof asked === 'number' ? asked : DEFAULT_ROWS;
  if (first < 1) throw badInput('Query.cypher.first', `expected a whole number from 1 to ${MOST_ROWS}, got ${first}.`);
  if (first > MOST_ROWS) throw limitExceeded('Query.cypher.first', 'rows', { allowed: MOST_ROWS, got: first });
  const explore = async (engine: Engine, timeoutMs: number): Promise<Row> => {
    if (!compilation.cypher) throw new GraphQLError(OFF, { extensions: { code: 'CYPHER_OFF' } });
    const question = { statement: String(statement), parameters, first };
    const answer = await exploreCypher(engine, question, timeoutMs).catch((error: unknown) => {
      throw publicFault(error);
    });
    return [answer.columns, answer.rows, answer.truncated, noticesOf(question.statement)];
  };
  return { explore, read: readerOf(compilation, field) };
}

function readerOf(compilation: Compilation, field: SelectedField): Reader {
  const values: Readonly<Record<string, Reader>> = {
    __typename: constant('CypherResult'),
    columns: ([columns]) => columns,
    rows: ([, rows]) => rows,
    truncated: ([, , truncated]) => truncated,
    notices: ([, , , notices]) => notices,
  };
  const fields = selectedFields(compilation, 'CypherResult', setsBelow(field));
  return objectReader(fields.map(({ key, name }) => [key, values[name] ?? constant(null)] as const));
}

/** What is wrong with the statement is its author's business; all else stays what it is. */
function publicFault(error: unknown): unknown {
  if (error instanceof CypherRefusal) {
    const { word, line, column, allowed } = error.fault;
    const extensions = { code: 'CYPHER_REFUSED', word, line, column, allowed };
    return new GraphQLError(`Query.cypher: ${error.message}`, { extensions });
  }
  if (error instanceof ParameterFault) return badInput('Query.cypher.parameters', error.message);
  if (!(error instanceof GraphError)) return error;
  const codes: Readonly<Record<string, string>> = {
    SYNTAX: 'CYPHER_FAILED',
    REFUSED: 'CYPHER_REFUSED',
    MEMORY: 'CYPHER_FAILED',
  };
  const code = codes[error.code];
  return code === undefined ? error : new GraphQLError(`Query.cypher: ${error.message}`, { extensions: { code } });
}
