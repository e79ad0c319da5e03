// What questions about the schema cost: close to what they are answered with, and paid for as any other.

import { type ExecutionResult, executeSync, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';

import { introspectionCost } from '../../src/api/introspection-cost.ts';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { ask, startFixture } from './fixture.ts';

const schema = papergraphSchema();
const cost = introspectionCost(schema);

function costOf(text: string): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('no operation');
  return cost(document, operation);
}

/** How many objects an answer has, its outermost left out. */
function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + objectsIn(one), 0);
  return typeof value === 'object' && value !== null ? 1 + objectsIn(Object.values(value)) : 0;
}

const TWICE = '{ a: __schema { types { name fields { name type { name fields { name args { name } } } } } } }';

test.each([
  ['the whole schema', getIntrospectionQuery()],
  ['its types by name', '{ __schema { types { name } } }'],
  ['its fields and theirs', TWICE],
])('of %s is at least what it is answered with, and not many times as much', (_, text) => {
  const { data }: ExecutionResult = executeSync({ schema, document: parse(text) });
  const told = objectsIn(data) - 1;
  expect(costOf(text)).toBeGreaterThanOrEqual(told * 0.9);
  expect(costOf(text)).toBeLessThan(told * 5);
});

test('counts fragments where they are spread, and nothing of the graph', () => {
  expect(costOf('{ papers { nodes { title } } __typename }')).toBe(0);
  const types = costOf('{ __schema { types { name } } }');
  expect(costOf('{ ...S papers { totalCount } } fragment S on Query { ... { __schema { types { name } } } }')).toBe(
    types,
  );
  expect(costOf('{ a: __schema { types { name } } b: __schema { types { name } } }')).toBe(2 * types);
});

test('is paid in points', async () => {
  const fixture = await startFixture({ PAPERGRAPH_RATE_POINTS: '10', PAPERGRAPH_MAX_COST: '900' });
  try {
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push((await ask(fixture.url, getIntrospectionQuery())).body);
    expect(answers[0]?.data).toHaveProperty('__schema');
    expect(answers[2]?.data).toBeUndefined();
    expect(answers[2]?.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', allowed: 10 });
  } finally {
    await fixture.server.stop();
  }
});
