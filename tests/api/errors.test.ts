// Foreseen errors say what was expected, what came and where; unforeseen ones are masked and logged under an id.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { type Answer, ask, type Fixture, post, startFixture } from './fixture.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await startFixture({ PAPERGRAPH_DEADLINE_MS: '200' });
});

afterEach(() => fixture.server.stop());

const first = ({ body }: Answer) => body.errors?.[0];

describe('what nobody foresaw', () => {
  test('is masked, keeps its place, and stands in the log under the id that the client got', async () => {
    const answer = await ask(fixture.url, '{ broken }');
    const id = first(answer)?.extensions.id;
    expect(answer.body).toMatchObject({
      data: { broken: null },
      errors: [
        {
          message: `Expected an answer, but the server failed; its log tells more under the id ${id}.`,
          path: ['broken'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'INTERNAL', id },
        },
      ],
    });
    expect(Object.keys(first(answer)?.extensions ?? {})).toEqual(['code', 'id']);
    expect(JSON.stringify(answer.body)).not.toMatch(/secret|stack|\.ts/);
    expect(fixture.log).toHaveLength(1);
    expect(fixture.log[0]).toMatchObject({ level: 'error', id, message: 'secret of /etc/graph' });
    expect(fixture.log[0]?.stack).toContain('Error: secret of /etc/graph\n    at ');
  });

  test('has an id of its own each time', async () => {
    const ids = await Promise.all(
      [1, 2, 3].map(async () => first(await ask(fixture.url, '{ broken }'))?.extensions.id),
    );
    expect(new Set(ids).size).toBe(3);
    expect(new Set(fixture.log.map((entry) => entry.id))).toEqual(new Set(ids));
  });

  test('leaves the rest of the answer as it is', async () => {
    const { body, status } = await ask(fixture.url, '{ broken paper(ref: "DETR") { year } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ broken: null, paper: { year: 2020 } });
    expect(body.extensions).toEqual({ cost: { bound: 1, limit: 50_000 } });
  });

  test('is masked too where the answering itself fails', async () => {
    fixture.answering.answer = () => Promise.reject(new TypeError('secret of the compiler'));
    const answer = await ask(fixture.url, '{ cursor }');
    expect(answer.status).toBe(500);
    expect(answer.body).not.toHaveProperty('data');
    expect(first(answer)?.extensions.code).toBe('INTERNAL');
    expect(fixture.log[0]?.message).toBe('secret of the compiler');
  });

  test('is masked where it is no error at all', async () => {
    fixture.answering.answer = () => Promise.reject('secret text');
    expect(first(await ask(fixture.url, '{ cursor }'))?.extensions.code).toBe('INTERNAL');
    expect(fixture.log[0]).toMatchObject({ message: 'secret text', causes: [] });
  });
});

describe('the engine', () => {
  test('UNAVAILABLE is told without its address, and logged', async () => {
    const answer = await ask(fixture.url, '{ engine(trouble: "UNAVAILABLE") }');
    expect(first(answer)).toMatchObject({
      message: 'Expected an answer from the graph engine, but it is not reachable now.',
      path: ['engine'],
      extensions: { code: 'UNAVAILABLE', id: fixture.log[0]?.id },
    });
    expect(fixture.log[0]?.message).toBe('secret of bolt://10.0.0.1');
  });

  test('TIMEOUT is told', async () => {
    const answer = await ask(fixture.url, '{ engine(trouble: "TIMEOUT") }');
    expect(first(answer)).toMatchObject({
      message: 'Expected an answer from the graph engine before the deadline, got none.',
      extensions: { code: 'TIMEOUT' },
    });
    expect(fixture.log).toEqual([]);
  });

  test('a statement of ours that is wrong is our fault, and masked', async () => {
    const answer = await ask(fixture.url, '{ engine(trouble: "SYNTAX") }');
    expect(first(answer)?.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(answer.body)).not.toContain('secret');
  });
});

describe('the deadline', () => {
  test('is kept for the client even where the engine goes on', async () => {
    const started = performance.now();
    const answer = await ask(fixture.url, '{ slow(milliseconds: 3000) }');
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(answer).toMatchObject({
      status: 504,
      body: {
        errors: [
          {
            message: 'Expected an answer within 200 ms, got none. Ask for less, or for smaller pages.',
            extensions: { code: 'TIMEOUT' },
          },
        ],
      },
    });
  });

  test('goes with the question, as a time', async () => {
    const before = performance.now();
    await ask(fixture.url, '{ slow(milliseconds: 1) }');
    const deadline = fixture.answering.questions[0]?.deadline ?? 0;
    expect(deadline).toBeGreaterThanOrEqual(before + 200);
    expect(deadline).toBeLessThanOrEqual(performance.now() + 200);
  });

  test('what comes in time is answered', async () => {
    expect((await ask(fixture.url, '{ slow(milliseconds: 20) }')).body.data).toEqual({ slow: 'after 20 ms' });
  });
});

describe('what a client did wrong', () => {
  test('in the text: GRAPHQL_PARSE_FAILED with the place', async () => {
    expect(await ask(fixture.url, '{ paper(ref: }')).toMatchObject({
      status: 400,
      body: {
        errors: [
          {
            message: 'Syntax Error: Unexpected "}".',
            locations: [{ line: 1, column: 14 }],
            extensions: { code: 'GRAPHQL_PARSE_FAILED' },
          },
        ],
      },
    });
  });

  test('against the schema: GRAPHQL_VALIDATION_FAILED for each fault, with what may have been meant', async () => {
    const { status, body } = await ask(fixture.url, '{ paper(ref: "DETR") { titel authors(first: "x") { id } } }');
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message: 'Cannot query field "titel" on type "Paper". Did you mean "title"?',
          locations: [{ line: 1, column: 24 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
        {
          message: 'Int cannot represent non-integer value: "x"',
          locations: [{ line: 1, column: 45 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    });
  });

  test('in a variable: BAD_INPUT with what was expected and what came', async () => {
    const query = 'query Q($first: Int) { papers(first: $first) { id } }';
    expect(await ask(fixture.url, query, { variables: { first: 'many' } })).toMatchObject({
      status: 400,
      body: {
        errors: [
          {
            message: 'Variable "$first" got invalid value "many"; Int cannot represent non-integer value: "many"',
            locations: [{ line: 1, column: 9 }],
            extensions: { code: 'BAD_INPUT' },
          },
        ],
      },
    });
  });

  test('in many variables at once: BAD_INPUT for each, and no more than graphql-js lists', async () => {
    const query = 'query Q($where: PaperFilter) { papers(where: $where) { id } }';
    const { body } = await ask(fixture.url, query, { variables: { where: { years: Array(60).fill('x') } } });
    expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_INPUT']));
    expect(body.errors?.at(-1)?.message).toContain('error limit reached');
  });

  test('with a variable for introspection: BAD_INPUT as well', async () => {
    const query = 'query Q($name: String!) { __type(name: $name) { name } }';
    expect(first(await ask(fixture.url, query))).toMatchObject({
      message: 'Variable "$name" of required type "String!" was not provided.',
      extensions: { code: 'BAD_INPUT' },
    });
  });

  test('in a field: the code that the field gave', async () => {
    expect(await ask(fixture.url, '{ cursor }')).toMatchObject({
      status: 200,
      body: {
        data: { cursor: null },
        errors: [
          {
            message: 'Query.cursor: expected a cursor that this field gave out, got "x".',
            path: ['cursor'],
            extensions: { code: 'BAD_CURSOR', field: 'Query.cursor' },
          },
        ],
      },
    });
  });

  test('an operation that is not there: which ones are', async () => {
    const query = 'query A { cursor } query B { cursor }';
    const none = await ask(fixture.url, query);
    const wrong = await ask(fixture.url, query, { operationName: 'C' });
    const code = { code: 'OPERATION_RESOLUTION_FAILURE' };
    expect([none.status, first(none)]).toEqual([
      400,
      { message: 'Expected operationName to be one of: A, B; got no operationName.', extensions: code },
    ]);
    expect(first(wrong)).toEqual({
      message: 'Expected operationName to be one of: A, B; got operationName "C".',
      extensions: code,
    });
    expect(first(await ask(fixture.url, 'fragment F on Query { cursor }'))?.extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('a mutation: the graph is read-only', async () => {
    expect(await ask(fixture.url, 'mutation { forget }')).toMatchObject({
      status: 400,
      body: {
        errors: [
          {
            message: 'Expected a query, got a mutation: the graph is read-only here.',
            extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
          },
        ],
      },
    });
  });

  test('a stored document: the code by which clients then send the document', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const answer = await post(fixture.url, JSON.stringify({ extensions }));
    expect(first(answer)).toMatchObject({
      message: 'PersistedQueryNotSupported',
      extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
    });
  });
});
