// Where a public server answers stored documents alone, the explorer asks as before, and nobody else does.

import { GraphQLEnumType, type GraphQLInputType, isListType, isNonNullType, Kind, parse, typeFromAST } from 'graphql';
import { describe, expect, test } from 'vitest';
import * as operations from '../../explorer/api/operations.ts';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { hashOf } from '../../src/api/stored-documents.ts';
import { attack, refusals, targets } from './target.ts';

const target = targets({
  only: {
    PAPERGRAPH_PROFILE: 'public',
    PAPERGRAPH_TRUSTED_DOCUMENTS: 'only',
    PAPERGRAPH_RATE_POINTS: '100000',
  },
});

/** A value of the type, as the explorer would send one. */
function exampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return exampleOf(type.ofType);
  if (isListType(type)) return [exampleOf(type.ofType)];
  if (type instanceof GraphQLEnumType) return type.getValues()[0]?.name;
  const values: Readonly<Record<string, unknown>> = { Int: 20, ID: 'concept:transformer', String: 'transformer' };
  return type.name in values ? values[type.name] : {};
}

/** What an operation must be given. */
function variablesOf(text: string): Record<string, unknown> {
  const schema = papergraphSchema();
  const [operation] = parse(text).definitions;
  const definitions = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  const needed = definitions.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
  return Object.fromEntries(
    needed.map(({ variable, type }) => [variable.name.value, exampleOf(typeFromAST(schema, type as never) as never)]),
  );
}

describe('the explorer', () => {
  const all = Object.values(operations);

  test.each(all.map((operation) => [operation.name, operation] as const))(
    '%s is answered, within the public limits',
    async (name, { text }) => {
      const body = { query: text, operationName: name, variables: variablesOf(text) };
      const answer = await attack(target.only, body);
      expect(refusals(answer).filter((code) => code !== 'BAD_INPUT')).toEqual([]);
      const { query: _, ...rest } = body;
      const persistedQuery = { version: 1, sha256Hash: hashOf(text) };
      expect((await attack(target.only, { ...rest, extensions: { persistedQuery } })).body).toEqual(answer.body);
    },
  );

  test('finds what it asks for', async () => {
    const { text, name } = operations.Search;
    const { body } = await attack(target.only, { query: text, operationName: name, variables: variablesOf(text) });
    expect(JSON.stringify(body.data)).toContain('"concept:transformer"');
  });
});

test('nobody else is answered', async () => {
  for (const query of ['{ papers { totalCount } }', '{ __schema { types { name } } }', `${operations.Search.text} `]) {
    const answer = await attack(target.only, { query });
    expect([answer.status, refusals(answer)]).toEqual([403, ['DOCUMENT_NOT_TRUSTED']]);
  }
});
