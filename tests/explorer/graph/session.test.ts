// A drawing of the seeded graph, from its first picture over what users do with it: asked of the real API, without a picture.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError, type Execute } from '../../../explorer/api/client.ts';
import { MOST_NODES } from '../../../explorer/graph/graph-model.ts';
import { type LayoutTask, runLayout } from '../../../explorer/graph/layout.ts';
import { factRows, nodeRows } from '../../../explorer/graph/rows.ts';
import { GraphSession } from '../../../explorer/graph/session.ts';
import type { EndNode } from '../../../explorer/graph/session-state.ts';
import { wordsIn } from '../../../explorer/graph/words.ts';
import type { Engine } from '../../../src/graph/engine.ts';
import { openEngine } from '../../../src/graph/open.ts';
import { prepareGraph, seedGraph } from '../../../src/ingest/seed-graph.ts';
import { answeringFrom, ask } from '../../query/ask.ts';
import { places } from './drawn.ts';

const DETR = 'paper:end-to-end-object-detection-with-transformers';
const TRANSFORMER = 'concept:transformer';
const GOOGLE = 'organisation:google';
const NOWHERE = 'concept:nothing-of-the-kind';

let engine: Engine;
let answering: ReturnType<typeof answeringFrom>;
let api: Execute;

beforeAll(async () => {
  engine = await openEngine({ data: 'memory' });
  await prepareGraph(engine);
  await seedGraph(engine, 'seed');
  answering = answeringFrom(engine);
  api = async <Answer, Variables>(operation: { text: string }, variables: Variables) => {
    const { data, errors } = await ask(answering, operation.text, variables as Record<string, unknown>);
    if (errors?.[0] !== undefined) throw new ApiError(String(errors[0].extensions.code), errors[0].message);
    return data as Answer;
  };
}, 60_000);

afterAll(() => engine?.close());

function drawing(execute: Execute = api, layOut = async (task: LayoutTask) => runLayout(task)) {
  const asked: unknown[] = [];
  const session = new GraphSession({
    api: execute,
    language: 'EN',
    onQuery: (operation, variables) => asked.push([operation.name, variables]),
    layOut,
  });
  const told = () => session.state.notices.map(wordsIn('EN').notice);
  return { session, asked, told };
}

/** A paper that is not in the picture. */
async function undrawn({ state }: GraphSession): Promise<EndNode> {
  const { data } = await ask(answering, '{ papers(first: 100) { nodes { id label } } }', {});
  const papers = (data as { papers: { nodes: EndNode[] } }).papers.nodes;
  const found = papers.find(({ id }) => !state.graph.hasNode(id));
  if (found === undefined) throw new Error('Expected a paper that is not drawn; all are.');
  return found;
}

describe('the first picture', () => {
  it('holds the node, all its neighbours and some of theirs, each with its place', async () => {
    const { session, asked, told } = drawing();
    await session.start(TRANSFORMER);
    const { graph, middle, isBusy } = session.state;
    expect(middle).toBe(TRANSFORMER);
    expect(isBusy).toBe(false);
    expect(graph.hasNode(DETR)).toBe(true);
    expect(graph.getNodeAttribute(TRANSFORMER, 'opened')).toBe(true);
    expect(graph.order).toBeGreaterThan(100);
    expect(graph.order).toBeLessThanOrEqual(300);
    expect(graph.filterNodes((_, { placed }) => !placed)).toEqual([]);
    expect(asked).toEqual([['DrawnStart', { id: TRANSFORMER, first: 100, language: 'EN' }]]);
    const own = graph.reduceEdges(TRANSFORMER, (sum, _, { kinds }) => sum + kinds.length, 0);
    const { data } = await ask(answering, `{ node(id: "${TRANSFORMER}") { facts(first: 1) { totalCount } } }`);
    expect(data).toMatchObject({ node: { facts: { totalCount: own } } });
    expect(told()).toEqual([
      expect.stringMatching(/^Around Transformer: \d+ nodes, \d+ facts\. All of its own facts are drawn: \d+\.$/u),
    ]);
  });

  it('says how much of the node it shows where that is not all', async () => {
    const { session, told } = drawing(async (operation, variables) => {
      const answer = await api(operation, { ...variables, first: 5 });
      return answer;
    });
    await session.start(TRANSFORMER);
    const own = session.state.graph.reduceEdges(TRANSFORMER, (sum, _, { kinds }) => sum + kinds.length, 0);
    const all = Number(/Of its own (\d+) facts/u.exec(told()[0] ?? '')?.[1]);
    expect(told()[0]).toContain(`Of its own ${all} facts ${own} are drawn.`);
    expect(own).toBeLessThan(all);
  });

  it('counts the facts of its own node alone, and nothing that is opened later counts any', async () => {
    const counting: [id: unknown, counts: boolean][] = [];
    const { session } = drawing((operation, variables) => {
      counting.push([(variables as { id: unknown }).id, operation.text.includes('facts(first: 1)')]);
      return api(operation, variables);
    });
    await session.start(GOOGLE);
    await session.open(TRANSFORMER);
    expect(counting.length).toBeGreaterThan(2);
    expect(counting.filter(([, counts]) => counts)).toEqual([[GOOGLE, true]]);
    expect(counting.at(-1)).toEqual([TRANSFORMER, false]);
  });

  it('is the same each time', async () => {
    const [one, another] = [drawing().session, drawing().session];
    await Promise.all([one.start(GOOGLE), another.start(GOOGLE)]);
    expect(places(one.state.graph)).toEqual(places(another.state.graph));
  });

  it('says what is not there', async () => {
    const { session, told } = drawing();
    await session.start(NOWHERE);
    expect(told()).toEqual(['There is nothing under concept:nothing-of-the-kind.']);
    expect(session.state.graph.order).toBe(0);
  });

  it('says what went wrong, and shows what came before', async () => {
    let answers = 0;
    const failing: Execute = async (operation, variables) => {
      answers += 1;
      if (answers > 2) throw new ApiError('TIMEOUT', 'It took too long.');
      return api(operation, variables);
    };
    const { session, told } = drawing(failing);
    await session.start(TRANSFORMER);
    expect(told()[1]).toBe('That did not work: It took too long. (TIMEOUT)');
    expect(session.state.graph.hasNode(DETR)).toBe(true);
    expect(session.state.graph.filterNodes((_, { placed }) => !placed)).toEqual([]);
  });
});

describe('a browser that runs no worker', () => {
  it('shows nodes where they begin, and says what went wrong', async () => {
    const { session, told } = drawing(api, () => Promise.reject(new Error('No worker.')));
    await session.start(GOOGLE);
    const { graph } = session.state;
    expect(told()).toEqual(['That did not work: No worker. (UNKNOWN)']);
    expect(graph.filterNodes((_, { placed }) => !placed)).toEqual([]);
    expect(new Set(Object.values(places(graph)).map(String)).size).toBe(graph.order);
  });
});

describe('a click', () => {
  it('draws the neighbours of a node, and moves nothing', async () => {
    const { session, told } = drawing();
    await session.start(GOOGLE);
    const before = places(session.state.graph);
    const closed = session.state.graph.findNode((_, { opened, kind }) => !opened && kind === 'Author') ?? '';
    await session.choose(closed);
    const { graph, selected } = session.state;
    expect(selected).toBe(closed);
    expect(graph.getNodeAttribute(closed, 'opened')).toBe(true);
    expect(places(graph, Object.keys(before))).toEqual(before);
    expect(told()).toHaveLength(1);
  });

  it('asks nothing of a node whose neighbours are shown', async () => {
    const { session, asked } = drawing();
    await session.start(GOOGLE);
    const before = asked.length;
    await session.choose(GOOGLE);
    expect(asked).toHaveLength(before);
    expect(session.state.selected).toBe(GOOGLE);
  });
});

describe('paths', () => {
  it('between two chosen nodes are drawn, shown, and told step by step', async () => {
    const { session, told } = drawing();
    await session.start(GOOGLE);
    await session.setEnd('from', { id: GOOGLE, label: 'Google' });
    expect(session.state.paths).toBeNull();
    await session.setEnd('to', { id: TRANSFORMER, label: 'Transformer' });
    const { paths, graph } = session.state;
    expect(paths?.ways[0]?.[0]).toBe(GOOGLE);
    expect(paths?.ways[0]?.at(-1)).toBe(TRANSFORMER);
    expect([...(paths?.lines ?? [])].every((key) => graph.hasEdge(key))).toBe(true);
    expect(told()[0]).toMatch(/^\d paths? found, the shortest of \d steps?\./u);
    session.clearPaths();
    expect(session.state.paths).toBeNull();
    expect(session.state.ends).toEqual({ from: null, to: null });
  });

  it('to a node that is not drawn are drawn, and it with them', async () => {
    const { session, told } = drawing();
    await session.start(GOOGLE);
    const far = await undrawn(session);
    await session.setEnd('from', { id: GOOGLE, label: 'Google' });
    await session.setEnd('to', far);
    const { paths, graph, ends } = session.state;
    expect(ends.to).toEqual(far);
    expect(paths?.ways[0]?.at(-1)).toBe(far.id);
    expect(graph.getNodeAttributes(far.id)).toMatchObject({ label: far.label, placed: true, opened: false });
    expect(told()[0]).toMatch(/^\d paths? found/u);
  });

  it('that do not fit into the picture are counted all the same', async () => {
    const { session, told } = drawing();
    await session.start(GOOGLE);
    const { graph } = session.state;
    const far = await undrawn(session);
    const filling = { ...graph.getNodeAttributes(GOOGLE), label: 'Filling' };
    for (let at = 0; graph.order < MOST_NODES; at += 1) graph.addNode(`concept:filling-${at}`, filling);
    await session.setEnd('from', { id: GOOGLE, label: 'Google' });
    await session.setEnd('to', far);
    expect(session.state.paths).toBeNull();
    expect(told()[0]).toMatch(/^\d paths? found/u);
    expect(told()[1]).toMatch(/^The picture holds 5,000 nodes at most: \d+ nodes? (?:was|were) left out\./u);
  });

  it('that are not there are said to be missing, and the end stays chosen', async () => {
    const { session, told } = drawing();
    await session.start(GOOGLE);
    const before = session.state.graph.order;
    await session.setEnd('from', { id: GOOGLE, label: 'Google' });
    await session.setEnd('to', { id: NOWHERE, label: 'Nowhere' });
    expect(told()).toEqual(['No path of six steps or fewer joins the two.']);
    expect(session.state.ends.to?.id).toBe(NOWHERE);
    expect(session.state.graph.order).toBe(before);
  });
});

describe('the tables', () => {
  it('hold what is drawn, by a column or by name, and what is hidden only in the picture is not there either', async () => {
    const { session } = drawing();
    await session.start(TRANSFORMER);
    const { graph } = session.state;
    expect(nodeRows(session.state, '', 'links')).toHaveLength(graph.order);
    expect(nodeRows(session.state, '', 'links')[0]?.links).toBe(Math.max(...graph.mapNodes((id) => graph.degree(id))));
    expect(nodeRows(session.state, 'END-TO-end object', 'name').map(({ id }) => id)).toEqual([DETR]);
    expect(factRows(session.state, '', wordsIn('EN'))).toHaveLength(graph.size);
    session.select(DETR);
    const first = factRows(session.state, '', wordsIn('EN'))[0];
    expect([first?.source, first?.target]).toContain(DETR);
    session.toggleNodes('Concept');
    expect(nodeRows(session.state, '', 'kind').filter(({ kind }) => kind === 'Concept')).toEqual([]);
    session.toggleNodes('Concept');
    session.toggleFacts('ABOUT');
    expect(factRows(session.state, '', wordsIn('EN')).filter(({ fact }) => fact === 'is about')).toEqual([]);
  });
});
