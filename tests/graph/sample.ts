// A small graph for the contract suites: four papers, three authors, two organisations and a little tree of concepts.

import type { Engine, Statement, Value } from '../../src/graph/engine.ts';
import { prepareGraph } from '../../src/ingest/seed-graph.ts';
import { statement } from '../engines/engines.ts';

const PAPERS: Value = [
  { id: 'p1', title: 'Attention', year: 2017, keys: ['attention', 'transformer'] },
  { id: 'p2', title: 'DETR', year: 2020, keys: ['detr', 'end to end'] },
  { id: 'p3', title: 'BERT', year: 2018, keys: ['bert'] },
  { id: 'p4', title: 'Ёж', year: null, keys: [] },
];
const AUTHORS: Value = [{ id: 'a1' }, { id: 'a2' }, { id: 'a3' }];
const ORGANISATIONS: Value = [{ id: 'o1' }, { id: 'o2' }];
const CONCEPTS: Value = [{ id: 'root' }, { id: 'left' }, { id: 'right' }, { id: 'leaf' }, { id: 'alone' }];

const EDGES: ReadonlyArray<readonly [type: string, ends: readonly [string, string], list: Value]> = [
  [
    'AUTHORED',
    ['Author', 'Paper'],
    [
      { from: 'a1', to: 'p1', properties: { position: 1, affiliations: ['o1'] } },
      { from: 'a2', to: 'p1', properties: { position: 2, affiliations: ['o1', 'o2'] } },
      { from: 'a2', to: 'p2', properties: { position: 1, affiliations: [] } },
      { from: 'a3', to: 'p2', properties: { position: 2, affiliations: ['o2'] } },
      { from: 'a1', to: 'p3', properties: { position: 1, affiliations: [] } },
    ],
  ],
  [
    'ABOUT',
    ['Paper', 'Concept'],
    [
      { from: 'p1', to: 'root', properties: { score: 1 } },
      { from: 'p1', to: 'leaf', properties: { score: 0.5 } },
      { from: 'p2', to: 'left', properties: { score: 0.75 } },
      { from: 'p3', to: 'leaf', properties: { score: 0.25 } },
      { from: 'p4', to: 'alone', properties: { score: 1 } },
    ],
  ],
  [
    'PUBLISHED',
    ['Organisation', 'Paper'],
    [
      { from: 'o1', to: 'p1', properties: {} },
      { from: 'o2', to: 'p1', properties: {} },
      { from: 'o2', to: 'p2', properties: {} },
    ],
  ],
  [
    'BROADER',
    ['Concept', 'Concept'],
    [
      { from: 'left', to: 'root', properties: {} },
      { from: 'right', to: 'root', properties: {} },
      { from: 'leaf', to: 'left', properties: {} },
      { from: 'leaf', to: 'right', properties: {} },
    ],
  ],
];

function nodes(label: string, list: Value): Statement {
  return statement(`UNWIND $list AS row MERGE (n:${label} {id: row.id}) SET n += row`, { list });
}

function edges(type: string, [from, to]: readonly [string, string], list: Value): Statement {
  const ends = `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})`;
  return statement(`UNWIND $list AS row ${ends} MERGE (a)-[e:${type}]->(b) SET e += row.properties`, { list });
}

/** Writes the sample graph into an empty engine, with the keys that the graph always has. */
export async function writeSample(engine: Engine): Promise<void> {
  await prepareGraph(engine);
  await engine.write([
    nodes('Paper', PAPERS),
    nodes('Author', AUTHORS),
    nodes('Organisation', ORGANISATIONS),
    nodes('Concept', CONCEPTS),
    ...EDGES.map(([type, ends, list]) => edges(type, ends, list)),
  ]);
}
