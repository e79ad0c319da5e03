// What is refused before the graph is asked: with a code, the limit where there is one, and the field that did it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import type { Answering } from '../../src/query/answer.ts';
import { type AnsweredList, answeringFrom, ask, codes, dataOf } from './ask.ts';
import { load, testGraph } from './world.ts';

let engine: Engine;
let answering: Answering;

beforeAll(async () => {
  engine = await openEngine({ data: 'memory' });
  await load(engine, await testGraph());
  answering = answeringFrom(engine);
});
afterAll(() => engine.close());

async function refusal(source: string) {
  const answer = await ask(answering, source);
  expect(answer.data).toBeUndefined();
  expect(answer.errors).toHaveLength(1);
  return answer.errors?.[0]?.extensions;
}

async function cursorOf(list: string): Promise<string> {
  const { on } = await dataOf<{ on: AnsweredList }>(answering, `{ on: ${list} { edges { cursor } } }`);
  return on.edges[0]?.cursor as string;
}

/** A selection that goes so many relations down. */
function deep(relations: number): string {
  const fields = ['authors', 'papers'];
  const opening = Array.from({ length: relations }, (_, at) => `${fields[at % 2]}(first: 1) { nodes { `).join('');
  return `${opening} id ${'} }'.repeat(relations)}`;
}

/** A filter that asks so many relations below each other. */
function deepFilter(relations: number): string {
  const fields = ['authors', 'papers'];
  const opening = Array.from({ length: relations }, (_, at) => `{ ${fields[at % 2]}: { some: `).join('');
  return `${opening} {} ${'} }'.repeat(relations)}`;
}

describe('cursors', () => {
  it.each([
    ['of another key', 'papers(orderBy: [{ by: TITLE, direction: ASC }])', 'papers(after: "%")'],
    ['of the other direction', 'papers', 'papers(orderBy: [{ by: YEAR, direction: ASC }], before: "%")'],
    [
      'of fewer keys',
      'papers',
      'papers(orderBy: [{ by: YEAR, direction: DESC }, { by: TITLE, direction: ASC }], after: "%")',
    ],
    ['of another kind of node', 'authors', 'papers(after: "%")'],
  ])('%s are refused', async (_, from, to) => {
    const cursor = await cursorOf(from);
    const side = to.includes('before') ? 'before' : 'after';
    expect(await refusal(`{ ${to.replace('%', cursor)} { totalCount } }`)).toEqual({
      code: 'BAD_CURSOR',
      field: `Query.papers.${side}`,
    });
  });

  it.each([
    '',
    'nonsense',
    Buffer.from('["YEAR-DESC"]').toString('base64url'),
    Buffer.from('["YEAR-DESC",2020,{}]').toString('base64url'),
    Buffer.from('{"a":1}').toString('base64url'),
  ])('that no page gave are refused: %j', async (cursor) => {
    const source = `{ paper(ref: "DETR") { cites(after: ${JSON.stringify(cursor)}) { totalCount } } }`;
    expect(await refusal(source)).toEqual({ code: 'BAD_CURSOR', field: 'Query.paper.cites.after' });
  });

  it('of counted lists are no cursors of others', async () => {
    const data = await dataOf<{ concept: { organisations: AnsweredList } }>(
      answering,
      '{ concept(ref: "transformer") { organisations(first: 1) { edges { cursor } } } }',
    );
    const cursor = data.concept.organisations.edges[0]?.cursor;
    expect(await refusal(`{ organisations(after: "${cursor}") { totalCount } }`)).toMatchObject({ code: 'BAD_CURSOR' });
    const same = `{ concept(ref: "transformer") { authors(after: "${cursor}", first: 1) { totalCount } } }`;
    expect(await refusal(same)).toMatchObject({ code: 'BAD_CURSOR' });
  });
});

describe('pages', () => {
  it('from both ends are refused', async () => {
    const expected = { code: 'BAD_INPUT', field: 'Query.papers' };
    expect(await refusal('{ papers(first: 1, last: 1) { totalCount } }')).toEqual(expected);
  });

  it.each(['first: 0', 'first: -1', 'last: 0'])('of no rows are refused: %s', async (argument) => {
    const field = `Query.paper.authors.${argument.split(':')[0]}`;
    const source = `{ paper(ref: "DETR") { authors(${argument}) { totalCount } } }`;
    expect(await refusal(source)).toEqual({ code: 'BAD_INPUT', field });
  });

  it.each(['first', 'last'])('of more than a hundred rows are refused: %s', async (argument) => {
    expect(codes(await ask(answering, `{ papers(${argument}: 100) { totalCount } }`))).toEqual([]);
    expect(await refusal(`{ papers(${argument}: 101) { totalCount } }`)).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'page',
      allowed: 100,
      got: 101,
      field: `Query.papers.${argument}`,
    });
  });

  it('asked for with null come as if nothing had been asked', async () => {
    const source =
      '{ venues(first: null, last: null, after: null, before: null, where: null, orderBy: null) { totalCount } }';
    expect(await dataOf(answering, source)).toEqual({ venues: { totalCount: 4 } });
  });
});

describe('depth and cost', () => {
  it('eight relations below each other are answered, nine are not', async () => {
    const under = (relations: number) => `{ paper(ref: "paper:w-05") { ${deep(relations - 1)} } }`;
    expect(codes(await ask(answering, under(8)))).toEqual([]);
    const ninth = 'Query.paper.authors.papers.authors.papers.authors.papers.authors.papers';
    const expected = { code: 'LIMIT_EXCEEDED', limit: 'depth', allowed: 8, got: 9, field: ninth };
    expect(await refusal(under(9))).toEqual(expected);
  });

  it('four relations below each other in a filter are answered, five are not', async () => {
    expect(codes(await ask(answering, `{ papers(where: ${deepFilter(4)}) { totalCount } }`))).toEqual([]);
    const refused = await refusal(`{ papers(where: ${deepFilter(5)}) { totalCount } }`);
    expect(refused).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'filterDepth', allowed: 4, got: 5 });
    expect(String(refused?.field)).toMatch(/^Query\.papers\.where\.authors\.some\.papers\.some\..*authors$/u);
  });

  it('pages multiplied down the selection are the cost, told with the answer, and refused where too high', async () => {
    const below = (first: number) =>
      `{ papers(first: 100) { nodes { authors(first: ${first}) { nodes { papers(first: 10) { nodes { id } } } } } } }`;
    const answer = await ask(answering, below(2));
    expect(answer.extensions).toEqual({ cost: { bound: 100 + 200 + 2_000, limit: 50_000 } });
    expect(await refusal(below(100))).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'cost',
      allowed: 50_000,
      got: 100 + 10_000 + 100_000,
      field: 'Query.papers.authors.papers',
    });
  });

  it('several fields of one operation share the limit', async () => {
    const one = 'papers(first: 100) { nodes { authors(first: 100) { nodes { id } } } }';
    const names = ['a', 'b', 'c', 'd', 'e'];
    const source = `{ ${names.map((name) => `${name}: ${one}`).join(' ')} }`;
    expect(await refusal(source)).toMatchObject({ limit: 'cost', got: 50_500, field: 'Query.papers.authors' });
  });

  it('more ids than a page has rows are refused', async () => {
    const ids = Array.from({ length: 101 }, (_, at) => `"paper:${at}"`).join(', ');
    const expected = { code: 'LIMIT_EXCEEDED', limit: 'page', allowed: 100, got: 101, field: 'Query.nodes.ids' };
    expect(await refusal(`{ nodes(ids: [${ids}]) { id } }`)).toEqual(expected);
  });
});

describe('variables and references', () => {
  it('variables of the wrong type are refused by name', async () => {
    const answer = await ask(answering, 'query ($first: Int) { papers(first: $first) { totalCount } }', {
      first: 'ten',
    });
    expect(codes(answer)).toEqual(['BAD_INPUT']);
    expect(answer.errors?.[0]?.message).toContain('$first');
  });

  it('a name that several have is told with its candidates, and the rest of the answer stands', async () => {
    const answer = await ask(answering, '{ author(ref: "Anna  PETROVA") { id } venue(ref: "Ёлка") { name } }');
    expect(answer.data).toEqual({ author: null, venue: { name: 'Ёлка' } });
    const [error] = answer.errors ?? [];
    expect(error?.path).toEqual(['author']);
    expect(error?.extensions.code).toBe('AMBIGUOUS');
    const candidates = error?.extensions.candidates as { id: string }[];
    expect(candidates.map(({ id }) => id)).toEqual(['author:w-0', 'author:w-14', 'author:w-21', 'author:w-7']);
  });
});
