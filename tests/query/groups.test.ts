// Papers in groups: against a naive evaluation, in sums that agree with totals, in pages, and where they are refused.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import type { Answering } from '../../src/query/answer.ts';
import { answeringFrom, ask, dataOf } from './ask.ts';
import { Draw, runs } from './draw.ts';
import { FilterGenerator } from './filter-generator.ts';
import { drawGroups, GROUPS, type Group, type Groups, keysOf, walkedGroups } from './group-question.ts';
import { OracleFilter } from './oracle-filter.ts';
import { OracleGraph } from './oracle-graph.ts';
import { dimensionNames, type GroupsAsked, OracleGroups } from './oracle-groups.ts';
import { Stock } from './stock.ts';
import { load, testGraph } from './world.ts';

const RUNS = Number(process.env.PAPERGRAPH_TEST_GROUPS ?? 1_000);
const LIMIT_MS = Math.max(120_000, RUNS * 100);
const PAGE = 40;
const PAPERS = 3;

const rows = await testGraph();
const graph = new OracleGraph(rows);
const oracle = new OracleGroups(graph, new OracleFilter(graph));
const filters = new FilterGenerator(papergraphSchema(), new Stock(rows));
let engine: Engine;
let answering: Answering;

beforeAll(async () => {
  engine = await openEngine({ data: 'memory' });
  await load(engine, rows);
  answering = answeringFrom(engine);
}, 60_000);
afterAll(() => engine.close());

/** The papers of a group with the facts behind each, in the words of the oracle. */
function papersOf({ papers }: Group): readonly { id: string; facts: readonly string[] }[] {
  return papers.edges.map(({ node, facts }) => ({
    id: node.id,
    facts: facts.map(({ kind, from, to }) => `${kind} ${from.id} ${to.id}`).sort(),
  }));
}

async function property(body: (draw: Draw) => Promise<void>): Promise<void> {
  const checked = fc.asyncProperty(fc.gen(), (generate) => body(new Draw(generate)));
  await fc.assert(checked, runs(RUNS, LIMIT_MS));
}

async function paperCount(where: GroupsAsked['where']): Promise<number> {
  const source = 'query ($where: PaperFilter) { papers(where: $where, first: 1) { totalCount } }';
  return (await dataOf<{ papers: { totalCount: number } }>(answering, source, { where })).papers.totalCount;
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, group) => total + group.paperCount, 0);
}

/** The filter that selects the papers of a group in a dimension of nodes. */
const RELATION: Readonly<Record<string, string>> = {
  ORGANISATION: 'organisations',
  AUTHOR: 'authors',
  CONCEPT: 'concepts',
  INTRODUCES: 'introduces',
  USES: 'uses',
  MENTIONS: 'mentions',
  REVIEWER: 'reviewers',
  DIGEST: 'digests',
  VENUE: 'venue',
};

describe(`${RUNS} groupings`, () => {
  it(
    'are those that a naive evaluation gives, with papers and facts',
    async () => {
      let found = 0;
      await property(async (draw) => {
        const asked = drawGroups(draw, filters);
        const said = JSON.stringify(asked);
        const expected = oracle.groups(asked);
        const { groups } = await dataOf<{ groups: Groups }>(answering, GROUPS, { ...asked, first: PAGE });
        expect(groups.totalCount, said).toBe(expected.length);
        expect(groups.paperCount, said).toBe(oracle.papers(asked).length);
        expect(groups.nodes.map(keysOf), said).toEqual(expected.slice(0, PAGE).map(({ values }) => values));
        for (const [at, group] of groups.nodes.entries()) {
          const { papers } = expected[at] as (typeof expected)[number];
          const shown = papersOf(group);
          expect([group.paperCount, group.papers.totalCount], said).toEqual([papers.length, papers.length]);
          expect(new Set(shown.map(({ id }) => id)).size, said).toBe(Math.min(papers.length, PAPERS));
          expect(shown, said).toEqual(shown.map(({ id }) => papers.find((paper) => paper.id === id)));
        }
        found += groups.totalCount > 1 ? 1 : 0;
      });
      expect(found).toBeGreaterThan(RUNS * 0.5);
    },
    LIMIT_MS + 10_000,
  );

  it(
    'add up: years and venues to all papers, each cell by years to the cell, each node to the papers that a filter selects',
    async () => {
      await property(async (draw) => {
        const { where, by } = drawGroups(draw, filters);
        const total = await paperCount(where);
        const single = await walkedGroups(answering, { where, by: [{ dimension: draw.pick(['YEAR', 'VENUE']) }] });
        expect([single.paperCount, sum(single.nodes)]).toEqual([total, total]);

        const first = by.find(({ dimension }) => dimension !== 'YEAR') ?? { dimension: 'CONCEPT' };
        const alone = await walkedGroups(answering, { where, by: [first] });
        const years = await walkedGroups(answering, { where, by: [first, { dimension: 'YEAR' }] });
        const added = new Map<unknown, number>();
        for (const group of years.nodes) {
          const [value] = keysOf(group);
          added.set(value, (added.get(value) ?? 0) + group.paperCount);
        }
        expect(added).toEqual(new Map(alone.nodes.map((group) => [keysOf(group)[0], group.paperCount])));
        expect(sum(alone.nodes)).toBeGreaterThanOrEqual(total);

        const some = alone.nodes.filter(({ keys }) => keys[0]?.node);
        const relation = RELATION[first.dimension];
        if (!relation || some.length === 0) return;
        const group = draw.pick(some);
        const [id] = keysOf(group);
        const rolls = first.rollUp && !['AUTHOR', 'REVIEWER', 'DIGEST', 'VENUE'].includes(first.dimension);
        const member = { [relation]: { some: rolls ? { within: [id] } : { id: { eq: id } } } };
        expect(await paperCount({ and: [where ?? {}, member] })).toBe(group.paperCount);
      });
    },
    LIMIT_MS + 10_000,
  );
});

describe('groups', () => {
  it.each(dimensionNames)('by %s come in pages of any size, each once, in one order', async (dimension) => {
    const asked = { by: [{ dimension }, { dimension: dimension === 'YEAR' ? 'CONCEPT' : 'YEAR' }] };
    for (const orderBy of [
      [],
      [{ by: 'KEYS', direction: 'DESC' }],
      [{ by: 'PAPER_COUNT', direction: 'ASC' }],
    ] as const) {
      const expected = oracle.groups({ ...asked, orderBy }).map(({ values }) => values);
      const walked = await walkedGroups(answering, { ...asked, orderBy }, 7);
      expect(walked.nodes.map(keysOf)).toEqual(expected);
      expect(walked.totalCount).toBe(expected.length);
    }
  });

  it.each([
    ['by: []', 'BAD_INPUT', 'Query.groupPapers.by: expected 1 to 3 different dimensions, got 0.'],
    [
      'by: [{ dimension: YEAR }, { dimension: USES }, { dimension: YEAR }]',
      'BAD_INPUT',
      'Query.groupPapers.by: expected 1 to 3 different dimensions, got YEAR twice.',
    ],
    [
      'by: [{ dimension: YEAR }, { dimension: USES }, { dimension: AUTHOR }, { dimension: VENUE }]',
      'BAD_INPUT',
      'Query.groupPapers.by: expected 1 to 3 different dimensions, got 4.',
    ],
    [
      'by: [{ dimension: USES }, { dimension: YEAR, concepts: {} }]',
      'BAD_INPUT',
      'Query.groupPapers.by.1.concepts: expected nothing to restrict YEAR, got concepts.',
    ],
    [
      'by: [{ dimension: COUNTRY, concepts: {} }]',
      'BAD_INPUT',
      'Query.groupPapers.by.0.concepts: expected organisations or nothing to restrict COUNTRY, got concepts.',
    ],
    [
      'by: [{ dimension: USES, concepts: { name: { eq: null } } }]',
      'BAD_INPUT',
      'Query.groupPapers.by.0.concepts.name.eq: expected a value or nothing at all, got null.',
    ],
    [
      'by: [{ dimension: YEAR }], first: 101',
      'LIMIT_EXCEEDED',
      'Query.groupPapers.first: the limit page allows 100, got 101.',
    ],
  ])('%s: %s', async (by, code, message) => {
    const { errors } = await ask(answering, `{ groupPapers(${by}) { totalCount } }`);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });

  it('take a cursor of the same dimensions and the same order alone', async () => {
    const { groups } = await dataOf<{ groups: { pageInfo: { endCursor: string } } }>(
      answering,
      '{ groups: groupPapers(by: [{ dimension: YEAR }], first: 1) { pageInfo { endCursor } } }',
    );
    const source = 'query ($after: String) { groupPapers(by: [{ dimension: VENUE }], after: $after) { totalCount } }';
    const { errors } = await ask(answering, source, { after: groups.pageInfo.endCursor });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_CURSOR', field: 'Query.groupPapers.after' });
  });

  it.each([
    ['paperCount', 20],
    ['keys { year node { id } }', 40],
    ['keys { node { id } } papers(first: 2) { nodes { id } }', 20 + 20 + 40],
    ['papers(first: 2) { edges { facts { kind } } }', 20 + 40 + 40 * 4],
  ])('cost what they can touch: %s', async (fields, cost) => {
    const by = '[{ dimension: CONCEPT }, { dimension: YEAR }]';
    const { extensions } = await ask(answering, `{ groupPapers(by: ${by}) { nodes { ${fields} } } }`);
    expect(extensions).toEqual({ cost: { bound: cost, limit: 50_000 } });
  });
});
