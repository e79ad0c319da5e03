// Every format writes the same on every engine, of the whole graph and of a part of it; what is restored is the same graph.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { exportFormats } from '../../src/exports/formats.ts';
import { papersWhere } from '../../src/exports/papers-where.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { GraphRows } from '../../src/ingest/graph-rows.ts';
import { restoreGraph } from '../../src/ingest/restore.ts';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import { edgeTypes } from '../../src/model/edges.ts';
import { nodeLabels } from '../../src/model/nodes.ts';
import { defaultLimits } from '../../src/query/limits.ts';
import { testEngines } from '../engines/engines.ts';
import { dump } from '../ingest/dump.ts';
import { bytesOf, exported, filled } from './exporting.ts';
import { sampleRows } from './sample.ts';

const reference = await openEngine({ data: 'memory' });
afterAll(() => reference.close());

const chosen = (engine: Engine, where: unknown) =>
  papersWhere({ engine, schema: papergraphSchema(), limits: defaultLimits, where });

/** Ids of nodes, and edges as `NAME from to`, of an export as JSON Lines. */
async function held(engine: Engine, where: unknown): Promise<string[]> {
  const { text = '' } = await exported(engine, 'jsonl', { selection: await chosen(engine, where) });
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return lines.flatMap(({ id, edge, from, to }) => (id ? [id] : edge ? [`${edge} ${from} ${to}`] : [])).sort();
}

describe.each(testEngines())('exports from $name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await filled(engine, sampleRows());
    await filled(reference, sampleRows());
  });
  afterAll(() => engine.close());

  it.each(exportFormats.map(({ name }) => name))('are as those of the embedded engine, as %s', async (name) => {
    expect(await exported(engine, name)).toEqual(await exported(reference, name));
  });

  it('hold the papers of a filter, what belongs to them, and nothing else', async () => {
    const stones = await held(engine, { id: { eq: 'paper:stones' } });
    expect(stones.filter((line) => !line.includes(' '))).toEqual([
      'author:ma',
      'author:oord',
      'concept:erosion',
      'concept:physics',
      'digest:march',
      'organisation:lab',
      'paper:stones',
      'review:one',
      'reviewer:zorin',
      'venue:geo',
    ]);
    expect(stones.filter((line) => line.includes(' ')).map((line) => line.split(' ')[0])).toEqual(
      [
        ...[
          'ABOUT',
          'ABOUT',
          'AFFILIATED_WITH',
          'AUTHORED',
          'AUTHORED',
          'BROADER',
          'IN_DIGEST',
          'INTRODUCES',
          'IN_VENUE',
        ].sort(),
        ...['PUBLISHED', 'REVIEWS', 'WROTE'],
      ].sort(),
    );
  });

  it('take the filter of the API, relations and all', async () => {
    const bySand = await held(engine, {
      and: [{ year: { lt: 2000 } }, { authors: { some: { name: { eq: 'зорин' } } } }],
    });
    expect(bySand).toContain('AUTHORED author:zorin paper:sand');
    expect(bySand).not.toContain('paper:stones');
    expect(bySand).toContain('concept:erosion');
    expect(await held(engine, { year: { gt: 3000 } })).toEqual([]);
  });

  it('refuse what is no filter with what the API says', async () => {
    await expect(chosen(engine, { colour: 'red' })).rejects.toMatchObject({
      code: 'BAD_FILTER',
      message: expect.stringContaining('colour'),
    });
    await expect(chosen(engine, { year: null })).rejects.toMatchObject({
      code: 'BAD_FILTER',
      message: expect.stringContaining('year'),
    });
  });

  it('name the index of names that leads to chosen nodes alone, each key once', async () => {
    const files = await exported(engine, 'neo4j-csv', {
      selection: await chosen(engine, { id: { eq: 'paper:stones' } }),
    });
    const keys = files['nodes-Name.csv']?.trim().split('\r\n').slice(1) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('"зорин"');
    expect(keys).not.toContain('"unrelated"');
  });

  it('restore into another engine that is empty, and into no other', async () => {
    const { text = '' } = await exported(engine, 'jsonl');
    await filled(reference, new GraphRows());
    await restoreGraph(reference, () => bytesOf(text));
    const once = await dump(reference);
    expect(once).toEqual(await dump(engine));
    await expect(restoreGraph(reference, () => bytesOf(text))).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
    expect(await dump(reference)).toEqual(once);
  });

  it('restore into this one the seed of another, all of it', async () => {
    await filled(reference, new GraphRows());
    await seedGraph(reference, 'seed');
    const { text = '' } = await exported(reference, 'jsonl');
    await filled(engine, new GraphRows());
    const restored = await restoreGraph(engine, () => bytesOf(text));
    expect(restored.nodes).toBeGreaterThan(1_000);
    expect(restored.records).toBeGreaterThan(30);
    expect(await dump(engine)).toEqual(await dump(reference));
    expect((await exported(engine, 'jsonl')).text).toBe(text);
  });
});

describe('the sample', () => {
  it('has every kind of node and edge', () => {
    const rows = sampleRows();
    expect(new Set(rows.nodes.map(({ label }) => label))).toEqual(new Set(nodeLabels));
    expect(new Set(rows.edges.map(({ name }) => name))).toEqual(new Set(edgeTypes.map(({ name }) => name)));
  });
});
