// What the graph holds depends on what is stated, and on nothing else: not the order, nor what was stated in between.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/graph/engine.ts';
import { prepareGraph } from '../../../src/ingest/seed-graph.ts';
import { applyChange, type Change, planChange } from '../../../src/ingest/statements/change.ts';
import { documentKey } from '../../../src/ingest/statements/identity-keys.ts';
import { rows, statement, testEngines } from '../../engines/engines.ts';
import { figure } from '../../figure.ts';
import { dump } from '../dump.ts';
import { type Drawn, decided, documents, statementsOf } from './some-statements.ts';

type Document =
  typeof documents extends fc.Arbitrary<infer List> ? (List extends readonly (infer One)[] ? One : never) : never;

const RUNS = { embedded: 100, neo4j: 4 };
const LONG = { timeout: 120_000 };

describe.each([...testEngines()])('what is stated on $name', ({ name, kind, open }) => {
  let engine: Engine;
  const apply = async (change: Change) => {
    const { statements } = await planChange(engine, change);
    if (statements.length > 0) await engine.write(statements);
    return statements.length;
  };
  const state = ({ name, origin, statements }: Document) =>
    apply({ replaced: [documentKey(name)], origin, added: statements, decided });
  const forget = ({ name, origin }: Document) => apply({ replaced: [documentKey(name)], origin, added: [] });
  const anew = async (list: readonly Document[]) => {
    await engine.write([statement('MATCH (n) DETACH DELETE n')]);
    const replaced = list.map(({ name }) => documentKey(name));
    await apply({ replaced, added: list.flatMap(({ statements }) => statements), decided });
    return dump(engine);
  };

  beforeAll(async () => {
    engine = await open();
    await prepareGraph(engine);
  });
  afterAll(() => engine.close());

  it('gives the same graph in whatever order, and what is taken back leaves nothing behind', LONG, async (test) => {
    const property = fc.asyncProperty(documents, documents, fc.nat(), async (before, after, pick) => {
      const kept = after.filter((_, index) => (pick >> index) % 2 === 0);
      const whole = await anew(kept);
      await engine.write([statement('MATCH (n) DETACH DELETE n')]);
      for (const document of [...before, ...after, ...[...before].reverse(), ...after]) await state(document);
      const isKept = ({ name, origin }: Document) => kept.some((one) => one.name === name && one.origin === origin);
      for (const document of [...before, ...after]) if (!isKept(document)) await forget(document);
      expect(await dump(engine)).toEqual(whole);
    });
    const numRuns = kind === 'embedded' ? RUNS.embedded : RUNS.neo4j;
    await fc.assert(property, { numRuns });
    figure(test, `${name}: ${numRuns} drawn orders, equal graphs`);
  });

  it('keeps the sentences of what people stated where a document names others of the review', async () => {
    const pebbles = (title: string, overlooked: number): Drawn => {
      const paper = { title, arxivId: undefined, names: ['Wei Wang'], organisations: ['google'], about: ['gan'] };
      const rest = { venue: undefined, year: undefined };
      return { paper: { ...paper, ...rest }, reviewer: undefined, overlooked, number: '' };
    };
    const reading = (name: string, origin: 'curated' | 'read', drawn: Drawn): Document => {
      return { name: `${name}.txt`, origin, statements: statementsOf(name, origin === 'curated', [drawn]) };
    };
    const list = [
      reading('a', 'curated', pebbles('Soft Pebbles', 0)),
      reading('a', 'read', pebbles('Soft Pebbles', 1)),
      reading('b', 'read', pebbles('Hard Pebbles', 0)),
    ];
    const whole = await anew(list);
    await anew([]);
    for (const document of list) await state(document);
    expect(await dump(engine)).toEqual(whole);
    const found = await rows(engine, 'MATCH (:Author)-[e:AFFILIATED_WITH]->(:Organisation) RETURN e.evidence');
    const reasons = found.flatMap(([evidence]) => (evidence as string[]).map((text) => JSON.parse(text)));
    expect(reasons).toMatchObject([
      { document: 'a.txt', rule: 'byline', quote: 'google', sentence: 'google', sentenceStart: 22 },
      { document: 'b.txt', rule: 'byline', quote: 'google', sentence: 'google', sentenceStart: 22 },
    ]);
  });

  it('counts a venue as come and gone with its first and last paper alone', async () => {
    const reading = (name: string, title: string): Document => {
      const nobody = { names: [], organisations: [], about: [] };
      const paper = { ...nobody, title, arxivId: undefined, venue: 'cvpr' as const, year: undefined };
      const drawn: Drawn = { paper, reviewer: undefined, overlooked: 0, number: '' };
      return { name: `${name}.txt`, origin: 'read', statements: statementsOf(name, false, [drawn]) };
    };
    await anew([]);
    const [soft, hard] = [reading('a', 'Soft Pebbles'), reading('b', 'Hard Pebbles')];
    const counted = async ({ name, statements }: Document, isStated: boolean) => {
      const change = { replaced: [documentKey(name)], added: isStated ? statements : [] };
      const { added, removed } = await applyChange(engine, change);
      return [added.nodes.Venue ?? 0, removed.nodes.Venue ?? 0];
    };
    expect(await counted(soft, true)).toEqual([1, 0]);
    expect(await counted(hard, true)).toEqual([0, 0]);
    expect(await counted(soft, false)).toEqual([0, 0]);
    expect(await rows(engine, 'MATCH (v:Venue) RETURN v.id, v.name')).toEqual([['venue:cvpr', 'CVPR']]);
    expect(await counted(hard, false)).toEqual([0, 1]);
    expect(await rows(engine, 'MATCH (v:Venue) RETURN v.id')).toEqual([]);
  });

  it('writes nothing where nothing is new', LONG, async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (list) => {
        await anew(list);
        for (const document of list) expect(await state(document)).toBe(0);
      }),
      { numRuns: kind === 'embedded' ? 30 : 3 },
    );
  });

  it('loses nothing where two are changed at the same time', LONG, async () => {
    const [all = []] = fc.sample(
      documents.filter((list) => list.length > 2),
      { numRuns: 1, seed: 3 },
    );
    const whole = await anew(all);
    await anew([]);
    const changes = all.map(({ name, origin, statements }) => {
      return { replaced: [documentKey(name)], origin, added: statements, decided };
    });
    await Promise.all(changes.map((change) => applyChange(engine, change)));
    expect(await dump(engine)).toEqual(whole);
    const [first, second] = await Promise.all(
      all.map(({ name }) => planChange(engine, { replaced: [documentKey(name)], added: [] })),
    );
    await engine.write(first?.statements ?? []);
    await expect(engine.write(second?.statements ?? [])).rejects.toMatchObject({ name: 'GraphError' });
  });

  it('derives each fact with its reasons from everything that states it', async () => {
    const [document] = fc.sample(documents, { numRuns: 1, seed: 1 });
    if (!document) throw new Error('something was drawn');
    await anew(document);
    const wrong = await rows(
      engine,
      'MATCH ()-[e]->() WHERE e.evidence IS NOT NULL AND (size(e.evidence) = 0 OR size(e.documents) = 0) RETURN count(e)',
    );
    expect(wrong).toEqual([[0]]);
    const [reviews] = await rows(engine, 'MATCH (r:Review)-[:REVIEWS]->(:Paper) RETURN count(r)');
    expect(Number(reviews?.[0])).toBeGreaterThan(0);
  });
});
