// Writing rows on every engine: all that they say and nothing else, twice as good as once, all of it or none.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { GraphRows } from '../../src/ingest/graph-rows.ts';
import { derivedNames, indexKeys } from '../../src/ingest/names.ts';
import { isEmpty, prepareGraph, seedGraph } from '../../src/ingest/seed-graph.ts';
import { seedRows } from '../../src/ingest/seed-rows.ts';
import { writeRows } from '../../src/ingest/writer.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { statement, testEngines } from '../engines/engines.ts';
import { TOP } from '../house/tracked.ts';
import { changed, withSeed } from '../sources/small-seed.ts';
import { dump } from './dump.ts';

const SEED = `${TOP}seed`;

/** What search adds to the graph, and the records that its facts follow from: tests of their own look at those. */
const OTHERS = /^\[\["(?:Word|WordKey|Beginning|Record|Subject)"\]|^\["(?:IN_NAME|IN_TEXT|BEGINS|KEY_OF|STATES)"/u;

/** The facts of a graph alone. */
async function facts(engine: Engine) {
  const { nodes, edges } = await dump(engine);
  const bare = (node: string) => {
    const [labels, { completions: _, wordings: __, indexMark: ___, paperCount: ____, ...properties }] =
      JSON.parse(node);
    return JSON.stringify([labels, properties]);
  };
  const own = (line: string) => !OTHERS.test(line);
  return { nodes: nodes.filter(own).map(bare).sort(), edges: edges.filter(own) };
}

/** What rows should come to in the graph: each node with its stored properties, missing ones left out. */
function expectedNodes(rows: GraphRows): string[] {
  const present = (properties: object) =>
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== null);
  const sorted = (properties: object) => Object.fromEntries(present(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
  const nodes = rows.nodes.map((row) => [[row.label], sorted({ id: row.id, ...row.properties, ...derivedNames(row) })]);
  const keys = [...new Set(rows.nodes.flatMap(indexKeys))].map((key) => [['Name'], { key }]);
  return [...nodes, ...keys].map((node) => JSON.stringify(node)).sort();
}

describe.each([...testEngines()])('writing on $name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await prepareGraph(engine);
  });
  beforeEach(() => engine.write([statement('MATCH (n) DETACH DELETE n')]));
  afterAll(() => engine.close());

  it('puts the whole seed into an empty graph, with every property that it states', async () => {
    expect(await isEmpty(engine)).toBe(true);
    const written = await seedGraph(engine, SEED);
    expect(await isEmpty(engine)).toBe(false);
    const rows = seedRows(await readSeed(SEED));
    const { nodes, edges } = await facts(engine);
    expect(nodes).toEqual(expectedNodes(rows));
    const names = rows.nodes.reduce((sum, row) => sum + indexKeys(row).length, 0);
    expect(edges).toHaveLength(rows.edges.length + names);
    expect(Object.values(written.nodes).reduce((a, b) => a + b)).toBe(rows.nodes.length);
    expect(written).toMatchObject({
      nodes: { Paper: 35, Digest: 5, Review: 35 },
      edges: { REVIEWS: 35, IN_DIGEST: 35, WROTE: 21, SAME_PERSON_AS: 4 },
    });
  });

  it('changes nothing the second time, and counts the same', async () => {
    const first = await seedGraph(engine, SEED);
    const before = await dump(engine);
    expect(before.edges.length).toBeGreaterThan(1_600);
    const second = await seedGraph(engine, SEED);
    expect(await dump(engine)).toEqual(before);
    expect(second).toEqual(first);
  });

  it('corrects what the seed now says otherwise, and forgets a value that it no longer states', async () => {
    await withSeed({}, (folder) => seedGraph(engine, folder));
    const corrected = {
      ...changed('digests/one.yaml', 'year: { value: 2020, at: [22, 26] }\n', 'shortName: FP\n'),
      ...changed('vocabulary/fields.yaml', 'en: Broad, ru: Широкое', 'en: Wide, ru: Широкое'),
    };
    await withSeed(corrected, (folder) => seedGraph(engine, folder));
    const { nodes } = await facts(engine);
    const [paper] = nodes.filter((node) => node.startsWith('[["Paper"]'));
    expect(JSON.parse(paper ?? '')[1]).toEqual({
      ...{ id: 'paper:first', title: 'First Paper', shortName: 'FP', aliases: [], authorsComplete: false },
      ...{ sortKey: 'first paper', keys: ['first paper', 'fp'] },
    });
    expect(nodes.filter((node) => node.includes('"concept:broad"'))).toEqual([
      '[["Concept"],{"aliases":[],"id":"concept:broad","keys":["wide","широкое"],"kind":"FIELD","name":"Wide","nameRu":"Широкое","sortKey":"wide"}]',
    ]);
  });

  it('takes back what the seed states no more, and nothing that another document supports', async () => {
    const without = {
      ...changed('digests/one.yaml', "      authors: [{ id: 'author:anna-k', writtenAs: Anna K, at: [30, 36] }]\n", ''),
      'identities/reviewers.yaml': '[]',
    };
    await withSeed(without, (folder) => seedGraph(engine, folder));
    const fresh = await dump(engine);
    await engine.write([statement('MATCH (n) DETACH DELETE n')]);

    await withSeed({}, (folder) => seedGraph(engine, folder));
    expect((await dump(engine)).nodes.join()).toContain('author:anna-k');
    await withSeed(without, (folder) => seedGraph(engine, folder));
    expect(await dump(engine)).toEqual(fresh);

    const other = new GraphRows();
    other.addNode({ label: 'Venue', id: 'venue:v', properties: { name: 'V' } });
    const reasons = [{ document: 'two.txt', rule: 'curated', confidence: 1 }];
    other.addEdge({ name: 'IN_VENUE', from: 'paper:first', to: 'venue:v', properties: {}, reasons });
    await writeRows(engine, other);
    const both = await dump(engine);
    await withSeed(without, (folder) => seedGraph(engine, folder));
    expect(await dump(engine)).toEqual(both);
  });

  it('stores an edge with its properties, its evidence and its documents', async () => {
    await withSeed({}, (folder) => seedGraph(engine, folder));
    const { edges } = await dump(engine);
    const stored = edges.map((edge) => JSON.parse(edge)).find(([type]) => type === 'AUTHORED');
    expect(stored).toEqual([
      'AUTHORED',
      'author:anna-k',
      'paper:first',
      {
        position: 1,
        writtenAs: 'Anna K',
        affiliations: ['organisation:lab'],
        evidence: ['{"document":"one.txt","start":30,"end":36,"quote":"Anna K","rule":"curated","confidence":1}'],
        documents: ['one.txt'],
      },
    ]);
    expect(edges.filter((edge) => edge.startsWith('["NAMES"') && edge.includes('concept:narrow'))).toEqual([
      '["NAMES","narrow","concept:narrow",{}]',
      '["NAMES","slim","concept:narrow",{}]',
    ]);
  });

  it('leaves nothing of a batch of which the last statement fails', async () => {
    await withSeed({}, (folder) => seedGraph(engine, folder));
    const before = await dump(engine);
    const rows = new GraphRows();
    rows.addNode({ label: 'Venue', id: 'venue:new', properties: { name: 'New' } });
    rows.addNode({ label: 'Paper', id: 'paper:first', properties: { title: 'Overwritten' } });
    const reasons = [{ document: 'two.txt', rule: 'curated', confidence: 1 }];
    rows.addEdge({ name: 'IN_VENUE', from: 'paper:first', to: 'venue:new', properties: {}, reasons });
    const write: Engine['write'] = (statements) => engine.write([...statements, statement('RETURN no.such.thing()')]);
    await expect(writeRows({ ...engine, write }, rows)).rejects.toMatchObject({ name: 'GraphError' });
    expect(await dump(engine)).toEqual(before);
  });

  it('writes nothing of a seed with a fault', async () => {
    const faulty = changed('identities/reviewers.yaml', "'author:anna-k'", "'author:nobody'");
    await expect(withSeed(faulty, (folder) => seedGraph(engine, folder))).rejects.toMatchObject({ code: 'BAD_SEED' });
    expect(await isEmpty(engine)).toBe(true);
  });

  it('writes more rows than one statement takes, in order and once', async () => {
    const rows = new GraphRows();
    const reasons = [{ document: 'many.txt', rule: 'curated', confidence: 1 }];
    rows.addNode({ label: 'Venue', id: 'venue:hub', properties: { name: 'Hub' } });
    for (let number = 0; number < 5_001; number++) {
      rows.addNode({
        label: 'Paper',
        id: `paper:n${number}`,
        properties: { title: `Title ${number}`, authorsComplete: false },
      });
      rows.addEdge({ name: 'IN_VENUE', from: `paper:n${number}`, to: 'venue:hub', properties: {}, reasons });
    }
    expect(await writeRows(engine, rows)).toEqual({ nodes: { Paper: 5_001, Venue: 1 }, edges: { IN_VENUE: 5_001 } });
    const { nodes, edges } = await facts(engine);
    expect(nodes).toEqual(expectedNodes(rows));
    expect(edges.filter((edge) => edge.startsWith('["IN_VENUE"'))).toHaveLength(5_001);
  });
});
