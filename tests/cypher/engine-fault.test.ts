// What engines have against a statement, told by places in what the user wrote; the messages are those of the engines.

import { GrafeoDB } from '@grafeo-db/js';
import { expect, it } from 'vitest';
import { engineFault } from '../../src/cypher/engine-fault.ts';
import { prepare } from '../../src/cypher/prepare.ts';
import { GraphError } from '../../src/graph/graph-error.ts';

const ENGINE = 'Query error: GRAFEO-Q001: syntax error: [Cypher]';

/** What a user is told of a statement that the embedded engine does not take. */
async function told(statement: string): Promise<string> {
  const prepared = prepare(statement, {});
  const database = GrafeoDB.create();
  try {
    await database.executeCypher(`EXPLAIN ${prepared.text}`, prepared.parameters);
    return 'nothing';
  } catch (error) {
    const fault = engineFault(new GraphError('SYNTAX', (error as Error).message), statement, prepared);
    return (fault as GraphError).message;
  } finally {
    database.close();
  }
}

it.each([
  ['MATCH p:Paper RETURN p', `statement, line 1, column 7: ${ENGINE} Expected LParen`],
  ['MATCH (p:Paper)\nMATCH p:Paper RETURN p', `statement, line 2, column 7: ${ENGINE} Expected LParen`],
  ['/* such */ MATCH p:Paper RETURN p;', `statement, line 1, column 18: ${ENGINE} Expected LParen`],
  [
    "MATCH (ёж:Paper {title: 'it\\'s\nlong'}) MATCH p:Paper RETURN p",
    `statement, line 2, column 15: ${ENGINE} Expected LParen`,
  ],
  ['RETURN q.title', "Query error: GRAFEO-Q002: semantic error: Undefined variable 'q' in property access"],
])('tells one line of what is wrong with %s, with its place', async (statement, message) => {
  expect(await told(statement)).toBe(message);
});

it.each([
  [1, 15, 'EXPLAIN MATCH p:Paper', 'statement, line 1, column 7: '],
  [2, 4, 'RETURN p', 'statement, line 2, column 4: '],
])('tells what a server says of line %i, column %i', (line, ...[column, shown, place]) => {
  const statement = 'MATCH p:Paper\nRETURN p';
  const message = `Invalid input 'p': expected '(' (line ${line}, column ${column} (offset: 1))\n"${shown}"\n   ^`;
  const fault = engineFault(new GraphError('SYNTAX', message), statement, prepare(statement, {}));
  expect(fault).toMatchObject({ code: 'SYNTAX', message: `${place}Invalid input 'p': expected '('` });
});

it('leaves what is no fault of the statement as it is', () => {
  const error = new GraphError('TIMEOUT', 'cypher: too long\nEXPLAIN');
  expect(engineFault(error, 'RETURN 1', prepare('RETURN 1', {}))).toBe(error);
});
