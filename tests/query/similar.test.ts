// Papers like a paper: against a naive evaluation for every paper, what hubs count for, refusals, and cost.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { GraphRows } from '../../src/ingest/graph-rows.ts';
import { MOST_FACTS, MOST_SHARED, sharing } from '../../src/model/similarity.ts';
import type { Answering } from '../../src/query/answer.ts';
import { answeringFrom, ask, dataOf } from './ask.ts';
import { byCodePoint } from './oracle-graph.ts';
import { load, testGraph } from './world.ts';

const rows = await testGraph();
const links = new Map<string, string[]>();
for (const { name, from, to } of rows.edges.filter((edge) => sharing.includes(edge.name))) {
  for (const [near, far] of [
    [from, to],
    [to, from],
  ] as const) {
    links.set(`${near} ${name}`, [...(links.get(`${near} ${name}`) ?? []), far]);
  }
}
let engine: Engine;
let answering: Answering;

beforeAll(async () => {
  engine = await openEngine({ data: 'memory' });
  await load(engine, rows);
  answering = answeringFrom(engine);
}, 60_000);
afterAll(() => engine.close());

interface Similar {
  readonly score: number;
  readonly paper: { readonly id: string };
  readonly shared: readonly { readonly id: string }[];
}

function farFrom(id: string): readonly string[] {
  return sharing.flatMap((name) => links.get(`${id} ${name}`) ?? []);
}

/** How many facts link papers to a thing. */
function factsOf(id: string): number {
  return id.startsWith('paper:') ? (links.get(`${id} CITES`) ?? []).length : farFrom(id).length;
}

function byRarity(a: string, b: string): number {
  return factsOf(a) - factsOf(b) || byCodePoint(a, b);
}

function weigh(things: readonly string[]): number {
  return things.reduce((sum, thing) => sum + Math.floor(1000 / Math.sqrt(factsOf(thing))), 0);
}

/** All papers that share something with a paper, best first. */
function similarTo(id: string): readonly Similar[] {
  const own = [...new Set(farFrom(id))].filter((thing) => factsOf(thing) > 1 && factsOf(thing) <= MOST_FACTS);
  const things = own.sort(byRarity).slice(0, MOST_SHARED);
  const papers = new Set(
    things.flatMap((thing) => [thing, ...farFrom(thing)]).filter((one) => one.startsWith('paper:')),
  );
  papers.delete(id);
  const found = [...papers].map((paper) => {
    const theirs = new Set([paper, ...farFrom(paper)]);
    return { paper: { id: paper }, shared: things.filter((thing) => theirs.has(thing)) };
  });
  const scored = found.map((one) => ({ ...one, weight: weigh(one.shared) }));
  return scored
    .sort((a, b) => b.weight - a.weight || byCodePoint(a.paper.id, b.paper.id))
    .map(({ paper, shared, weight }) => ({
      score: weight / weigh(things),
      paper,
      shared: shared.map((thing) => ({ id: thing })),
    }));
}

const SIMILAR = `query ($id: String!, $first: Int) {
  paper(ref: $id) { similar(first: $first) { score paper { id } shared { id } } }
}`;

async function similarFrom(id: string, first: number): Promise<readonly Similar[]> {
  const data = await dataOf<{ paper: { similar: readonly Similar[] } }>(answering, SIMILAR, { id, first });
  return JSON.parse(JSON.stringify(data.paper.similar));
}

describe('similar papers', () => {
  it('of every paper are those that share most, scored by what both have', async () => {
    let found = 0;
    for (const { id } of rows.nodes.filter(({ label }) => label === 'Paper')) {
      const expected = similarTo(id);
      expect(await similarFrom(id, 100), id).toEqual(expected.slice(0, 100));
      expect(await similarFrom(id, 3), id).toEqual(expected.slice(0, 3));
      expect(
        expected.every(({ score, shared }) => score > 0 && score <= 1 && shared.length > 0),
        id,
      ).toBe(true);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(1_000);
  });

  it('are ten where no number is given', async () => {
    const source = '{ paper(ref: "paper:w-05") { similar { paper { id } } null: similar(first: null) { score } } }';
    const { paper } = await dataOf<{ paper: Record<'similar' | 'null', unknown[]> }>(answering, source);
    expect([paper.similar.length, paper.null.length]).toEqual([10, 10]);
  });

  it.each([
    ['first: 0', 'BAD_INPUT', 'Query.paper.similar.first: expected 1 to 100, got 0.'],
    ['first: 101', 'LIMIT_EXCEEDED', 'Query.paper.similar.first: the limit page allows 100, got 101.'],
  ])('are refused for %s', async (argument, code, message) => {
    const { errors } = await ask(answering, `{ paper(ref: "DETR") { similar(${argument}) { score } } }`);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });

  it.each([
    ['{ paper(ref: "DETR") { similar { score } } }', 1 + 40 + 10],
    ['{ paper(ref: "DETR") { similar(first: 3) { shared { id } } } }', 1 + 40 + 3 + 30],
    [
      '{ papers(first: 2) { nodes { similar(first: 5) { paper { authors(first: 4) { totalCount } } } } } }',
      2 + 80 + 10 + 40,
    ],
  ])('cost what they look at: %s', async (source, bound) => {
    expect((await ask(answering, source)).extensions).toEqual({ cost: { bound, limit: 50_000 } });
  });
});

describe('what most papers share', () => {
  let large: Engine;
  beforeAll(async () => {
    const many = new GraphRows();
    const reasons = [{ document: 'd', rule: 'curated', confidence: 1 }];
    for (const slug of ['everywhere', 'rare']) {
      many.addNode({ label: 'Concept', id: `concept:${slug}`, properties: { name: slug, kind: 'TASK' } });
    }
    for (let at = 0; at <= MOST_FACTS; at++) {
      const id = `paper:${at}`;
      many.addNode({ label: 'Paper', id, properties: { title: `Paper ${at}`, authorsComplete: true } });
      const concepts = at < 2 ? ['concept:everywhere', 'concept:rare'] : ['concept:everywhere'];
      for (const to of concepts) many.addEdge({ name: 'ABOUT', from: id, to, properties: { score: 1 }, reasons });
    }
    large = await openEngine({ data: 'memory' });
    await load(large, many);
  }, 60_000);
  afterAll(() => large.close());

  it('counts for nothing, so that the work is bounded', async () => {
    const source = '{ paper(ref: "paper:0") { similar { score paper { id } shared { id } } } }';
    expect(JSON.parse(JSON.stringify(await dataOf(answeringFrom(large), source)))).toEqual({
      paper: { similar: [{ score: 1, paper: { id: 'paper:1' }, shared: [{ id: 'concept:rare' }] }] },
    });
    const other = '{ paper(ref: "paper:7") { similar { score } } }';
    expect(await dataOf(answeringFrom(large), other)).toEqual({ paper: { similar: [] } });
  });
});
