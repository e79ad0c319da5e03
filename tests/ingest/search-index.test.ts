// What search rests on follows from the facts: written, corrected, counted and taken away with them.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { difference } from '../../src/ingest/difference.ts';
import { GraphRows } from '../../src/ingest/graph-rows.ts';
import { prepareGraph, seedGraph } from '../../src/ingest/seed-graph.ts';
import { writeRows } from '../../src/ingest/writer.ts';
import { rows as rowsOf, statement, value } from '../engines/engines.ts';
import { answeringFrom, dataOf } from '../query/ask.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ data: 'memory' });
  await prepareGraph(engine);
});
beforeEach(() => engine.write([statement('MATCH (n) DETACH DELETE n')]));
afterAll(() => engine.close());

const reasons = [{ document: 'one.txt', rule: 'curated', confidence: 1 }];

function graph(titles: Readonly<Record<string, string>>, author = 'Ann Lee', summaryEn = 'Networks see.'): GraphRows {
  const rows = new GraphRows();
  rows.addNode({ label: 'Author', id: 'author:ann', properties: { name: author, aliases: [] } });
  for (const [id, title] of Object.entries(titles)) {
    rows.addNode({ label: 'Paper', id, properties: { title, summaryEn, authorsComplete: true } });
    rows.addEdge({
      name: 'AUTHORED',
      from: 'author:ann',
      to: id,
      properties: { position: 1, affiliations: [] },
      reasons,
    });
  }
  return rows;
}

const words = async (edge: string, id: string) =>
  (await rowsOf(engine, `MATCH (w:Word)-[:${edge}]->(n) WHERE n.id = $id RETURN w.key ORDER BY w.key`, { id })).flat();
const beginnings = async (id: string) =>
  (
    await rowsOf(engine, 'MATCH (b:Beginning)-[:BEGINS]->(n) WHERE n.id = $id RETURN b.key ORDER BY b.key', { id })
  ).flat();

describe('the index of words', () => {
  it('holds the words of names, and those of texts that no name has', async () => {
    await writeRows(engine, graph({ 'paper:a': 'Seeing Networks' }));
    expect(await words('IN_NAME', 'paper:a')).toEqual(['networks', 'seeing']);
    expect(await words('IN_TEXT', 'paper:a')).toEqual(['see']);
    expect(await words('IN_NAME', 'author:ann')).toEqual(['ann', 'lee']);
  });

  it('follows a corrected name and forgets words that stand nowhere any more', async () => {
    await writeRows(engine, graph({ 'paper:a': 'Seeing Networks' }));
    await writeRows(engine, graph({ 'paper:a': 'Hearing Networks' }, 'Ann Li'));
    expect(await words('IN_NAME', 'paper:a')).toEqual(['hearing', 'networks']);
    expect(await beginnings('author:ann')).toEqual([
      'Author l 1',
      'Author li 1',
      'Author^a 1',
      'Author^an 1',
      'Author^ann 1',
    ]);
    const left = await rowsOf(engine, 'MATCH (w:Word) RETURN w.key ORDER BY w.key');
    expect(left.flat()).toEqual(['ann', 'hearing', 'li', 'networks', 'see']);
    expect(await value(engine, 'MATCH (k:WordKey {key: "lee*"}) RETURN count(k)')).toBe(0);
  });

  it('is taken away with its node', async () => {
    const [both, one] = [graph({ 'paper:a': 'One', 'paper:b': 'Two' }), graph({ 'paper:a': 'One' })];
    await writeRows(engine, both);
    await engine.write(difference(both, one).statements);
    expect(await rowsOf(engine, 'MATCH (n:Paper) RETURN n.id')).toEqual([['paper:a']]);
    expect(await value(engine, 'MATCH (n:Author) RETURN n.paperCount')).toBe(1);
    expect(await value(engine, 'MATCH (w:Word {key: "two"}) RETURN count(w)')).toBe(0);
    expect(await value(engine, 'MATCH (b:Beginning) WHERE b.key STARTS WITH "Paper^t" RETURN count(b)')).toBe(0);
  });
});

describe('the number of papers', () => {
  it('moves completions from tier to tier', async () => {
    const titles = Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`paper:p${at}`, `Title ${at}`]));
    await writeRows(engine, graph({ 'paper:p0': 'Title 0' }));
    expect(await beginnings('author:ann')).toContain('Author^ann 1');
    await writeRows(engine, graph(titles));
    const inTier = ['Author l 3', 'Author le 3', 'Author lee 3', 'Author^a 3', 'Author^an 3', 'Author^ann 3'];
    expect(await beginnings('author:ann')).toEqual(inTier);
    expect(await value(engine, 'MATCH (n:Author) RETURN n.paperCount')).toBe(4);
  });

  it('is what the lists of the API count', async () => {
    await seedGraph(engine, 'seed');
    const stored = new Map(
      (await rowsOf(engine, 'MATCH (n) WHERE n.paperCount IS NOT NULL RETURN n.id, n.paperCount')) as [
        string,
        number,
      ][],
    );
    const answering = answeringFrom(engine);
    for (const [plural, list] of [
      ['papers', 'citedBy'],
      ['authors', 'papers'],
      ['organisations', 'papers'],
      ['concepts', 'papers'],
      ['reviewers', 'papers'],
      ['digests', 'reviews'],
    ] as const) {
      type Data = { all: { nodes: { id: string; list: { totalCount: number } }[] } };
      const question = `{ all: ${plural}(first: 100) { nodes { id list: ${list} { totalCount } } } }`;
      const { all } = await dataOf<Data>(answering, question);
      expect(all.nodes.length).toBeGreaterThan(0);
      for (const { id, list: counted } of all.nodes) expect([id, stored.get(id)]).toEqual([id, counted.totalCount]);
    }
  });
});
