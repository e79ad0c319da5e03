// A field of a node is the same by every route: as an end of a fact, on a path, in a drawing, as a key of a group, as similar.

import fc from 'fast-check';
import { type FieldNode, type FragmentDefinitionNode, Kind, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import type { NodeLabel } from '../../src/model/node-type.ts';
import { nodeLabels } from '../../src/model/nodes.ts';
import { Answering } from '../../src/query/answer.ts';
import { defaultLimits } from '../../src/query/limits.ts';
import { fieldsOf } from '../queries/routes.ts';
import { dataOf } from './ask.ts';
import { Draw, runs } from './draw.ts';
import { dimensionNames } from './oracle-groups.ts';
import { load, testGraph } from './world.ts';

const RUNS = Number(process.env.PAPERGRAPH_TEST_ROUTES ?? 1_000);
const LIMIT_MS = Math.max(120_000, RUNS * 300);

const rows = await testGraph();
const ids = rows.nodes.map(({ id }) => id);
const known = new Map<string, string>();
let engine: Engine;
let answering: Answering;

/** What is asked of a node of a kind; kinds have fields of one name and different types, so each gets a name of its own. */
function fragmentOn(label: NodeLabel): string {
  const document = parse(`fragment On${label} on ${label} { ${fieldsOf(label)} }`);
  const [fragment] = document.definitions as [FragmentDefinitionNode];
  const selections = fragment.selectionSet.selections.map((field) => {
    const { alias, name } = field as FieldNode;
    return { ...field, alias: { kind: Kind.NAME, value: `${label}_${(alias ?? name).value}` } } as FieldNode;
  });
  return print({ ...fragment, selectionSet: { ...fragment.selectionSet, selections } });
}

const EACH = nodeLabels.map((label) => `...On${label}`).join(' ');
const SHOWN = ['fragment Shown on Node { __typename id', EACH, '}', ...nodeLabels.map(fragmentOn)].join('\n');

/** Every node in an answer that shows all that is asked of its kind. */
function shownIn(answer: unknown): readonly { readonly id: string }[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const below = Object.values(answer).flatMap(shownIn);
  return '__typename' in answer && 'id' in answer ? [answer as { id: string }, ...below] : below;
}

const routes: Readonly<Record<string, (draw: Draw) => { source: string; variables: Record<string, unknown> }>> = {
  'ends of facts': (draw) => ({
    source: 'query ($id: ID!) { node(id: $id) { facts(first: 5) { nodes { from { ...Shown } to { ...Shown } } } } }',
    variables: { id: draw.pick(ids) },
  }),
  'similar papers and what they share': (draw) => ({
    source:
      'query ($id: ID!) { node(id: $id) { ... on Paper { similar(first: 2) { paper { ...Shown } shared { ...Shown } } } } }',
    variables: { id: draw.pick(ids.filter((id) => id.startsWith('paper:'))) },
  }),
  'steps of paths': (draw) => ({
    source: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 4, first: 2) {
      paths { nodes { ...Shown } facts { from { ...Shown } to { ...Shown } } } } }`,
    variables: { from: draw.pick(ids), to: draw.pick(ids) },
  }),
  'nodes and ends of facts of a drawing': (draw) => ({
    source: `query ($id: ID!) { neighbourhood(id: $id, first: 5) { nodes { ...Shown } facts { from { ...Shown } to { ...Shown } } } }`,
    variables: { id: draw.pick(ids) },
  }),
  'keys, papers and facts of groups': (draw) => ({
    source: `query ($by: [PaperGrouping!]!) { groupPapers(by: $by, first: 3) {
      nodes { keys { node { ...Shown } } papers(first: 2) { nodes { ...Shown } edges { facts { from { ...Shown } to { ...Shown } } } } } } }`,
    variables: { by: draw.some(dimensionNames, 2).map((dimension) => ({ dimension })) },
  }),
};

beforeAll(async () => {
  engine = await openEngine({ data: 'memory' });
  await load(engine, rows);
  const limits = { ...defaultLimits, cost: Number.MAX_SAFE_INTEGER };
  answering = new Answering({ schema: papergraphSchema(), engine, limits });
  for (let at = 0; at < ids.length; at += 100) {
    const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { ...Shown } } ${SHOWN}`;
    const { nodes } = await dataOf<{ nodes: { id: string }[] }>(answering, source, { ids: ids.slice(at, at + 100) });
    for (const node of nodes) known.set(node.id, JSON.stringify(node));
  }
}, 120_000);
afterAll(() => engine.close());

describe('a field of a node', () => {
  it('is known of every node', () => {
    expect([...known.keys()]).toEqual(ids);
    expect([...known.values()].every((shown) => shown.length > 200)).toBe(true);
  });

  it(
    `is the same by every route, ${RUNS} times`,
    async () => {
      const met = new Map<string, Set<string>>(Object.keys(routes).map((name) => [name, new Set()]));
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const [name, route] = draw.pick(Object.entries(routes));
        const { source, variables } = route(draw);
        const answer = await dataOf(answering, `${source} ${SHOWN}`, variables);
        for (const node of shownIn(answer).filter((one) => Object.keys(one).length > 3)) {
          expect(JSON.stringify(node), `${name} ${JSON.stringify(variables)}`).toBe(known.get(node.id));
          met.get(name)?.add(node.id);
        }
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
      for (const [name, nodes] of met) expect(nodes.size, name).toBeGreaterThan(Math.min(RUNS / 20, 20));
    },
    LIMIT_MS + 10_000,
  );
});
