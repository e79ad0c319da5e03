// Tests of the checks on each engine: a seeded graph has no fault, and each way of breaking one is found.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/cli/check/finding.ts';
import { graphFindings } from '../../../src/cli/check/graph-findings.ts';
import { schemaStatements } from '../../../src/graph/constraints.ts';
import type { Engine, Value } from '../../../src/graph/engine.ts';
import { seedGraph } from '../../../src/ingest/seed-graph.ts';
import { rows, statement, testEngines } from '../../engines/engines.ts';

const CHECKS = ['engine', 'keys', 'whole', 'ends', 'evidence', 'names', 'search', 'counts', 'records'];
const EDGE = "MATCH (p:Paper {id: 'paper:melgan-generative-adversarial-networks-for-conditional-waveform-synthesis'})";
const ABOUT = `${EDGE} MATCH (p)-[e:ABOUT]->(c:Concept) WITH e ORDER BY c.id LIMIT 1`;
const PLACE = { document: 'a.txt', start: 5, end: 8, quote: 'sea', rule: 'name', confidence: 1 };

describe.each(testEngines())('on $name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await seedGraph(engine, 'seed');
  });
  afterAll(() => engine.close());

  const write = (text: string, parameters: Record<string, Value> = {}) => engine.write([statement(text, parameters)]);

  /** What is found that is not ok. */
  async function found() {
    const findings: Finding[] = [];
    for await (const finding of graphFindings(engine, false)) findings.push(finding);
    expect(findings.map(({ check }) => check)).toEqual(CHECKS);
    return findings.filter(({ state }) => state !== 'ok');
  }

  it('finds nothing wrong with a seeded graph', async () => {
    expect(await found()).toEqual([]);
  });

  it('finds a key that is missing', async () => {
    await engine.prepare([statement('DROP CONSTRAINT paper_id')]);
    const [keys, ...more] = await found();
    expect(keys).toMatchObject({ check: 'keys', state: 'fault', helps: 'papergraph index makes them' });
    expect(keys?.says).toMatch(/^1 of \d+ keys lack their constraint or index: paper_id$/u);
    expect(more).toEqual([]);
    await engine.prepare(schemaStatements(engine.dialect));
    expect(await found()).toEqual([]);
  });

  it('finds what marks a graph as a part, or as unfinished', async () => {
    await write("CREATE (:Record {key: 'part', stated: 'x'})");
    expect(await found()).toMatchObject([
      { check: 'whole', state: 'advice', says: expect.stringContaining('GRAPH_IN_PART') },
    ]);
    await write("CREATE (:Record {key: 'restoring', stated: 'x'})");
    expect(await found()).toMatchObject([{ state: 'fault', says: expect.stringContaining('GRAPH_UNFINISHED') }]);
    await write("MATCH (r:Record) WHERE r.key IN ['part', 'restoring'] DELETE r");
  });

  it('finds an edge between the wrong kinds of nodes', async () => {
    await write(`${EDGE} MATCH (c:Concept {id: 'concept:gan'}) CREATE (c)-[:AUTHORED {probe: true}]->(p)`);
    const wrong = (await found()).find(({ check }) => check === 'ends');
    expect(wrong).toMatchObject({
      state: 'fault',
      says: expect.stringMatching(/^1 wrong of \d+ edges: AUTHORED not from Author to Paper$/u),
    });
    await write('MATCH ()-[e:AUTHORED]->() WHERE e.probe = true DELETE e');
  });

  it.each([
    ['no JSON', 'a reason that is no JSON'],
    ['{"document":"a.txt"}', 'a reason that is none'],
    [JSON.stringify({ ...PLACE, end: 4 }), 'a place from 5 to 4'],
    [JSON.stringify({ ...PLACE, end: null }), 'a place from 5 to null'],
    [JSON.stringify({ ...PLACE, quote: 'ocean' }), '3 characters at 5, and other words'],
    [JSON.stringify({ ...PLACE, sentence: 'The wet sea.', sentenceStart: 0 }), 'a sentence without the place at 5'],
    [JSON.stringify(PLACE), 'other documents than its reasons name'],
  ])('finds the evidence %s wrong', async (evidence, fault) => {
    const [before] = await rows(engine, `${ABOUT} RETURN e.evidence`);
    await write(`${ABOUT} SET e.evidence = $evidence`, { evidence: [evidence] });
    const says = (await found()).find(({ check }) => check === 'evidence')?.says;
    expect(says).toMatch(/^1 wrong of \d+ edges: ABOUT from paper:melgan/u);
    expect(says?.endsWith(`: ${fault}`)).toBe(true);
    await write(`${ABOUT} SET e.evidence = $evidence`, { evidence: before?.[0] ?? [] });
  });

  it('finds names that lead nowhere, words that are not indexed, and numbers that are wrong', async () => {
    await write("MATCH (k:Name {key: 'gan'})-[e:NAMES]->(:Concept {id: 'concept:gan'}) DELETE e");
    await write("MATCH (c:Concept {id: 'concept:gan'}) SET c.indexMark = 'old', c.paperCount = 99");
    expect(await found()).toEqual([
      {
        check: 'names',
        state: 'fault',
        says: expect.stringContaining('concept:gan is not found by "gan"'),
        helps: expect.any(String),
      },
      {
        check: 'search',
        state: 'fault',
        says: expect.stringContaining('concept:gan is not indexed as it is'),
        helps: 'papergraph index writes it anew',
      },
      {
        check: 'counts',
        state: 'fault',
        says: expect.stringMatching(/: concept:gan$/u),
        helps: 'papergraph index writes it anew',
      },
    ]);
  });

  it('finds facts that follow from no record, differ from it, or are missing', async () => {
    await write("CREATE (:Venue {id: 'venue:nowhere', name: 'Nowhere'})");
    await write(`${EDGE} SET p.year = 1900`);
    await write("MATCH (:Organisation)-[e:PART_OF]->(:Organisation {id: 'organisation:samsung'}) DELETE e");
    const records = (await found()).find(({ check }) => check === 'records');
    expect(records?.says).toMatch(
      /^3 wrong of \d+ nodes and edges: paper:melgan\S+ differs from what records state; venue:nowhere follows from no record; PART_OF from \S+ to organisation:samsung is missing$/u,
    );
  });

  it('finds a record that cannot be read', async () => {
    await write("CREATE (:Record {key: 'x', stated: '{', linked: '{}', settled: '{}'})");
    const records = (await found()).find(({ check }) => check === 'records');
    expect(records).toMatchObject({ state: 'fault', says: expect.stringMatching(/^a record cannot be read: /u) });
  });
});
