// The neighbourhood of a node: against a naive evaluation, around nodes with many facts, where it is refused, and its cost.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { edgeTypes } from '../../src/model/edges.ts';
import type { Answering } from '../../src/query/answer.ts';
import { Recorder } from '../queries/recorder.ts';
import { answeringFrom, ask, dataOf } from './ask.ts';
import { crowdedGraph } from './crowded-graph.ts';
import { Draw, runs } from './draw.ts';
import { type NeighbourhoodAsked, OraclePaths } from './oracle-paths.ts';
import { load, testGraph } from './world.ts';

const RUNS = Number(process.env.PAPERGRAPH_TEST_NEIGHBOURHOODS ?? 1_000);
const LIMIT_MS = Math.max(120_000, RUNS * 200);
const KINDS = edgeTypes.map(({ name }) => name);

const NEIGHBOURHOOD = `query ($id: ID!, $through: [EdgeKind!], $depth: Int, $first: Int) {
  neighbourhood(id: $id, through: $through, depth: $depth, first: $first) {
    truncated
    nodes { id }
    facts { kind from { id } to { id } evidence { rule } }
  }
}`;

interface Subgraph {
  readonly truncated: boolean;
  readonly nodes: readonly { readonly id: string }[];
  readonly facts: readonly unknown[];
}

async function around(answering: Answering, variables: Record<string, unknown>): Promise<Subgraph> {
  const { neighbourhood } = await dataOf<{ neighbourhood: Subgraph }>(answering, NEIGHBOURHOOD, variables);
  return JSON.parse(JSON.stringify(neighbourhood));
}

describe('the neighbourhood of a node', () => {
  let engine: Engine;
  let answering: Answering;
  beforeAll(async () => {
    engine = await openEngine({ data: 'memory' });
    await load(engine, await testGraph());
    answering = answeringFrom(engine);
  }, 60_000);
  afterAll(() => engine.close());

  it(
    `holds what is near and linked most, with every fact between, ${RUNS} times`,
    async () => {
      const rows = await testGraph();
      const oracle = new OraclePaths(rows);
      const ids = rows.nodes.map(({ id }) => id);
      const world = ids.filter((id) => id.includes(':w-'));
      let cut = 0;
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const through = draw.chance(50) ? draw.some(KINDS, 4) : undefined;
        const asked: NeighbourhoodAsked = {
          id: draw.pick(draw.chance(70) ? world : ids),
          depth: draw.pick([1, 1, 2, 3]),
          first: draw.pick([1, 4, 12, 40]),
          kinds: KINDS.filter((kind) => !through || through.includes(kind)),
        };
        const { truncated, nodes, facts } = await around(answering, { ...asked, through });
        const expected = oracle.neighbourhood(asked);
        const said = JSON.stringify(asked);
        expect({ truncated, ids: nodes.map(({ id }) => id) }, said).toEqual(expected);
        expect(facts, said).toEqual(
          oracle.among(expected.ids, asked).map(({ name: kind, from, to, reasons }) => ({
            kind,
            from: { id: from },
            to: { id: to },
            evidence: reasons.map(({ rule }) => ({ rule })),
          })),
        );
        cut += truncated ? 1 : 0;
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
      expect(cut).toBeGreaterThan(RUNS * 0.2);
    },
    LIMIT_MS + 10_000,
  );

  it('is the node alone where nothing is gone along, and null where there is no such node', async () => {
    const source = `{
      alone: neighbourhood(id: "paper:w-05", through: []) { truncated nodes { id } facts { kind } }
      missing: neighbourhood(id: "paper:nobody-wrote-this") { truncated }
      odd: neighbourhood(id: "no id at all") { truncated }
    }`;
    const alone = { truncated: false, nodes: [{ id: 'paper:w-05' }], facts: [] };
    expect(JSON.parse(JSON.stringify(await dataOf(answering, source)))).toEqual({ alone, missing: null, odd: null });
  });

  it.each([
    ['depth: 0', 'BAD_INPUT', 'Query.neighbourhood.depth: expected 1 to 6, got 0.'],
    ['depth: 7', 'BAD_INPUT', 'Query.neighbourhood.depth: expected 1 to 6, got 7.'],
    ['first: 0', 'BAD_INPUT', 'Query.neighbourhood.first: expected 1 to 100, got 0.'],
    ['first: 101', 'LIMIT_EXCEEDED', 'Query.neighbourhood.first: the limit page allows 100, got 101.'],
  ])('is refused for %s', async (argument, code, message) => {
    const { errors } = await ask(answering, `{ neighbourhood(id: "paper:w-05", ${argument}) { truncated } }`);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });

  it.each([
    ['truncated', 2_000],
    ['nodes { id }', 2_000 + 100],
    ['facts { kind }', 2_000 + 400],
    ['nodes { ... on Paper { authors(first: 2) { totalCount } } ... on Concept { name } }', 2_000 + 100 + 200],
  ])('costs what a search may look at: %s', async (fields, bound) => {
    const { extensions } = await ask(answering, `{ neighbourhood(id: "paper:w-05") { ${fields} } }`);
    expect(extensions).toEqual({ cost: { bound, limit: 50_000 } });
  });
});

describe('a neighbour with too many facts to be followed', () => {
  let recorder: Recorder;
  let answering: Answering;
  beforeAll(async () => {
    recorder = new Recorder(await openEngine({ data: 'memory' }));
    await load(recorder, crowdedGraph());
    answering = answeringFrom(recorder);
  }, 60_000);
  afterAll(() => recorder.close());

  it('is drawn, what lies behind it is not, and the answer says so', async () => {
    const { truncated, nodes } = await around(answering, { id: 'paper:a', depth: 2 });
    expect({ truncated, ids: nodes.map(({ id }) => id) }).toEqual({
      truncated: true,
      ids: ['paper:a', 'concept:large', 'author:a', 'paper:a-1'],
    });
    expect((await around(answering, { id: 'paper:a', depth: 1 })).truncated).toBe(false);
  });

  it('is followed where it stands in the middle: what has more facts comes first', async () => {
    recorder.taken();
    const { truncated, nodes } = await around(answering, { id: 'concept:large', first: 6 });
    expect({ truncated, ids: nodes.map(({ id }) => id) }).toEqual({
      truncated: true,
      ids: ['concept:large', 'concept:larger', 'paper:a', 'paper:b', 'paper:both', 'paper:both-again'],
    });
    expect(recorder.taken().map(({ name }) => name)).toEqual([
      'Query.neighbourhood resolve',
      'Query.neighbourhood most linked',
      'Query.neighbourhood',
    ]);
  });
});
