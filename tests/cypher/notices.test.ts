// Labels, types of edges and keys of properties that a statement names in vain, with what was probably meant.

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

it.each([
  ['MATCH (p:Paper) RETURN p.titel', ['titel', 'title']],
  ['MATCH (p:Paper {yaer: 2020}) RETURN p.year', ['yaer', 'year']],
  ['MATCH (p {yaer: 2020}), (q) RETURN q', ['yaer', 'year']],
  ['MATCH (p:Paper)-[e:ABOUT {scor: 1}]->() RETURN p', ['scor', 'score']],
  ['MATCH (p:Paper) WHERE EXISTS { (p)-[:ABOUT]->(:Concept {nam: 1}) } RETURN p', ['nam', 'name']],
  ['MATCH (p:Paper) WITH p AS q RETURN q.`titel`', ['titel', 'title']],
  ['MATCH (p:Paper) RETURN p {.id, .titel, own: 1} AS map', ['titel', 'title']],
])('tells of the key of a property that the graph has not in %s', (statement, [key, near]) => {
  expect(noticesOf(statement)).toEqual([`The graph has no property ${key}. Did you mean ${near}?`]);
});

it.each([
  'WITH {own: 1} AS map RETURN map.own, {other: map.own} AS more',
  'MATCH (p:Paper) WITH {own: p.year} AS p RETURN p.own',
  'UNWIND $rows AS row WITH row AS line RETURN line.own, $rows.own',
  'RETURN [x IN [{own: 1}] | x.own] AS xs, reduce(s = {own: 1}, x IN [{own: 2}] | {own: s.own + x.own}) AS sum',
  'MATCH (p:Paper) WHERE date(p.publishedOn).month = 1 RETURN p.publishedOn.month, date().day AS day',
  'MATCH (p:Paper) RETURN collect(p {own: 1}) AS maps, [p {own: p.year}] AS list, count({own: 1}) AS n, ({own: 1}).own AS own',
  'MATCH (p:Paper {title: head([{own: 1}]).own}) RETURN p',
  'MATCH (p:Paper) RETURN [x IN [p] | x {.id, own: 1}] AS maps',
])('takes no key of a map for one of the graph in %s', (statement) => {
  expect(noticesOf(statement)).toEqual([]);
});

it('takes neither keys of maps nor what follows a bar for labels', () => {
  const statement =
    "MATCH (p:Paper {title: 'a:B'}) WHERE p:Paper RETURN {year: p.year, b: [x IN [p] WHERE x:Paper | x.id]} AS map, p {.id, own: 1}";
  expect(noticesOf(statement)).toEqual([]);
  expect(noticesOf('MATCH (a)-[e]->() WHERE e:AUTHORED RETURN a')).toEqual([]);
});

it('knows every label, every type and every key of the graph', async () => {
  const engine = await openEngine({ data: 'memory' });
  try {
    await seedGraph(engine, 'seed');
    const labels = await rows(engine, 'MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label');
    const types = await rows(engine, 'MATCH ()-[e]->() RETURN DISTINCT type(e)');
    const keys = await rows(engine, 'MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT key');
    const keysOfEdges = await rows(engine, 'MATCH ()-[e]->() UNWIND keys(e) AS key RETURN DISTINCT key');
    expect(keys.length).toBeGreaterThan(30);
    expect(labels.length).toBeGreaterThan(8);
    expect(types.length).toBeGreaterThan(15);
    const statements = [
      ...labels.map(([label]) => `MATCH (n:${label})`),
      ...types.map(([type]) => `MATCH ()-[:${type}]->()`),
      ...[...keys, ...keysOfEdges].map(([key]) => `MATCH (n) WHERE n.${key} IS NOT NULL`),
    ];
    expect(statements.flatMap((statement) => noticesOf(`${statement} RETURN 1`))).toEqual([]);
  } finally {
    await engine.close();
  }
}, 60_000);
