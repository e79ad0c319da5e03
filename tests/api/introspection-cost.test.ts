// What questions about the schema cost: what they are answered with, and paid for as any other.

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
const POSSIBLE = 'possibleTypes { fields { name args { name type { name } } } }';
const OWN = `fields(includeDeprecated: true) { args { name type { name } } } inputFields { type { name ofType { name } } }
  enumValues { name } interfaces { name } ${POSSIBLE}`;

function toldBy(text: string, variableValues: Readonly<Record<string, unknown>> = {}): number {
  const { data }: ExecutionResult = executeSync({ schema, document: parse(text), variableValues });
  return objectsIn(data) - 1;
}

test.each([
  ['the whole schema', getIntrospectionQuery()],
  ['its types by name', '{ __schema { types { name } } }'],
  ['its fields and theirs', TWICE],
  ['what can be a Node', `{ __type(name: "Node") { ${POSSIBLE} } }`],
  ['one under two names', `{ a: __type(name: "Node") { ${POSSIBLE} } b: __type(name: "Paper") { ${OWN} } }`],
  ['a type that there is not', '{ __type(name: "Nothing") { fields { name } } }'],
])('of %s is what it is answered with', (_, text) => {
  expect(costOf(text)).toBe(toldBy(text));
});

test('of each type is its own where it is named, and the most of all where a variable names it', () => {
  const told = Object.keys(schema.getTypeMap()).map((name) => {
    const one = toldBy(`{ __type(name: "${name}") { ${OWN} } }`);
    expect([name, costOf(`{ __type(name: "${name}") { ${OWN} } }`)]).toEqual([name, one]);
    return one;
  });
  const open = `query ($name: String!) { __type(name: $name) { ${OWN} } }`;
  expect(costOf(open)).toBe(Math.max(...told));
  expect(toldBy(open, { name: 'Node' })).toBeLessThanOrEqual(costOf(open));
});

test('counts what a variable may leave out', () => {
  const open =
    'query ($is: Boolean!) { __schema @include(if: $is) { types { fields(includeDeprecated: $is) { name } } } }';
  expect(costOf(open)).toBe(toldBy(open, { is: true }));
});

test('is counted in as many steps as the schema and the question are large, however often they multiply', () => {
  const [open, close] = ['interfaces { possibleTypes { ', ' } }'].map((part) => part.repeat(20));
  expect(costOf(`{ __type(name: "Paper") { ${open} name ${close} } }`)).toBeGreaterThan(1e15);
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
