// What must hold of every answer over the seed: counts equal what they count, and a node is the same by every route.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import { fold } from '../../src/model/fold.ts';
import { nodeLabels } from '../../src/model/nodes.ts';
import { countedLists } from '../../src/model/ways.ts';
import { Answering } from '../../src/query/answer.ts';
import { defaultLimits } from '../../src/query/limits.ts';
import { testEngines } from '../engines/engines.ts';
import { besideOrSkip } from '../house/beside.ts';
import { dataOf } from '../query/ask.ts';
import { type Asked, type CountedRow, type CountedRows, everyCountedList } from './counted-rows.ts';
import { type Route, routes, routesById } from './routes.ts';
import { unhurried } from './unhurried.ts';

const asked: readonly (Asked & { name: string })[] = countedLists.flatMap((counted) => {
  const name = `${counted.from}.${counted.field}`;
  const narrow = { name, counted, rollUp: false };
  return counted.rollUp ? [{ name: `${name} with all under it`, counted, rollUp: true }, narrow] : [narrow];
});

/** Ways on which the seed has nothing: it states no references and no venues. */
const STATED_NOWHERE = new Set(['venues', 'Paper.cites', 'Paper.citedBy', 'Paper.venue', 'Venue.papers']);

/** Who shares which papers with whom, as one text for each pair. */
function pairs(rows: readonly CountedRow[], isReversed: boolean): string[] {
  const told = rows.map(({ owner, node, papers }) => {
    const [first, second] = isReversed ? [node.id, owner] : [owner, node.id];
    return `${first} ${second}: ${papers.nodes.map(({ id }) => id).join(', ')}`;
  });
  return told.sort();
}

interface Shown {
  readonly id: string;
  readonly __typename: string;
}

/** Every node of the kind in an answer, wherever it stands in it. */
function shownIn(answer: unknown, label: string): readonly Shown[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('__typename' in answer) return answer.__typename === label ? [answer as Shown] : [];
  return Object.values(answer).flatMap((value) => shownIn(value, label));
}

interface ListPage {
  readonly list: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

async function walked(answering: Answering, { source, label, firstPageOnly }: Route): Promise<readonly Shown[]> {
  const found: Shown[] = [];
  let after: string | null = null;
  for (;;) {
    const page: ListPage = await dataOf(answering, source, { after });
    found.push(...shownIn(page, label));
    if (firstPageOnly || !page.list.pageInfo.hasNextPage) return found;
    after = page.list.pageInfo.endCursor;
  }
}

function byId(shown: readonly Shown[]): Map<string, string> {
  return new Map(shown.map((node) => [node.id, JSON.stringify(node)]));
}

/** Nodes that are not what the root lists say of them. */
function strangers(shown: readonly Shown[], known: ReadonlyMap<string, string>): unknown[] {
  const odd = shown.filter((node) => JSON.stringify(node) !== known.get(node.id));
  return odd.map((node) => ({ shown: node, known: JSON.parse(known.get(node.id) ?? 'null') }));
}

const TRANSFORMER = `{
  concept(ref: "transformer") {
    organisations(first: 100) {
      edges {
        node { id label russian: label(language: RU) name aliases }
        papers(first: 100) {
          edges {
            facts {
              kind
              from { ...Named }
              to { ...Named }
              evidence { start end confidence source { name } }
            }
          }
        }
      }
    }
  }
}
fragment Named on Node {
  label
  russian: label(language: RU)
  ... on Organisation { aliases }
  ... on Concept { aliases }
}`;

interface Named {
  readonly label: string;
  readonly russian: string;
  readonly aliases?: readonly string[];
}

interface Fact {
  readonly kind: string;
  readonly from: Named;
  readonly to: Named;
  readonly evidence: readonly { start: number; end: number; confidence: number; source: { name: string } }[];
}

interface Transformer {
  readonly concept: {
    readonly organisations: { edges: { node: Named & { name: string }; papers: { edges: { facts: Fact[] }[] } }[] };
  };
}

/** The names of a node, folded; Russian ones without their last letter, which changes with the case. */
function namesOf({ label, russian, aliases = [] }: Named): readonly string[] {
  return [label, russian, ...aliases].map(fold).map((name) => (/[а-я]$/u.test(name) ? name.slice(0, -1) : name));
}

describe.each([...testEngines()])('over the seed on $name', ({ open }) => {
  let engine: Engine;
  let answering: Answering;
  let known: Map<string, string>;
  beforeAll(async () => {
    engine = unhurried(await open());
    await seedGraph(engine, 'seed');
    const limits = { ...defaultLimits, cost: Number.MAX_SAFE_INTEGER };
    answering = new Answering({ schema: papergraphSchema(), engine, limits });
    const shown: Shown[] = [];
    for (const list of routes().slice(0, nodeLabels.length)) shown.push(...(await walked(answering, list)));
    known = byId(shown);
  });
  afterAll(() => engine.close());

  const read = new Map<Asked, Promise<readonly CountedRows[]>>();
  const listsOf = (list: Asked) => {
    const lists = read.get(list) ?? everyCountedList(answering, list);
    read.set(list, lists);
    return lists;
  };

  it.each(asked)('$name: a count equals the papers behind it', async (list) => {
    const lists = await listsOf(list);
    const rows = lists.flatMap((one) => one.rows);
    expect(rows.length).toBeGreaterThan(3);
    expect(lists.map(({ totalCount }) => totalCount)).toEqual(lists.map((one) => one.rows.length));
    expect(lists.map((one) => one.rows.length)).toEqual(
      lists.map((one) => new Set(one.rows.map(({ node }) => node.id)).size),
    );
    const wrong = rows.filter(({ paperCount, papers }) => {
      const different = new Set(papers.nodes.map(({ id }) => id)).size;
      return paperCount < 1 || paperCount !== papers.totalCount || paperCount !== different;
    });
    expect(wrong).toEqual([]);
  });

  const both = asked.filter(({ rollUp, counted }) => !rollUp && counted.from <= counted.to);
  it.each(both)('$name: the other side counts the same papers', async (list) => {
    const { from, to } = list.counted;
    const back = asked.find(({ counted, rollUp }) => !rollUp && counted.from === to && counted.to === from);
    if (!back) throw new Error(`No list from ${to} to ${from}.`);
    const rows = (await listsOf(list)).flatMap((one) => one.rows);
    const others = (await listsOf(back)).flatMap((one) => one.rows);
    expect(pairs(rows, false)).toEqual(pairs(others, true));
  });

  it('root lists show every node', async () => {
    const { stats } = await dataOf<{ stats: { nodes: { count: number }[] } }>(
      answering,
      '{ stats { nodes { count } } }',
    );
    expect(known.size).toBe(stats.nodes.reduce((sum, { count }) => sum + count, 0));
    expect(known.size).toBeGreaterThan(800);
  });

  it.each(routes())('$name shows a node of the kind $label as the root list does', async (route) => {
    const shown = await walked(answering, route);
    expect(shown.length > 0).toBe(!STATED_NOWHERE.has(route.name));
    expect(strangers(shown, known)).toEqual([]);
  });

  it.each(nodeLabels.flatMap(routesById))(
    '$name shows a $label as the root list does',
    async ({ label, name, source }) => {
      const ids = [...known.keys()].filter((id) => id.startsWith(`${label.toLowerCase()}:`));
      const pages = Array.from({ length: Math.ceil(ids.length / 100) }, (_, page) =>
        ids.slice(page * 100, page * 100 + 100),
      );
      const few = ids.slice(0, 5);
      const variables = name === 'nodes' ? pages.map((page) => ({ ids: page })) : few.map((id) => ({ id }));
      const shown: Shown[] = [];
      for (const values of variables) shown.push(...shownIn(await dataOf(answering, source, values), label));
      expect(shown.map(({ id }) => id)).toEqual(name === 'nodes' ? ids : few);
      expect(strangers(shown, known)).toEqual([]);
    },
  );

  it('organisations that published on transformers are those that the documents name, each with its evidence', async (context) => {
    const { concept } = await dataOf<Transformer>(answering, TRANSFORMER);
    const { edges } = concept.organisations;
    expect(edges.map(({ node }) => node.name).sort()).toEqual([
      'Facebook AI Research',
      'Google',
      'Microsoft',
      'OpenAI',
      'Sorbonne University',
      'Stanford University',
      'Tampere University',
      'University of California',
    ]);
    const facts = edges.flatMap(({ papers }) => papers.edges.flatMap((paper) => paper.facts));
    expect(facts.every(({ evidence }) => evidence.length > 0)).toBe(true);
    const kinds = edges.map(({ papers }) => papers.edges.map((paper) => new Set(paper.facts.map(({ kind }) => kind))));
    expect(kinds.flat().every((found) => found.has('PUBLISHED') && found.has('ABOUT'))).toBe(true);

    const folder = besideOrSkip(context, { path: 'shared/digests', variable: 'PAPERGRAPH_DIGESTS' });
    const unsaid = facts.flatMap(({ kind, from, to, evidence }) => {
      const names = namesOf(kind === 'PUBLISHED' ? from : to);
      return evidence
        .map(({ start, end, source }) =>
          [...readFileSync(join(folder, source.name), 'utf8')].slice(start, end).join(''),
        )
        .filter((span) => !names.some((name) => fold(span).includes(name)))
        .map((span) => ({ kind, span, names }));
    });
    expect(unsaid).toEqual([]);
  });
});
