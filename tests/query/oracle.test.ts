// The embedded engine's lists against a naive evaluation in memory: filters, orders, pages, counts, and what edges say.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import type { NodeLabel } from '../../src/model/node-type.ts';
import { nodeLabels, nodeTypes } from '../../src/model/nodes.ts';
import type { Answering } from '../../src/query/answer.ts';
import { type AnsweredList, answeringFrom, dataOf } from './ask.ts';
import { Draw, runs } from './draw.ts';
import { FilterGenerator } from './filter-generator.ts';
import { ListQuestion } from './list-question.ts';
import { OracleFilter } from './oracle-filter.ts';
import { OracleGraph } from './oracle-graph.ts';
import { countedLists, edgeLists, OracleLists } from './oracle-lists.ts';
import { type OracleRow, pageOf } from './oracle-order.ts';
import { Stock } from './stock.ts';
import { load, testGraph } from './world.ts';

const RUNS = Number(process.env.PAPERGRAPH_TEST_LISTS ?? 1_000);
const LIMIT_MS = Math.max(120_000, RUNS * 50);

const rows = await testGraph();
const graph = new OracleGraph(rows);
const lists = new OracleLists(graph, new OracleFilter(graph));
const stock = new Stock(rows);
const filters = new FilterGenerator(papergraphSchema(), stock);
let engine: Engine;
let answering: Answering;

beforeAll(async () => {
  engine = await openEngine({ data: 'memory' });
  await load(engine, rows);
  answering = answeringFrom(engine);
}, 60_000);
afterAll(() => engine.close());

/** Rather a node of the made-up world, for there trees, ties and doubled ways are. */
function nodeOf(draw: Draw, label: NodeLabel): string {
  const all = graph.all(label);
  return draw.pick(draw.chance(60) ? all.filter((id) => id.includes(':w-')) : all);
}

function expectedEdges(page: readonly OracleRow[]) {
  return page.map(({ id, edge }) => ({ ...edge, node: { id } }));
}

/** Asks for the first hundred rows and for one page between two of them; resolves to the number of all. */
async function compare(draw: Draw, question: ListQuestion, all: readonly OracleRow[]): Promise<number> {
  const askFor = (page: Record<string, unknown>) =>
    dataOf<Record<'on', Record<'list', AnsweredList> | null> & Record<'list', AnsweredList>>(answering, question.text, {
      ...question.variables,
      ...page,
    }).then((data) => data.list ?? (data.on as Record<'list', AnsweredList>).list);
  const said = `${question.text}\n${JSON.stringify(question.variables)}`;
  const whole = await askFor({ first: 100 });
  expect(
    whole.nodes.map(({ id }) => id),
    said,
  ).toEqual(all.slice(0, 100).map(({ id }) => id));
  expect(whole.totalCount, said).toBe(all.length);
  expect(
    whole.edges.map(({ cursor: _, ...edge }) => edge),
    said,
  ).toEqual(expectedEdges(all.slice(0, 100)));
  const place = () => (whole.edges.length > 0 && draw.chance(50) ? draw.integer(0, whole.edges.length - 1) : undefined);
  const asked = {
    [draw.chance(50) ? 'first' : 'last']: draw.integer(1, 8),
    after: place(),
    before: place(),
  };
  const page = pageOf(all, JSON.parse(JSON.stringify(asked)));
  const cursor = (at: number | undefined) => (at === undefined ? null : whole.edges[at]?.cursor);
  const cut = await askFor({ ...asked, after: cursor(asked.after), before: cursor(asked.before) });
  expect(
    cut.edges.map(({ cursor: _, ...edge }) => edge),
    said,
  ).toEqual(expectedEdges(page.rows));
  expect(cut.totalCount, said).toBe(all.length);
  const { hasNextPage, hasPreviousPage } = page;
  const [startCursor, endCursor] = [cut.edges[0]?.cursor ?? null, cut.edges.at(-1)?.cursor ?? null];
  expect(cut.pageInfo, said).toEqual({ hasNextPage, hasPreviousPage, startCursor, endCursor });
  return all.length;
}

describe('lists answer what a naive evaluation of the contract gives', () => {
  it(
    'for root lists',
    async () => {
      let found = 0;
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const label = draw.pick(nodeLabels);
        const where = draw.chance(90) ? filters.filter(draw, label, { depth: 3, nulls: 0 }) : undefined;
        const question = ListQuestion.ofRoot(draw, label, where);
        found += (await compare(draw, question, lists.root(label, question.arguments))) > 0 ? 1 : 0;
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
      expect(found).toBeGreaterThan(RUNS * 0.5);
    },
    LIMIT_MS + 10_000,
  );

  it(
    'for connections over edges',
    async () => {
      let found = 0;
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const [spot, list] = draw.pick(Object.entries(edgeLists));
        const [owner, field] = spot.split('.') as [NodeLabel, string];
        const id = nodeOf(draw, owner);
        const question = ListQuestion.ofNode(draw, { owner, field, id }, filters);
        found += (await compare(draw, question, lists.edges(list, id, question.arguments))) > 0 ? 1 : 0;
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
      expect(found).toBeGreaterThan(RUNS * 0.3);
    },
    LIMIT_MS + 10_000,
  );

  it(
    'for counted lists, with the papers behind each count',
    async () => {
      let found = 0;
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const spot = draw.pick(Object.keys(countedLists));
        const [owner, field] = spot.split('.') as [NodeLabel, string];
        const id = nodeOf(draw, owner);
        const question = ListQuestion.ofNode(draw, { owner, field, id }, filters);
        found += (await compare(draw, question, lists.counted(spot, id, question.arguments))) > 0 ? 1 : 0;
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
      expect(found).toBeGreaterThan(RUNS * 0.25);
    },
    LIMIT_MS + 10_000,
  );
});

it('knows every list of the schema', () => {
  const inSchema = nodeLabels.flatMap((label) => {
    const type = papergraphSchema().getType(label);
    const fields = type && 'getFields' in type ? Object.values(type.getFields()) : [];
    return fields.filter(({ type }) => String(type).endsWith('Connection!')).map(({ name }) => `${label}.${name}`);
  });
  const known = [...Object.keys(edgeLists), ...Object.keys(countedLists)];
  expect(inSchema.filter((spot) => !spot.endsWith('.facts')).sort()).toEqual(known.sort());
  expect(Object.keys(nodeTypes)).toEqual([...nodeLabels]);
});
