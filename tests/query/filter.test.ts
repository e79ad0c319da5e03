// Filters that were wrong once, or are easily got wrong: each question small, each answer known.

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

async function ids(field: string): Promise<readonly string[]> {
  const { list } = await dataOf<{ list: AnsweredList }>(answering, `{ list: ${field} { nodes { id } } }`);
  return list.nodes.map(({ id }) => id);
}

describe('filters', () => {
  it('find a handle with an underscore or a hyphen in it, whatever its case', async () => {
    expect(await ids('reviewers(where: { handle: { eq: "sparkling_brick" } })')).toEqual(['reviewer:sparkling-brick']);
    expect(await ids('reviewers(where: { handle: { startsWith: "JEAN-L" } })')).toEqual(['reviewer:w-3']);
    expect(await ids('reviewers(where: { handle: { eq: "Ежик" } })')).toEqual(['reviewer:w-1']);
  });

  it('find text by what is stored, an ellipsis included', async () => {
    expect(await ids('digests(where: { series: { eq: "ЧИТАЕМ ЕЖИКОВ…" } })')).toEqual(['digest:w-0', 'digest:w-1']);
  });

  it('find nothing over two relations where the first leads nowhere', async () => {
    expect(await ids('digests(where: { papers: { where: { id: { eq: "paper:w-14" } } } })')).toEqual([]);
    expect(
      await ids('reviewers(where: { papers: { some: { id: { in: ["paper:w-14"] }, year: { gt: 1 } } } })'),
    ).toEqual([]);
    const counted =
      '{ on: node(id: "concept:lone") { id } concept(ref: "concept:w-lone") { reviewers { totalCount } } }';
    expect(await dataOf(answering, counted)).toEqual({ on: null, concept: { reviewers: { totalCount: 0 } } });
  });

  it('select nothing by empty lists of values and of alternatives, and everything by empty conjunctions', async () => {
    expect(await ids('venues(where: { id: { in: [] } })')).toEqual([]);
    expect(await ids('venues(where: { or: [] })')).toEqual([]);
    expect(await ids('venues(where: { name: { in: [] } })')).toEqual([]);
    const everything = ['venue:w-0', 'venue:w-1', 'venue:w-3', 'venue:w-2'];
    expect(await ids('venues(where: { and: [] })')).toEqual(everything);
    expect(await ids('venues(where: {})')).toEqual(everything);
    expect(await ids('venues(where: { not: { or: [] } })')).toEqual(everything);
    expect(await ids('venues(where: { or: [{}] })')).toEqual(everything);
    expect(await ids('venues(where: { not: {} })')).toEqual([]);
  });

  it.each([
    'where: { id: { eq: null } }',
    'where: { id: { eq: "paper:detr", in: null } }',
    'where: { id: null }',
    'where: { title: { eq: null } }',
    'where: { title: null }',
    'where: { and: null }',
    'where: { not: null }',
    'where: { and: [{ or: [{ year: { gt: null } }] }] }',
    'where: { concepts: null }',
    'where: { concepts: { some: null } }',
    'where: { concepts: { some: { id: { eq: null } } } }',
    'where: { concepts: { some: { within: null } } }',
    'where: { concepts: { where: { id: { in: null } } } }',
    'where: { concepts: { count: null } }',
    'where: { concepts: { count: { eq: null } } }',
    'where: { concepts: { score: null } }',
    'where: { authors: { affiliation: null } }',
    'where: { authors: { affiliation: { name: { contains: null } } } }',
    'where: { authors: { position: { eq: null } } }',
  ])('refuse a null in %s', async (argument) => {
    const answer = await ask(answering, `{ papers(${argument}) { totalCount } }`);
    expect(codes(answer)).toEqual(['BAD_INPUT']);
    expect(answer.data).toBeUndefined();
    expect(String(answer.errors?.[0]?.extensions.field)).toMatch(/^Query\.papers\.where\./u);
  });
});
