// How an operation goes through the server: its status, its document, and who answers it.

import { Kind, print } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { ask, type Fixture, post, startFixture } from './fixture.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await startFixture();
});

afterEach(() => fixture.server.stop());

describe('the status', () => {
  const accepting = (type: string, query: string) => post(fixture.url, JSON.stringify({ query }), { accept: type });

  test('is 200 for application/json, whatever the errors', async () => {
    for (const query of ['{ nothing', '{ nothing }', 'mutation { x }', '{ broken }']) {
      expect(await accepting('application/json', query)).toMatchObject({
        status: 200,
        type: 'application/json; charset=utf-8',
      });
    }
  });

  test('goes by the media type of the answer where the client takes both', async () => {
    const { status, type } = await accepting('application/json, application/graphql-response+json', '{ nothing }');
    expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
    const other = await accepting('application/graphql-response+json, application/json;q=0.5', '{ nothing }');
    expect([other.status, other.type]).toEqual([400, 'application/graphql-response+json; charset=utf-8']);
  });
});

describe('documents that were seen before', () => {
  test('come to the answering as the same object', async () => {
    const query = 'query Same($ref: ID!) { paper(ref: $ref) { year } }';
    await ask(fixture.url, query, { variables: { ref: 'DETR' } });
    await ask(fixture.url, query, { variables: { ref: 'DeiT' } });
    const [one, two] = fixture.answering.questions;
    expect(one?.document).toBe(two?.document);
    expect([one?.variables, two?.variables]).toEqual([{ ref: 'DETR' }, { ref: 'DeiT' }]);
  });

  test('are refused again in the same words', async () => {
    const [one, two] = [await ask(fixture.url, '{ nothing }'), await ask(fixture.url, '{ nothing }')];
    expect(one.body).toEqual(two.body);
    expect(two.status).toBe(400);
  });
});

describe('introspection', () => {
  test('and __typename alone need no engine', async () => {
    for (const query of [
      '{ __typename }',
      '{ ...F } fragment F on Query { __type(name: "Paper") { name } t: __typename }',
    ]) {
      expect((await ask(fixture.url, query)).body.errors).toBeUndefined();
    }
    expect(fixture.answering.questions).toEqual([]);
  });

  test('__typename beside a field goes with the field', async () => {
    const { body } = await ask(fixture.url, '{ __typename paper(ref: "DETR") { __typename } }');
    expect(body.data).toEqual({ __typename: 'Query', paper: { __typename: 'Paper' } });
    expect(fixture.answering.questions).toHaveLength(1);
  });

  test('beside fields of the graph is answered by the schema, and they by the graph, in the order asked', async () => {
    const query =
      'query Q { kind: __type(name: "Paper") { name } paper(ref: "DETR") { year } ...S } fragment S on Query { __schema { queryType { name } } }';
    const { body } = await ask(fixture.url, query);
    expect(JSON.stringify(body.data)).toBe(
      '{"kind":{"name":"Paper"},"paper":{"year":2020},"__schema":{"queryType":{"name":"Query"}}}',
    );
    expect(body.extensions).toEqual({ cost: { bound: 1, limit: 50_000 } });
    const [question] = fixture.answering.questions;
    expect(print(question?.document ?? { kind: Kind.DOCUMENT, definitions: [] })).not.toMatch(/__(type|schema)/);
  });

  test('beside fields that fail keeps their errors', async () => {
    const { body } = await ask(fixture.url, '{ cursor __type(name: "Paper") { name } }');
    expect(body.data).toEqual({ cursor: null, __type: { name: 'Paper' } });
    expect(body.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['cursor'], 'BAD_CURSOR']]);
  });

  test('beside fields asked for with a wrong variable is refused as a whole', async () => {
    const query = 'query Q($first: Int) { papers(first: $first) { id } __type(name: "Paper") { name } }';
    const { body } = await ask(fixture.url, query, { variables: { first: 'x' } });
    expect(body.data).toBeUndefined();
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
  });
});
