// Rows in the making: what several places state of one node or edge comes together, whatever the order.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EdgeRow, GraphRows, type NodeRow, type PropertyValue } from '../../src/ingest/graph-rows.ts';
import { seedRows } from '../../src/ingest/seed-rows.ts';
import type { StoredEvidence } from '../../src/model/evidence.ts';
import { readSeed, type Seed } from '../../src/sources/seed.ts';
import { TOP } from '../house/tracked.ts';

const paper = (properties: Readonly<Record<string, PropertyValue>>): NodeRow => ({
  label: 'Paper',
  id: 'paper:x',
  properties,
});
const because = (document: string, start = 0): StoredEvidence => ({
  document,
  start,
  end: 9,
  rule: 'curated',
  confidence: 1,
});
const edge = (properties: EdgeRow['properties'], ...reasons: StoredEvidence[]): EdgeRow => ({
  name: 'ABOUT',
  from: 'paper:x',
  to: 'concept:y',
  properties,
  reasons,
});

function nodeOf(...rows: NodeRow[]): NodeRow | undefined {
  const graph = new GraphRows();
  for (const row of rows) graph.addNode(row);
  return graph.node('paper:x');
}

function edgeOf(...rows: EdgeRow[]): EdgeRow | undefined {
  const graph = new GraphRows();
  for (const row of rows) graph.addEdge(row);
  expect(graph.edges).toHaveLength(1);
  return graph.edges[0];
}

describe('a node that is stated twice', () => {
  it('keeps the first of two values, and takes what the first did not know', () => {
    const merged = nodeOf(
      paper({ title: 'A', year: undefined, doi: null }),
      paper({ title: 'B', year: 2020, doi: '10.1/x', url: 'u' }),
    );
    expect(merged?.properties).toEqual({ title: 'A', year: 2020, doi: '10.1/x', url: 'u' });
  });

  it('keeps what the second does not know, falsehood and zero too', () => {
    const merged = nodeOf(
      paper({ authorsComplete: false, year: 0, shortName: '' }),
      paper({ authorsComplete: undefined, year: null }),
    );
    expect(merged?.properties).toEqual({ authorsComplete: false, year: 0, shortName: '' });
  });

  it('has the aliases of both, each once', () => {
    expect(nodeOf(paper({ aliases: ['a', 'b'] }), paper({ aliases: ['b', 'c'] }))?.properties.aliases).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(nodeOf(paper({ aliases: undefined }), paper({ aliases: ['c'] }))?.properties.aliases).toEqual(['c']);
  });

  it('is one row', () => {
    const graph = new GraphRows();
    graph.addNode(paper({ title: 'A' }));
    graph.addNode(paper({ title: 'A' }));
    graph.addNode({ label: 'Paper', id: 'paper:z', properties: {} });
    expect(graph.nodes.map(({ id }) => id)).toEqual(['paper:x', 'paper:z']);
    expect(graph.node('paper:none')).toBeUndefined();
  });
});

describe('an edge that is stated twice', () => {
  it('keeps the best score, the first year and the last', () => {
    expect(edgeOf(edge({ score: 0.4 }), edge({ score: 0.9 }), edge({ score: 0.1 }))?.properties.score).toBe(0.9);
    const years = edgeOf(
      edge({ firstYear: 2019, lastYear: 2019 }),
      edge({ firstYear: undefined, lastYear: undefined }),
      edge({ firstYear: 2017, lastYear: 2017 }),
      edge({ firstYear: 2021, lastYear: 2021 }),
    );
    expect(years?.properties).toEqual({ firstYear: 2017, lastYear: 2021 });
  });

  it('has every reason once', () => {
    const merged = edgeOf(edge({}, because('a')), edge({}, because('b'), because('a')), edge({}, because('a', 5)));
    expect(merged?.reasons).toEqual([because('a'), because('b'), because('a', 5)]);
  });

  it('is another edge where type, start or end differ', () => {
    const graph = new GraphRows();
    const rows = [
      edge({}),
      { ...edge({}), name: 'USES' as const },
      { ...edge({}), from: 'paper:z' },
      { ...edge({}), to: 'concept:z' },
    ];
    for (const row of rows) graph.addEdge(row);
    expect(graph.edges).toEqual(rows);
  });
});

/** The rows of a seed with all that has no order in it sorted. */
function canonical(seed: Seed): { nodes: unknown; edges: unknown } {
  const rows = seedRows(seed);
  const sortedLists = (properties: NodeRow['properties']) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]),
    );
  const byText = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
  return {
    nodes: byText(rows.nodes.map((row) => ({ ...row, properties: sortedLists(row.properties) }))),
    edges: byText(
      rows.edges.map((row) => ({ ...row, properties: sortedLists(row.properties), reasons: byText([...row.reasons]) })),
    ),
  };
}

describe('the seed', async () => {
  const seed = await readSeed(`${TOP}seed`);
  const whole = canonical(seed);

  it('gives the same rows in whatever order its records and reviews come', () => {
    const shuffled = <Entry>(entries: readonly Entry[]) =>
      fc.shuffledSubarray([...entries], { minLength: entries.length, maxLength: entries.length });
    const seeds = fc
      .tuple(shuffled(seed.digests), shuffled(seed.concepts), shuffled(seed.organisations), shuffled(seed.samePersons))
      .chain(([digests, concepts, organisations, samePersons]) =>
        fc.tuple(...digests.map(({ record }) => shuffled(record.reviews))).map((reviews) => ({
          files: seed.files,
          concepts,
          organisations,
          samePersons,
          digests: digests.map(({ file, record }, index) => ({
            file,
            record: { ...record, reviews: reviews[index] ?? [] },
          })),
        })),
      );
    fc.assert(
      fc.property(seeds, (other) => {
        expect(canonical(other)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('gives every edge a reason that names a document of the seed', () => {
    const documents = [
      ...seed.digests.map(({ record }) => record.digest.document),
      ...[...seed.concepts, ...seed.organisations, ...seed.samePersons].map(({ file }) => file),
    ];
    const { edges } = seedRows(seed);
    expect(edges.length).toBeGreaterThan(1_500);
    expect(edges.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
    expect(edges.flatMap(({ reasons }) => reasons).filter(({ document }) => !documents.includes(document))).toEqual([]);
  });
});
