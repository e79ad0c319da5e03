// A graph exported as JSON Lines and restored is the same graph, whatever it holds.

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/graph/open.ts';
import { GraphRows } from '../../src/ingest/graph-rows.ts';
import { restoreGraph } from '../../src/ingest/restore.ts';
import { dump } from '../ingest/dump.ts';
import { bytesOf, exported, filled } from './exporting.ts';
import { randomGraph } from './random-graph.ts';
import { randomRecords } from './random-records.ts';

const [first, second] = await Promise.all([openEngine({ data: 'memory' }), openEngine({ data: 'memory' })]);
afterAll(async () => {
  await first.close();
  await second.close();
});

describe('a graph restored from its export', () => {
  it('is the same in every node, edge, name, property and record, and exports alike (1,000 random graphs)', {
    timeout: 600_000,
  }, async () => {
    let [nodes, edges, records] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(randomGraph, randomRecords, async (rows, { count, writes }) => {
        await filled(first, rows);
        await first.write(writes);
        const { text = '' } = await exported(first, 'jsonl');
        await filled(second, new GraphRows());
        const restored = await restoreGraph(second, () => bytesOf(text));
        expect(restored).toMatchObject({
          nodes: rows.nodes.length,
          edges: rows.edges.length,
          records: count,
          isPart: false,
        });
        expect(await dump(second)).toEqual(await dump(first));
        expect((await exported(second, 'jsonl')).text).toBe(text);
        nodes += restored.nodes;
        edges += restored.edges;
        records += restored.records;
      }),
      { numRuns: 1_000 },
    );
    expect(nodes).toBeGreaterThan(4_000);
    expect(edges).toBeGreaterThan(1_000);
    expect(records).toBeGreaterThan(200);
  });
});
