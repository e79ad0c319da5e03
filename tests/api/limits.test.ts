// Each limit refuses what passes it, with its name, what is allowed, what came and where, and lets pass what just fits.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Answer, ask, type Fixture, startFixture } from './fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture();
});

afterAll(() => fixture.server.stop());

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

/** What a refusal says, without its message. */
const refused = ({ status, body }: Answer) => ({
  status,
  data: body.data,
  errors: body.errors?.map((error) => error.extensions),
});

const refusal = (extensions: Record<string, unknown>) => ({
  status: 400,
  data: undefined,
  errors: [{ code: 'LIMIT_EXCEEDED', ...extensions }],
});

describe('aliases: 30', () => {
  const aliased = (count: number) => `{ paper(ref: "DETR") { ${many(count, (i) => `t${i}: title`)} } }`;

  test('30 are answered', async () => {
    const { status, body } = await ask(fixture.url, aliased(30));
    expect(status).toBe(200);
    expect(Object.keys(body.data?.paper ?? {})).toHaveLength(30);
  });

  test('31 are refused, with the field and its place', async () => {
    const answer = await ask(fixture.url, aliased(31));
    expect(refused(answer)).toEqual(refusal({ limit: 'aliases', allowed: 30, got: 31, field: 'title' }));
    const place = aliased(31).indexOf('t30:') + 1;
    expect(answer.body.errors?.[0]?.locations).toEqual([{ line: 1, column: place }]);
    expect(answer.body.errors?.[0]?.message).toBe(
      'title: the limit aliases allows 30 fields in one operation under an alias or asked for again in the same place, got 31.',
    );
  });

  test('__typename under aliases counts as every field does', async () => {
    const answer = await ask(fixture.url, `{ paper(ref: "DETR") { ${many(101, (i) => `t${i}: __typename`)} } }`);
    expect(refused(answer)).toEqual(refusal({ limit: 'aliases', allowed: 30, got: 101, field: '__typename' }));
  });

  test('a field asked for again in the same place counts', async () => {
    const answer = await ask(fixture.url, `{ paper(ref: "DETR") { ${many(500, () => 'title')} } }`);
    expect(refused(answer)).toEqual(refusal({ limit: 'aliases', allowed: 30, got: 499, field: 'title' }));
  });

  test('a fragment counts wherever it is spread', async () => {
    const fragment = `fragment F on Paper { ${many(11, (i) => `t${i}: title`)} }`;
    const spread = '{ paper(ref: "DETR") { ...F authors { papers { ...F authors { papers { ...F } } } } } }';
    const answer = await ask(fixture.url, `${spread} ${fragment}`);
    expect(refused(answer)).toEqual(refusal({ limit: 'aliases', allowed: 30, got: 33, field: 'title' }));
    const twice = '{ paper(ref: "DETR") { ...F authors { papers { ...F } } } }';
    expect((await ask(fixture.url, `${twice} ${fragment}`)).status).toBe(200);
  });

  test('fragments that double at each step are counted without being written out', async () => {
    const chain = many(
      40,
      (i) => `fragment F${i} on Author { papers { a: authors { ...F${i + 1} } b: authors { ...F${i + 1} } } }`,
    );
    const started = performance.now();
    const answer = await ask(
      fixture.url,
      `{ paper(ref: "DETR") { authors { ...F0 } } } ${chain} fragment F40 on Author { id }`,
    );
    expect(performance.now() - started).toBeLessThan(500);
    const limits = answer.body.errors?.map((error) => [error.extensions.limit, error.extensions.got]);
    expect(limits).toEqual([
      ['nesting', 124],
      ['aliases', 2 ** 41 - 2],
      ['fields', 2 ** 40 + 3 * (2 ** 40 - 1) + 2],
      ['fragments', 2 ** 41 - 1],
    ]);
  });

  test('each operation of a document counts on its own', async () => {
    const both = `query A ${aliased(30)} query B ${aliased(30)}`;
    expect((await ask(fixture.url, both, { operationName: 'B' })).status).toBe(200);
  });

  test('a fragment within itself is left to validation, which names it', async () => {
    const fragments = 'fragment F on Paper { authors { papers { ...G } } } fragment G on Paper { a: title ...F }';
    const { body } = await ask(fixture.url, `{ paper(ref: "DETR") { ...F } } ${fragments}`);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(body.errors?.[0]?.message).toBe('Cannot spread fragment "F" within itself via "G".');
  });
});

describe('tokens: 4000', () => {
  const document = (fields: number) =>
    `{ ${many(3, () => '...F')} } fragment F on Query { ${many(fields, () => 'cursor')} }`;

  test('4001 are refused, with the place of the first one too many', async () => {
    const tokens = 3 * 2 + 2 + 4 + 2;
    const source = document(4_001 - tokens);
    const answer = await ask(fixture.url, source);
    expect(refused(answer)).toEqual(refusal({ limit: 'tokens', allowed: 4_000, got: 4_001, field: null }));
    expect(answer.body.errors?.[0]?.locations).toEqual([{ line: 1, column: source.length }]);
  });

  test('4000 pass this limit', async () => {
    const answer = await ask(fixture.url, document(4_000 - 14));
    expect(answer.body.errors?.map((error) => error.extensions.limit)).toEqual(['rootFields', 'aliases', 'fields']);
  });

  test('comments do not count', async () => {
    const { status } = await ask(fixture.url, `{ __typename }\n${'# a a a a\n'.repeat(5_000)}`);
    expect(status).toBe(200);
  });

  test('a syntax error before the limit is told as one', async () => {
    const { body } = await ask(fixture.url, `{ a ( } ${'a '.repeat(5_000)}`);
    expect(body.errors?.[0]).toMatchObject({
      message: 'Syntax Error: Expected Name, found "}".',
      locations: [{ line: 1, column: 7 }],
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });
});

describe('fields: 2000', () => {
  let roomy: Fixture;
  beforeAll(async () => {
    roomy = await startFixture({ PAPERGRAPH_MAX_FRAGMENTS: '10000' });
  });
  afterAll(() => roomy.server.stop());

  const inner = many(24, (i) => `... on Author { name${i === 0 ? '' : ' id'} }`);
  const document = (spreads: number) =>
    `{ paper(ref: "DETR") { authors { ${many(spreads, () => '...F')} } } } fragment F on Author { ${inner} }`;

  test('2001 and more are refused, fragments written out', async () => {
    const answer = await ask(roomy.url, document(43));
    expect(refused(answer)).toEqual(refusal({ limit: 'fields', allowed: 2_000, got: 2 + 43 * 47, field: 'id' }));
  });

  test('fewer are answered', async () => {
    const { body } = await ask(roomy.url, document(42));
    expect(body.data).toEqual({ paper: { authors: [{ name: 'Nicolas Carion', id: 'author:nicolas-carion' }] } });
  });
});

describe('directives in one place: 4', () => {
  test('five are refused before validation', async () => {
    const answer = await ask(fixture.url, `{ paper(ref: "DETR") { id ${many(5, () => '@aa')} } }`);
    expect(refused(answer)).toEqual(refusal({ limit: 'directives', allowed: 4, got: 5, field: 'id' }));
  });

  test('two in each of many places are answered', async () => {
    const fields = ['id', 'title', 'year'].map((field) => `${field} @include(if: true) @skip(if: false)`).join(' ');
    const { body } = await ask(fixture.url, `{ paper(ref: "DETR") { ${fields} } }`);
    expect(body.data?.paper).toMatchObject({ year: 2020 });
  });
});

describe('values in one list: 500', () => {
  const literal = (count: number) => `{ papers(where: { years: [${many(count, String)}] }) { id } }`;
  const ids = (count: number) => Array.from({ length: count }, (_, i) => `paper:${i}`);
  const query = 'query Q($where: PaperFilter) { papers(where: $where) { id } }';

  test('501 literals are refused', async () => {
    expect(refused(await ask(fixture.url, literal(501)))).toEqual(
      refusal({ limit: 'list', allowed: 500, got: 501, field: 'papers' }),
    );
  });

  test('500 literals are answered', async () => {
    expect((await ask(fixture.url, literal(500))).status).toBe(200);
  });

  test('501 values in a variable are refused, with the way to them', async () => {
    const variables = { where: { and: [{ ids: ids(501) }] } };
    expect(refused(await ask(fixture.url, query, { variables }))).toEqual(
      refusal({ limit: 'list', allowed: 500, got: 501, field: '$where.and.ids' }),
    );
  });

  test('500 values in a variable are answered', async () => {
    expect((await ask(fixture.url, query, { variables: { where: { ids: ids(500) } } })).status).toBe(200);
  });
});

describe('nesting: 26', () => {
  const wrapped = (depth: number) => `${'{ not: '.repeat(depth - 1)}{ ids: "x" }${' }'.repeat(depth - 1)}`;
  const nested = (depth: number): unknown => (depth === 1 ? { ids: 'x' } : { not: nested(depth - 1) });
  const query = 'query Q($where: PaperFilter) { papers(where: $where) { id } }';
  const selection = (depth: number) =>
    `{ paper(ref: "DETR") { id ${'... { '.repeat(depth - 2)}title${' }'.repeat(depth - 2)} } }`;

  test('27 input values inside each other are refused', async () => {
    expect(refused(await ask(fixture.url, `{ papers(where: ${wrapped(27)}) { id } }`))).toEqual(
      refusal({ limit: 'nesting', allowed: 26, got: 27, field: 'papers' }),
    );
  });

  test('26 are answered', async () => {
    expect((await ask(fixture.url, `{ papers(where: ${wrapped(26)}) { id } }`)).status).toBe(200);
  });

  test('27 in a variable are refused', async () => {
    const { body } = await ask(fixture.url, query, { variables: { where: nested(27) } });
    expect(body.errors?.[0]?.extensions).toMatchObject({ limit: 'nesting', allowed: 26, got: 27 });
    expect((await ask(fixture.url, query, { variables: { where: nested(26) } })).status).toBe(200);
  });

  test('a variable as deep as a body can be is refused and not run into', async () => {
    const depth = 40_000;
    const variables = `{"where":${'{"not":'.repeat(depth / 2)}{}${'}'.repeat(depth / 2)}}`;
    const response = await fetch(`${fixture.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
    });
    const { errors } = (await response.json()) as Answer['body'];
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'nesting', got: 27 });
  });

  test('27 selections inside each other are refused', async () => {
    expect(refused(await ask(fixture.url, selection(27)))).toEqual(
      refusal({ limit: 'nesting', allowed: 26, got: 27, field: 'title' }),
    );
    expect((await ask(fixture.url, selection(26))).status).toBe(200);
  });

  test('what is too deep for the parser is refused by this limit where tokens would allow it', async () => {
    const roomy = await startFixture({ PAPERGRAPH_MAX_TOKENS: '100000' });
    const { body } = await ask(roomy.url, `${'{a'.repeat(30_000)}${'}'.repeat(30_000)}`);
    await roomy.server.stop();
    expect(body.errors?.map((error) => error.extensions)).toEqual([
      { code: 'LIMIT_EXCEEDED', limit: 'nesting', allowed: 26, got: 30_000, field: null },
    ]);
  });
});

test('the introspection that tools send passes every limit', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const { status, body } = await ask(fixture.url, getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true }));
  expect(status).toBe(200);
  expect(body.data).toHaveProperty('__schema.queryType.name', 'Query');
});

test('a large document is refused for the first limit that it passes', async () => {
  // How soon that comes is measured by `bench/refusals.ts`.
  const documents = [
    [`{ ${many(5_000, (i) => `p${i}: cursor`)} }`, 'tokens'],
    [`{ ${many(990, () => 'paper { id }')} }`, 'rootFields'],
    [`{ ${many(900, (i) => `p${i}: cursor`)} }`, 'rootFields'],
    [`${'{a'.repeat(1_900)}${'}'.repeat(1_900)}`, 'tokens'],
    [`{ papers(where: { years: [${many(3_900, () => '1')}] }) { id } }`, 'list'],
    [`{ paper(ref: "${'x'.repeat(200_000)}") { ${'a '.repeat(4_000)} } }`, 'tokens'],
  ];
  for (const [document = '', limit] of documents) {
    const { body } = await ask(fixture.url, document);
    expect(body.errors?.[0]?.extensions, document.slice(0, 40)).toMatchObject({ code: 'LIMIT_EXCEEDED', limit });
  }
});
