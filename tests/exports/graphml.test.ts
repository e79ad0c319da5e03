// GraphML is read by a library of graphs, and holds there what the graph holds.

import fc from 'fast-check';
import graphology from 'graphology';
import { parse } from 'graphology-graphml';
import { afterAll, describe, expect, it } from 'vitest';
import { Losses } from '../../src/exports/losses.ts';
import { openEngine } from '../../src/graph/open.ts';
import type { GraphRows, NodeRow } from '../../src/ingest/graph-rows.ts';
import { exported, filled } from './exporting.ts';
import { randomGraph } from './random-graph.ts';
import { sampleRows } from './sample.ts';

const engine = await openEngine({ data: 'memory' });
afterAll(() => engine.close());

async function opened(rows: GraphRows, losses = new Losses()) {
  const { text = '' } = await exported(await filled(engine, rows), 'graphml', { losses });
  return parse(graphology.MultiDirectedGraph, text);
}

const XML_CANT = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const inXml = (text: string) => text.replace(XML_CANT, '\ufffd');

/** Properties as GraphML has them: lists as JSON, and nothing where there is nothing. */
function flat(properties: NodeRow['properties']): Record<string, unknown> {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : value;
      return [name, typeof text === 'string' ? inXml(text) : text];
    }),
  );
}

describe('GraphML in graphology', () => {
  it('has each node and edge with its properties, typed', async () => {
    const graph = await opened(sampleRows());
    expect([graph.order, graph.size]).toEqual([15, 18]);
    const { properties } = sampleRows().node('paper:stones') as NodeRow;
    expect(graph.getNodeAttributes('paper:stones')).toEqual({
      ...flat(properties),
      label: properties.title,
      type: 'Paper',
    });
    expect(graph.getNodeAttributes('paper:stones')).toMatchObject({ year: 2021, authorsComplete: false });
    expect(JSON.parse(graph.getNodeAttribute('paper:stones', 'aliases'))).toEqual(['Stones; wet', '=1+1']);
    const between = graph.edges('paper:stones', 'concept:erosion').map((edge) => graph.getEdgeAttributes(edge));
    expect(between.map(({ type, score }) => [type, score]).sort()).toEqual([
      ['ABOUT', 1],
      ['INTRODUCES', undefined],
    ]);
    expect(JSON.parse(between[0]?.evidence)).toMatchObject([{ document: '2021-03.txt', quote: 'a "b"\n]]>' }]);
    const [authored] = graph.edges('author:ma', 'paper:stones');
    expect(graph.getEdgeAttributes(authored)).toMatchObject({ type: 'AUTHORED', position: 1, writtenAs: 'Yi Ma' });
  });

  it('keeps every kind of line end', async () => {
    const rows = sampleRows();
    const name = 'a\nb\r\nc\u0085d\u2028e\tf';
    rows.addNode({ label: 'Venue', id: 'venue:lines', properties: { name } });
    expect((await opened(rows)).getNodeAttribute('venue:lines', 'name')).toBe(name);
  });

  it('holds whatever random graphs hold', { timeout: 60_000 }, async () => {
    const run = fc.asyncProperty(randomGraph, async (rows) => {
      const graph = await opened(rows);
      expect([graph.order, graph.size]).toEqual([rows.nodes.length, rows.edges.length]);
      for (const { label, id, properties } of rows.nodes) {
        expect(graph.getNodeAttributes(inXml(id))).toMatchObject({ ...flat(properties), type: label });
      }
    });
    await fc.assert(run, { numRuns: 100 });
  });

  it('says which characters XML can\u2019t hold', async () => {
    const rows = sampleRows();
    rows.addNode({ label: 'Venue', id: 'venue:odd', properties: { name: 'a\u0000b\u0001' } });
    const losses = new Losses();
    const graph = await opened(rows, losses);
    expect(graph.getNodeAttribute('venue:odd', 'name')).toBe('a\ufffdb\ufffd');
    // The name is also the node's label.
    expect(losses.sentence).toBe(
      "4 characters that the format can't hold became U+FFFD, the first one in name of venue:odd.",
    );
  });
});
