// Groups, facts, similar papers, paths and neighbourhoods are answered alike by the embedded engine and by Neo4j.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { edgeTypes } from '../../src/model/edges.ts';
import type { Answering } from '../../src/query/answer.ts';
import { testEngines } from '../engines/engines.ts';
import { answeringFrom, dataOf } from './ask.ts';
import { crowdedGraph } from './crowded-graph.ts';
import { Draw, runs, SEED } from './draw.ts';
import { FilterGenerator } from './filter-generator.ts';
import { drawGroups, GROUPS } from './group-question.ts';
import { Stock } from './stock.ts';
import { load, testGraph } from './world.ts';

const RUNS = Number(process.env.PAPERGRAPH_TEST_SHAPES ?? 40);
const LIMIT_MS = Math.max(120_000, RUNS * 500);
const KINDS = edgeTypes.map(({ name }) => name);
const FACT = 'kind from { __typename id label } to { __typename id label } evidence { start rule source { name } }';

const rows = await testGraph();
for (const node of crowdedGraph().nodes) rows.addNode(node);
for (const edge of crowdedGraph().edges) rows.addEdge(edge);
const filters = new FilterGenerator(papergraphSchema(), new Stock(rows));
const ids = rows.nodes.map(({ id }) => id);
const world = ids.filter((id) => id.includes(':w-'));

/** A question of one shape: its text, and how its variables are drawn. */
interface Shape {
  readonly source: string;
  readonly draw: (draw: Draw) => Record<string, unknown>;
}

function anyId(draw: Draw): string {
  return draw.pick(draw.chance(60) ? world : ids);
}

function kinds(draw: Draw): readonly string[] | undefined {
  return draw.chance(50) ? draw.some(KINDS, 4) : undefined;
}

const shapes: Readonly<Record<string, Shape>> = {
  groups: { source: GROUPS, draw: (draw) => ({ ...drawGroups(draw, filters), first: draw.integer(1, 30) }) },
  facts: {
    source: `query ($id: ID!, $kinds: [EdgeKind!], $first: Int, $last: Int) { node(id: $id) {
      facts(kinds: $kinds, first: $first, last: $last) { totalCount edges { cursor node { ${FACT} } } } } }`,
    draw: (draw) => ({
      id: anyId(draw),
      kinds: kinds(draw),
      [draw.chance(50) ? 'first' : 'last']: draw.integer(1, 40),
    }),
  },
  'similar papers': {
    source: `query ($id: ID!, $first: Int) { node(id: $id) { ... on Paper {
      similar(first: $first) { score paper { id title authors { totalCount } } shared { __typename id label } } } } }`,
    draw: (draw) => ({ id: draw.pick(ids.filter((id) => id.startsWith('paper:'))), first: draw.integer(1, 30) }),
  },
  paths: {
    source: `query ($from: ID!, $to: ID!, $through: [EdgeKind!], $maxLength: Int, $first: Int) {
      paths(from: $from, to: $to, through: $through, maxLength: $maxLength, first: $first) {
        truncated paths { nodes { __typename id label } facts { ${FACT} } } } }`,
    draw: (draw) => ({
      from: anyId(draw),
      to: anyId(draw),
      through: kinds(draw),
      maxLength: draw.integer(1, 6),
      first: draw.integer(1, 10),
    }),
  },
  neighbourhoods: {
    source: `query ($id: ID!, $through: [EdgeKind!], $depth: Int, $first: Int) {
      neighbourhood(id: $id, through: $through, depth: $depth, first: $first) {
        truncated nodes { __typename id label } facts { ${FACT} } } }`,
    draw: (draw) => ({ id: anyId(draw), through: kinds(draw), depth: draw.integer(1, 3), first: draw.integer(1, 60) }),
  },
};

const [embedded, ...servers] = testEngines();
if (servers.length === 0) it('answers as the embedded engine does', ({ skip }) => skip('no Neo4j could be started'));

describe.each(servers)('$name', ({ open }) => {
  let engines: readonly Engine[] = [];
  let answerings: readonly Answering[] = [];

  beforeAll(async () => {
    engines = [(await embedded?.open()) as Engine, await open()];
    for (const engine of engines) await load(engine, rows);
    answerings = engines.map(answeringFrom);
  });
  afterAll(async () => {
    for (const engine of engines) await engine.close();
  });

  it.each(Object.entries(shapes))(
    `answers ${RUNS} questions for %s as the embedded engine does (seed ${SEED})`,
    async (_, { source, draw }) => {
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const variables = draw(new Draw(generate));
        const [own, theirs] = await Promise.all(answerings.map((one) => dataOf(one, source, variables)));
        expect(JSON.stringify(theirs, undefined, 1), JSON.stringify(variables)).toBe(JSON.stringify(own, undefined, 1));
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
    },
    LIMIT_MS + 10_000,
  );
});
