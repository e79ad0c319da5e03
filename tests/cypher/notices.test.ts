// Labels and types of edges that a statement names in vain, with what was probably meant.

import { expect, it } from 'vitest';
import { noticesOf } from '../../src/cypher/notices.ts';
import { openEngine } from '../../src/graph/open.ts';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import { rows } from '../engines/engines.ts';

it('tells a label and a type that the graph has not, each once, with the nearest that it has', () => {
  expect(noticesOf('MATCH (p:Papr)<-[:AUTHORD]-(a:Author), (q:Papr) WHERE a:Zebra RETURN p')).toEqual([
    'The graph has no label Papr. Did you mean Paper?',
    'The graph has no type of edges AUTHORD. Did you mean AUTHORED?',
    'The graph has no label Zebra.',
  ]);
  expect(noticesOf('MATCH (a)-[e:AUTHORED|WROT]->(p:`Pa per`&!(paper)) RETURN e')).toEqual([
    'The graph has no type of edges WROT. Did you mean WROTE?',
    'The graph has no label Pa per. Did you mean Paper?',
    'The graph has no label paper. Did you mean Paper?',
  ]);
});

it('takes neither keys of maps nor what follows a bar for labels', () => {
  const statement =
    "MATCH (p:Paper {title: 'a:B'}) WHERE p:Paper RETURN {year: p.year, b: [x IN [p] WHERE x:Paper | x.id]} AS map, p {.id, own: 1}";
  expect(noticesOf(statement)).toEqual([]);
  expect(noticesOf('MATCH (a)-[e]->() WHERE e:AUTHORED RETURN a')).toEqual([]);
});

it('knows every label and every type of the graph', async () => {
  const engine = await openEngine({ data: 'memory' });
  try {
    await seedGraph(engine, 'seed');
    const labels = await rows(engine, 'MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label');
    const types = await rows(engine, 'MATCH ()-[e]->() RETURN DISTINCT type(e)');
    expect(labels.length).toBeGreaterThan(8);
    expect(types.length).toBeGreaterThan(15);
    const statements = [
      ...labels.map(([label]) => `MATCH (n:${label})`),
      ...types.map(([type]) => `MATCH ()-[:${type}]->()`),
    ];
    expect(statements.flatMap((statement) => noticesOf(`${statement} RETURN 1`))).toEqual([]);
  } finally {
    await engine.close();
  }
}, 60_000);
