// Paths between nodes: against a naive evaluation, through nodes with many facts, where they are refused, and what they cost.

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
import { OraclePaths, type PathsAsked } from './oracle-paths.ts';
import { load, testGraph } from './world.ts';

const RUNS = Number(process.env.PAPERGRAPH_TEST_PATHS ?? 1_000);
const LIMIT_MS = Math.max(120_000, RUNS * 200);
const KINDS = edgeTypes.map(({ name }) => name);

const PATHS = `query ($from: ID!, $to: ID!, $through: [EdgeKind!], $maxLength: Int, $first: Int) {
  paths(from: $from, to: $to, through: $through, maxLength: $maxLength, first: $first) {
    truncated
    paths {
      nodes { id }
      facts { kind from { id } to { id } evidence { rule confidence } }
    }
  }
}`;

interface Paths {
  readonly truncated: boolean;
  readonly paths: readonly { readonly nodes: readonly { readonly id: string }[]; readonly facts: readonly unknown[] }[];
}

async function pathsFrom(answering: Answering, variables: Record<string, unknown>): Promise<Paths> {
  const { paths } = await dataOf<{ paths: Paths }>(answering, PATHS, variables);
  return JSON.parse(JSON.stringify(paths));
}

describe('paths', () => {
  let engine: Engine;
  let answering: Answering;
  beforeAll(async () => {
    engine = await openEngine({ data: 'memory' });
    await load(engine, await testGraph());
    answering = answeringFrom(engine);
  }, 60_000);
  afterAll(() => engine.close());

  it(
    `are the shortest, then the next longer ones, each step with its fact, ${RUNS} times`,
    async () => {
      const rows = await testGraph();
      const oracle = new OraclePaths(rows);
      const ids = rows.nodes.map(({ id }) => id);
      const world = ids.filter((id) => id.includes(':w-'));
      const lengths = new Set<number>();
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const few = draw.chance(50);
        const through = few ? draw.some(KINDS, 3) : undefined;
        const asked: PathsAsked = {
          from: draw.pick(draw.chance(80) ? world : ids),
          to: draw.pick(draw.chance(80) ? world : ids),
          maxLength: draw.integer(1, few ? 6 : 4),
          first: draw.pick([1, 3, 5, 20]),
          kinds: KINDS.filter((kind) => !through || through.includes(kind)),
        };
        const found = await pathsFrom(answering, { ...asked, through });
        const expected = oracle.paths(asked);
        const said = JSON.stringify(asked);
        expect(found.truncated, said).toBe(false);
        expect(
          found.paths.map(({ nodes }) => nodes.map(({ id }) => id)),
          said,
        ).toEqual(expected);
        const facts = expected.map((path) =>
          path.slice(1).map((id, at) => {
            const edge = oracle.step(path[at] as string, id, asked);
            const evidence = edge?.reasons.map(({ rule, confidence }) => ({ rule, confidence }));
            return { kind: edge?.name, from: { id: edge?.from }, to: { id: edge?.to }, evidence };
          }),
        );
        expect(
          found.paths.map((path) => path.facts),
          said,
        ).toEqual(facts);
        for (const path of expected) lengths.add(path.length - 1);
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
      expect([...lengths].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    },
    LIMIT_MS + 10_000,
  );

  it('of a former id are those of the node that has it now', async () => {
    const text = "MATCH (a:Author {id: 'author:w-1'}) MERGE (n:Name {key: 'author:w-once'}) MERGE (n)-[:NAMES]->(a)";
    await engine.write([{ name: 'former id', text, parameters: {} }]);
    const asked = { to: 'concept:w-all', first: 5 };
    const now = await pathsFrom(answering, { ...asked, from: 'author:w-1' });
    expect(now.paths).toHaveLength(5);
    expect(await pathsFrom(answering, { ...asked, from: 'author:w-once' })).toEqual(now);
  });

  it('are none where a node is not there, or there is nothing to go along', async () => {
    const source = `{
      missing: paths(from: "author:w-1", to: "author:nobody") { truncated }
      odd: paths(from: "no id at all", to: "author:w-1") { truncated }
      same: paths(from: "author:w-1", to: "author:w-1") { truncated paths { nodes { id } } }
      nothing: paths(from: "author:w-1", to: "author:w-2", through: []) { truncated paths { facts { kind } } }
    }`;
    const none = { truncated: false, paths: [] };
    expect(await dataOf(answering, source)).toEqual({ missing: null, odd: null, same: none, nothing: none });
  });

  it.each([
    ['maxLength: 0', 'BAD_INPUT', 'Query.paths.maxLength: expected 1 to 6, got 0.'],
    ['maxLength: 7', 'BAD_INPUT', 'Query.paths.maxLength: expected 1 to 6, got 7.'],
    ['first: 0', 'BAD_INPUT', 'Query.paths.first: expected 1 to 100, got 0.'],
    ['first: 101', 'LIMIT_EXCEEDED', 'Query.paths.first: the limit page allows 100, got 101.'],
  ])('are refused for %s', async (argument, code, message) => {
    const { errors } = await ask(
      answering,
      `{ paths(from: "author:w-1", to: "author:w-2", ${argument}) { truncated } }`,
    );
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });

  it.each([
    ['truncated', 2_000],
    ['paths { nodes { id } }', 2_000 + 3 * 7],
    ['paths { facts { kind } }', 2_000 + 3 * 6],
    ['paths { nodes { ... on Paper { authors(first: 2) { totalCount } } ... on Concept { name } } }', 2_000 + 21 + 42],
  ])('cost what a search may look at: %s', async (fields, bound) => {
    const { extensions } = await ask(answering, `{ paths(from: "author:w-1", to: "author:w-2") { ${fields} } }`);
    expect(extensions).toEqual({ cost: { bound, limit: 50_000 } });
  });

  it('take one statement for each step from an end, and one that reads them all', async () => {
    const recorder = new Recorder(engine);
    const source = '{ paths(from: "author:w-1", to: "concept:w-all", first: 1) { paths { nodes { id } } } }';
    const { paths } = await dataOf<{ paths: Paths }>(answeringFrom(recorder), source);
    expect(paths.paths[0]?.nodes).toHaveLength(3);
    expect(recorder.taken().map(({ name }) => name)).toEqual([
      'Query.paths resolve',
      'Query.paths neighbours',
      'Query.paths neighbours',
      'Query.paths',
    ]);
  });
});

describe('paths through nodes with too many facts to be followed', () => {
  let recorder: Recorder;
  let answering: Answering;
  beforeAll(async () => {
    recorder = new Recorder(await openEngine({ data: 'memory' }));
    await load(recorder, crowdedGraph());
    answering = answeringFrom(recorder);
  }, 60_000);
  afterAll(() => recorder.close());

  const between = async (from: string, to: string, more: Record<string, unknown> = {}) => {
    recorder.taken();
    const { truncated, paths } = await pathsFrom(answering, { from, to, ...more });
    expect(recorder.taken().length).toBeLessThan(20);
    return { truncated, paths: paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' ')) };
  };

  it('are found where one such node lies between, from both of its sides', async () => {
    const path = 'author:a paper:a concept:large paper:b author:b';
    expect(await between('author:a', 'author:b', { first: 1 })).toEqual({ truncated: false, paths: [path] });
  });

  it('are found where two such nodes are neighbours', async () => {
    const path = 'author:a paper:a concept:large concept:larger paper:c author:c';
    expect(await between('author:a', 'author:c', { first: 1, maxLength: 5 })).toEqual({
      truncated: false,
      paths: [path],
    });
  });

  it('are said to be missing where two such nodes lie apart, as soon as one may matter', async () => {
    expect(await between('author:a', 'author:d', { maxLength: 5 })).toEqual({ truncated: false, paths: [] });
    expect(await between('author:a', 'author:d', { maxLength: 6 })).toEqual({ truncated: true, paths: [] });
  });

  it('are found from such a node itself, and between two of them', async () => {
    const found = await between('concept:large', 'concept:other', { first: 2 });
    expect(found).toEqual({ truncated: false, paths: ['concept:large paper:both concept:other', expect.any(String)] });
  });
});
