// The graph is read in bounded pages that are asked for one by one, and every node and edge comes exactly once.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Losses } from '../../src/exports/losses.ts';
import { GraphReading } from '../../src/exports/reading.ts';
import { chosenNodes, wholeGraph } from '../../src/exports/selection.ts';
import { openEngine } from '../../src/graph/open.ts';
import { GraphRows } from '../../src/ingest/graph-rows.ts';
import { edgeType } from '../../src/model/relations.ts';
import { counted, exported, filled, formatNamed } from './exporting.ts';

const PAPERS = 5_400;
const AUTHORS = 2_300;
/** The most rows that any statement of an export may give: ids, which are short, and everything else. */
const MOST = { ids: 5_000, rows: 1_000 };

const memory = await openEngine({ data: 'memory' });
const { engine, reads } = counted(memory);
afterAll(() => memory.close());
beforeAll(async () => {
  const rows = new GraphRows();
  for (let index = 0; index < PAPERS; index++) {
    rows.addNode({ label: 'Paper', id: `paper:${index}`, properties: { title: `T${index}`, year: 2000 } });
  }
  const reasons = [{ document: 'd', rule: 'curated', confidence: 1 }];
  for (let index = 0; index < AUTHORS; index++) {
    const [id, to] = [`author:${index}`, 'paper:7'];
    rows.addNode({ label: 'Author', id, properties: { name: `A ${index}` } });
    rows.addEdge({ name: 'AUTHORED', from: id, to, properties: { position: index + 1 }, reasons });
    rows.addEdge({ name: 'AUTHORED', from: id, to: `paper:${index + 8}`, properties: { position: 1 }, reasons });
  }
  await filled(engine, rows);
}, 60_000);

const most = () => ({
  ids: Math.max(...reads.filter(({ statement }) => statement.name.startsWith('ids')).map(({ rows }) => rows)),
  rows: Math.max(...reads.filter(({ statement }) => !statement.name.startsWith('ids')).map(({ rows }) => rows)),
});

describe('reading a graph', () => {
  it('gives every node, edge and name once, also where one node has more edges than a page', async () => {
    const { text = '' } = await exported(engine, 'jsonl');
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const nodes = lines.filter(({ node }) => node).map(({ id }) => id);
    const edges = lines.filter(({ edge }) => edge).map(({ from, to }) => `${from} ${to}`);
    expect([nodes.length, new Set(nodes).size]).toEqual([PAPERS + AUTHORS, PAPERS + AUTHORS]);
    expect([edges.length, new Set(edges).size]).toEqual([2 * AUTHORS, 2 * AUTHORS]);
    expect(edges.filter((edge) => edge.endsWith(' paper:7'))).toHaveLength(AUTHORS);
    expect(lines.find(({ id }) => id === 'author:1999').names).toEqual(['a 1999']);
    expect(lines.at(-1)).toEqual({ end: { nodes: PAPERS + AUTHORS, edges: 2 * AUTHORS, records: 0 } });
  });

  it('holds no more rows than a page, whatever the format', { timeout: 60_000 }, async () => {
    for (const name of ['jsonl', 'neo4j-csv', 'graphml', 'json-ld', 'tables', 'bibtex', 'csl-json']) {
      reads.length = 0;
      await exported(engine, name);
      expect([name, most()]).toEqual([name, MOST]);
    }
  });

  it('asks for a page when it is wanted', async () => {
    for (const name of ['jsonl', 'graphml', 'json-ld', 'bibtex', 'csl-json']) {
      reads.length = 0;
      const text = formatNamed(name).text?.({
        graph: new GraphReading(engine, wholeGraph(engine)),
        losses: new Losses(),
      });
      for await (const piece of text ?? []) {
        if (piece.includes('T1000')) break;
      }
      const titles = reads.filter(({ statement }) => statement.name === 'nodes of Paper');
      expect([name, titles.reduce((sum, { rows }) => sum + rows, 0)]).toEqual([
        name,
        name === 'jsonl' || name === 'graphml' ? 1_000 : 250,
      ]);
    }
  });

  it('reads the edges between chosen nodes alone', async () => {
    const chosen = chosenNodes(
      engine,
      new Map([
        ['Paper', new Set(['paper:7', 'paper:8'])],
        ['Author', new Set(['author:0', 'author:5'])],
      ]),
    );
    const pages = new GraphReading(engine, chosen).edges(edgeType('AUTHORED'));
    const edges: string[] = [];
    for await (const page of pages) edges.push(...page.map(({ from, to }) => `${from} ${to}`));
    expect(edges.sort()).toEqual(['author:0 paper:7', 'author:0 paper:8', 'author:5 paper:7']);
  });
});
