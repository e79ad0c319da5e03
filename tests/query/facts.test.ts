// The facts of a node: every edge at it, of the kinds asked for, in order and in pages, each with its ends and its evidence.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import type { EdgeRow } from '../../src/ingest/graph-rows.ts';
import { edgeTypes } from '../../src/model/edges.ts';
import type { Answering } from '../../src/query/answer.ts';
import { answeringFrom, ask, dataOf } from './ask.ts';
import { Draw, runs } from './draw.ts';
import { folded } from './oracle-graph.ts';
import { type OracleRow, pageOf, sorted } from './oracle-order.ts';
import { load, testGraph } from './world.ts';

const RUNS = Number(process.env.PAPERGRAPH_TEST_FACTS ?? 1_000);
const LIMIT_MS = Math.max(60_000, RUNS * 60);
const KINDS = edgeTypes.map(({ name }) => name);

const rows = await testGraph();
const nodes = new Map(rows.nodes.map((node) => [node.id, node]));
let engine: Engine;
let answering: Answering;

beforeAll(async () => {
  engine = await openEngine({ data: 'memory' });
  await load(engine, rows);
  answering = answeringFrom(engine);
}, 60_000);
afterAll(() => engine.close());

const FACTS = `query ($id: ID!, $kinds: [EdgeKind!], $first: Int, $last: Int, $after: String, $before: String) {
  node(id: $id) { facts(kinds: $kinds, first: $first, last: $last, after: $after, before: $before) {
    totalCount
    edges { cursor node {
      kind
      from { __typename id label }
      to { __typename id label }
      evidence { start end quote rule confidence source { name } }
    } }
    pageInfo { hasNextPage hasPreviousPage }
  } }
}`;

interface Facts {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

function nameOf(id: string): string {
  const { title, name } = nodes.get(id)?.properties ?? {};
  return String(title ?? name ?? id);
}

function shownEnd(id: string) {
  return { __typename: nodes.get(id)?.label, id, label: nameOf(id) };
}

function shown({ name: kind, from, to, reasons }: EdgeRow) {
  const evidence = reasons.map(({ document, start = null, end = null, quote = null, rule, confidence }) => ({
    start,
    end,
    quote,
    rule,
    confidence,
    source: { name: document },
  }));
  return { kind, from: shownEnd(from), to: shownEnd(to), evidence };
}

/** The facts of a node in order: by kind, those that begin at it first, then by the other end's name. */
function factsOf(id: string, kinds: readonly string[] | undefined): readonly OracleRow[] {
  const own = rows.edges.filter(({ from, to }) => from === id || to === id);
  const found = own
    .filter(({ name }) => kinds === undefined || kinds.includes(name))
    .map((edge): OracleRow => {
      const other = edge.from === id ? edge.to : edge.from;
      return {
        id: other,
        keys: [KINDS.indexOf(edge.name), edge.from === id ? 0 : 1, folded(nameOf(other))],
        edge: shown(edge),
      };
    });
  return sorted(found, ['ASC', 'ASC', 'ASC']);
}

async function factsFrom(variables: Record<string, unknown>): Promise<Facts> {
  const data = await dataOf<{ node: { facts: Facts } }>(answering, FACTS, variables);
  return JSON.parse(JSON.stringify(data.node.facts));
}

describe('the facts of a node', () => {
  it(
    'are all edges at it, with ends and evidence, in pages of any size',
    async () => {
      const ids = [...nodes.keys()].filter((id) => !id.startsWith('review:'));
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const id = draw.pick(draw.chance(50) ? ids.filter((one) => one.includes(':w-')) : ids);
        const kinds = draw.chance(50) ? draw.some(KINDS, 4) : undefined;
        const all = factsOf(id, kinds);
        const whole = await factsFrom({ id, kinds, first: 100 });
        expect(whole.totalCount, id).toBe(all.length);
        expect(
          whole.edges.map(({ node }) => node),
          id,
        ).toEqual(all.slice(0, 100).map(({ edge }) => edge));
        const place = () =>
          whole.edges.length > 0 && draw.chance(60) ? draw.integer(0, whole.edges.length - 1) : undefined;
        const asked = { [draw.chance(50) ? 'first' : 'last']: draw.integer(1, 6), after: place(), before: place() };
        const page = pageOf(all, JSON.parse(JSON.stringify(asked)));
        const cursor = (at: number | undefined) => (at === undefined ? null : whole.edges[at]?.cursor);
        const cut = await factsFrom({ id, kinds, ...asked, after: cursor(asked.after), before: cursor(asked.before) });
        const { hasNextPage, hasPreviousPage } = page;
        expect({ facts: cut.edges.map(({ node }) => node), pageInfo: cut.pageInfo }, id).toEqual({
          facts: page.rows.map(({ edge }) => edge),
          pageInfo: { hasNextPage, hasPreviousPage },
        });
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
    },
    LIMIT_MS + 10_000,
  );

  it('are the same from both ends', async () => {
    const source = `{ paper(ref: "paper:w-05") { facts(first: 100) { nodes { from { ...All } to { ...All } } } } }
      fragment All on Node { id facts(first: 100) { nodes { kind from { id } to { id } } } }`;
    interface End {
      readonly id: string;
      readonly facts: { readonly nodes: readonly { kind: string; from: { id: string }; to: { id: string } }[] };
    }
    const { paper } = await dataOf<{ paper: { facts: { nodes: Record<'from' | 'to', End>[] } } }>(answering, source);
    expect(paper.facts.nodes).toHaveLength(factsOf('paper:w-05', undefined).length);
    for (const end of paper.facts.nodes.flatMap(({ from, to }) => [from, to])) {
      const expected = factsOf(end.id, undefined).slice(0, 100);
      const told = expected.map(({ edge }) => edge as unknown as ReturnType<typeof shown>);
      expect(JSON.parse(JSON.stringify(end.facts.nodes))).toEqual(
        told.map(({ kind, from, to }) => ({ kind, from: { id: from.id }, to: { id: to.id } })),
      );
    }
  });

  it('are none where no kind is asked for, or none that the node can have', async () => {
    const source =
      '{ venue(ref: "venue:w-1") { none: facts(kinds: []) { totalCount nodes { kind } } other: facts(kinds: [ABOUT]) { totalCount nodes { kind } } } }';
    const nothing = { totalCount: 0, nodes: [] };
    expect(await dataOf(answering, source)).toEqual({ venue: { none: nothing, other: nothing } });
  });

  it.each([
    ['{ node(id: "paper:w-05") { facts { nodes { kind } } } }', 1 + 20],
    ['{ node(id: "paper:w-05") { facts(first: 5) { nodes { evidence { source { url } } } } } }', 1 + 5 + 5],
    ['{ papers(first: 3) { nodes { facts(last: 4) { totalCount } } } }', 3 + 12],
  ])('cost their page: %s', async (source, bound) => {
    expect((await ask(answering, source)).extensions).toEqual({ cost: { bound, limit: 50_000 } });
  });
});
