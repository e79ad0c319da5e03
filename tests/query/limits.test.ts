// What one request may ask for: each limit holds to the last one allowed, and says by name what went past it, and where.

import { GraphQLError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { Answering, type CompiledOperation } from '../../src/query/answer.ts';
import { defaultLimits, type QueryLimits } from '../../src/query/limits.ts';

const schema = papergraphSchema();

/** What is refused is refused before any engine is asked; one that is asked fails the test. */
const untouched: Engine = {
  name: 'none',
  dialect: 'embedded',
  read: () => Promise.reject(new Error('the engine was asked')),
  write: () => Promise.reject(new Error('the engine was asked')),
  prepare: () => Promise.reject(new Error('the engine was asked')),
  explore: () => Promise.reject(new Error('the engine was asked')),
  ping: () => Promise.resolve(),
  copyTo: () => Promise.reject(new Error('the engine was asked')),
  close: () => Promise.resolve(),
};

interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly limits?: Partial<QueryLimits>;
}

function compiled(source: string, { variables = {}, limits = {} }: Asked = {}): CompiledOperation {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const answering = new Answering({ schema, engine: untouched, limits: { ...defaultLimits, ...limits } });
  return answering.compile({ document, variables });
}

function refusal(source: string, asked: Asked = {}): GraphQLError {
  try {
    compiled(source, asked);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error(`${source} was taken`);
}

/** Papers, their authors, those authors' papers and so on: as many lists below each other. */
function nested(levels: number, first = 1): string {
  const fields = Array.from({ length: levels }, (_, level) => (level % 2 === 0 ? 'papers' : 'authors'));
  return `{ ${fields.reduceRight((below, field) => `${field}(first: ${first}) { nodes { ${below} } }`, 'id')} }`;
}

describe('the limits', () => {
  it('are those of the design', () => {
    const sizes = { page: 100, cost: 50_000, depth: 8, filterDepth: 4, conditions: 100, text: 500, words: 20 };
    expect(defaultLimits).toEqual(sizes);
  });
});

describe('a page', () => {
  it.each(['first: 1', 'first: 100', 'last: 1', 'last: 100', 'first: null, last: 3', ''])(
    'of %j is taken',
    (paging) => {
      const list = paging === '' ? 'papers' : `papers(${paging})`;
      expect(compiled(`{ ${list} { totalCount } }`).fields).toHaveLength(1);
    },
  );

  it.each(['first', 'last'])('of more than the limit is refused: %s', (argument) => {
    const { message, extensions } = refusal(`{ papers(${argument}: 101) { totalCount } }`);
    expect(message).toBe(`Query.papers.${argument}: the limit page allows 100, got 101.`);
    expect(extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'page',
      allowed: 100,
      got: 101,
      field: `Query.papers.${argument}`,
    });
  });

  it('of nothing, or less, is bad input', () => {
    for (const size of [0, -1, -2147483648]) {
      const { message, extensions } = refusal(`{ papers(first: ${size}) { totalCount } }`);
      expect(message).toBe(`Query.papers.first: expected 1 to 100, got ${size}.`);
      expect(extensions).toEqual({ code: 'BAD_INPUT', field: 'Query.papers.first' });
    }
  });

  it('from both ends is bad input', () => {
    const { message, extensions } = refusal('{ papers(first: 1, last: 1) { totalCount } }');
    expect(message).toBe('Query.papers: expected first or last, got both.');
    expect(extensions).toEqual({ code: 'BAD_INPUT', field: 'Query.papers' });
  });

  it('is looked at on every list, with the way to it', () => {
    const source = `query ($n: Int!) { concept(ref: "x") { organisations(first: 2) { edges { papers(last: $n) { totalCount } } } } }`;
    expect(refusal(source, { variables: { n: 1000 } }).extensions).toMatchObject({
      limit: 'page',
      got: 1000,
      field: 'Query.concept.organisations.papers.last',
    });
  });

  it('of ids is no longer than one of a list', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `paper:${index}`);
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(compiled(source, { variables: { ids: ids(100) } }).fields).toHaveLength(1);
    expect(refusal(source, { variables: { ids: ids(101) } }).extensions).toEqual({
      ...{ code: 'LIMIT_EXCEEDED', limit: 'page', allowed: 100, got: 101 },
      field: 'Query.nodes.ids',
    });
  });
});

describe('the cost', () => {
  it.each([
    ['{ papers(first: 10) { nodes { title year } } }', 10],
    ['{ papers { totalCount } }', 20],
    ['{ papers(first: 10) { nodes { authors(last: 5) { nodes { name } } } } }', 10 + 10 * 5],
    [
      '{ papers(first: 10) { nodes { a: authors(first: 5) { totalCount } b: authors(first: 2) { totalCount } venue { name } } } }',
      10 + 50 + 20 + 10,
    ],
    ['{ paper(ref: "x") { authors(first: 5) { nodes { papers(first: 3) { nodes { id } } } } } }', 1 + 5 + 15],
    ['{ a: papers(first: 7) { totalCount } b: authors(first: 6) { totalCount } }', 13],
    ['{ node(id: "paper:x") { id } nodes(ids: ["paper:x", "author:y", "author:z"]) { id } }', 1 + 3],
    ['query ($no: Boolean = false) { papers(first: 10) { nodes { authors @include(if: $no) { totalCount } } } }', 10],
    [
      '{ papers(first: 3) { ...A ...A } } fragment A on PaperConnection { nodes { authors(first: 2) { totalCount } } }',
      3 + 6,
    ],
  ])('of %s is %i', (source, cost) => {
    expect(compiled(source).cost).toBe(cost);
  });

  it('may reach its limit and not pass it; the field that did is named', () => {
    const source =
      '{ papers(first: 10) { nodes { authors(first: 5) { nodes { concepts(first: 2) { totalCount } } } } } }';
    expect(compiled(source, { limits: { cost: 160 } }).cost).toBe(160);
    const { message, extensions } = refusal(source, { limits: { cost: 159 } });
    expect(message).toBe('Query.papers.authors.concepts: the limit cost allows 159, got 160.');
    expect(extensions).toEqual({
      ...{ code: 'LIMIT_EXCEEDED', limit: 'cost', allowed: 159, got: 160 },
      field: 'Query.papers.authors.concepts',
    });
  });

  it('is that of the whole operation: many small fields are one large one', () => {
    const aliases = Array.from({ length: 10 }, (_, index) => `a${index}: papers(first: 10) { totalCount }`);
    expect(refusal(`{ ${aliases.join(' ')} }`, { limits: { cost: 95 } }).extensions).toMatchObject({
      got: 100,
      field: 'Query.papers',
    });
  });

  it('stops three full pages below each other', () => {
    expect(refusal(nested(3, 100)).extensions).toMatchObject({ limit: 'cost', allowed: 50_000, got: 1_010_100 });
  });
});

describe('statements in Cypher', () => {
  const statements = (count: number) =>
    Array.from({ length: count }, (_, index) => `s${index}: cypher(statement: "RETURN 1") { rows }`).join(' ');

  it('may be two in one operation, and not more, by whatever names and fragments', () => {
    expect(compiled(`{ ${statements(2)} papers { totalCount } }`).fields).toHaveLength(3);
    const spread = `{ cypher(statement: "RETURN 1") { rows } ...More } fragment More on Query { ${statements(2)} }`;
    for (const [source, got] of [
      [spread, 3],
      [`{ ${statements(30)} }`, 30],
    ] as const) {
      const { message, extensions } = refusal(source);
      expect(message).toBe(`Query.cypher: the limit statements allows 2, got ${got}.`);
      expect(extensions).toEqual({
        ...{ code: 'LIMIT_EXCEEDED', limit: 'statements', allowed: 2, got },
        field: 'Query.cypher',
      });
    }
  });

  it('that are not included do not count', () => {
    const more = 'b: cypher(statement: "RETURN 1") @include(if: false) { rows }';
    expect(compiled(`{ ${statements(2)} ${more} }`).fields).toHaveLength(2);
  });
});

describe('the depth', () => {
  it('of relations below each other may reach its limit and not pass it', () => {
    expect(compiled(nested(8)).cost).toBe(8);
    const { message, extensions } = refusal(nested(9));
    const field = 'Query.papers.authors.papers.authors.papers.authors.papers.authors.papers';
    expect(message).toBe(`${field}: the limit depth allows 8, got 9.`);
    expect(extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'depth', allowed: 8, got: 9, field });
  });

  it('counts relations, and not the objects of a connection between them', () => {
    const source = '{ papers { edges { node { authors { edges { node { name } } pageInfo { hasNextPage } } } } } }';
    expect(compiled(source, { limits: { depth: 2 } }).fields).toHaveLength(1);
    expect(refusal(source, { limits: { depth: 1 } }).extensions).toMatchObject({
      got: 2,
      field: 'Query.papers.authors',
    });
  });
});

describe('the depth of a filter', () => {
  const source = 'query ($where: PaperFilter) { papers(where: $where) { totalCount } }';

  it('may reach its limit and not pass it', () => {
    const four = { authors: { some: { papers: { none: { authors: { where: { papers: { count: { gt: 1 } } } } } } } } };
    expect(compiled(source, { variables: { where: four } }).fields).toHaveLength(1);
    const five = {
      authors: { some: { papers: { none: { authors: { where: { papers: { some: { authors: {} } } } } } } } },
    };
    expect(refusal(source, { variables: { where: five } }).extensions).toEqual({
      ...{ code: 'LIMIT_EXCEEDED', limit: 'filterDepth', allowed: 4, got: 5 },
      field: 'Query.papers.where.authors.some.papers.none.authors.where.papers.some.authors',
    });
  });

  it('does not count and, or and not', () => {
    const where = { and: [{ or: [{ not: { and: [{ authors: { some: { or: [] } } }] } }] }, {}] };
    expect(compiled(source, { variables: { where }, limits: { filterDepth: 1 } }).fields).toHaveLength(1);
    expect(refusal(source, { variables: { where }, limits: { filterDepth: 0 } }).extensions).toMatchObject({
      limit: 'filterDepth',
      field: 'Query.papers.where.and.0.or.0.not.and.0.authors',
    });
  });

  it('refuses a null within it, with the way to it', () => {
    for (const [where, field] of [
      [{ year: { eq: null } }, 'Query.papers.where.year.eq'],
      [{ authors: { some: null } }, 'Query.papers.where.authors.some'],
      [{ not: { title: { contains: null } } }, 'Query.papers.where.not.title.contains'],
      [{ year: null }, 'Query.papers.where.year'],
      [{ not: null }, 'Query.papers.where.not'],
      [{ and: null }, 'Query.papers.where.and'],
    ] as const) {
      const { message, extensions } = refusal(source, { variables: { where } });
      expect(extensions, JSON.stringify(where)).toEqual({ code: 'BAD_INPUT', field });
      expect(message).toContain('got null');
    }
  });
});
