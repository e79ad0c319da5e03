// The statements that write: their text follows from the model alone, their values travel as parameters.

import { describe, expect, it } from 'vitest';
import type { EdgeRow, NodeRow } from '../../src/ingest/graph-rows.ts';
import { upsertEdges, upsertNames, upsertNodes } from '../../src/ingest/upserts.ts';
import { storedColumns } from '../../src/model/columns.ts';
import { edgeTypes } from '../../src/model/edges.ts';
import { nodeLabels, nodeTypes } from '../../src/model/nodes.ts';
import { edgeType } from '../../src/model/relations.ts';

const HOSTILE = "x'}) DETACH DELETE n //";
const node: NodeRow = { label: 'Venue', id: HOSTILE, properties: { name: HOSTILE, unknown: HOSTILE } };
const edge = (properties: EdgeRow['properties']): EdgeRow => ({
  name: 'AUTHORED',
  from: HOSTILE,
  to: 'paper:x',
  properties,
  reasons: [
    { document: 'one.txt', start: 3, end: 7, rule: 'byline', confidence: 1 },
    { document: 'one.txt', start: 9, end: 12, quote: HOSTILE, rule: 'byline', confidence: 0.5 },
    { document: 'two.txt', rule: 'curated', confidence: 1 },
  ],
});

describe('nodes', () => {
  it('are merged on their id and set to what the model says, as a parameter', () => {
    expect(upsertNodes('Venue', [node])).toEqual({
      name: 'write Venue',
      text: 'UNWIND $rows AS row MERGE (n:Venue {id: row.id}) SET n.name = row.name, n.sortKey = row.sortKey, n.keys = row.keys',
      parameters: {
        rows: [{ id: HOSTILE, name: HOSTILE, sortKey: "x'}) detach delete n //", keys: ["x'}) detach delete n //"] }],
      },
    });
  });

  it('store what is localised once for each language, and lose what is no longer stated', () => {
    expect(storedColumns(nodeTypes.Concept).map(({ name }) => name)).toEqual([
      ...['name', 'nameRu', 'aliases', 'kind', 'descriptionEn', 'descriptionRu', 'sortKey', 'keys'],
    ]);
    expect(storedColumns(nodeTypes.Reviewer).map(({ name }) => name)).toEqual([
      'name',
      'handles',
      'sortKey',
      'keys',
      'handleKeys',
    ]);
    const { parameters } = upsertNodes('Paper', [
      { label: 'Paper', id: 'paper:x', properties: { title: 'X', doi: undefined } },
    ]);
    expect(parameters.rows).toEqual([
      {
        id: 'paper:x',
        title: 'X',
        ...{ shortName: null, aliases: null, year: null, publishedOn: null, abstract: null, summaryEn: null },
        ...{ summaryRu: null, doi: null, arxivId: null, openAlexId: null, url: null, authorsComplete: null },
        sortKey: 'x',
        keys: ['x'],
      },
    ]);
  });

  it.each(nodeLabels)('of %s have a text that does not depend on the rows', (label) => {
    const other: NodeRow = { label, id: 'a:b', properties: { name: 'A', title: 'B', odd: 1 } };
    const texts = [
      upsertNodes(label, []),
      upsertNodes(label, [other]),
      upsertNodes(label, [{ ...node, label }, other]),
    ].map(({ text }) => text);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain(`MERGE (n:${label} {id: row.id}) SET `);
  });
});

describe('edges', () => {
  it('are merged between nodes that are there, with their evidence as JSON and its documents once each', () => {
    const { name, text, parameters } = upsertEdges(edgeType('AUTHORED'), [
      edge({ position: 2, affiliations: ['organisation:x'], odd: 1 }),
    ]);
    expect(name).toBe('write AUTHORED');
    expect(text).toBe(
      'UNWIND $rows AS row MATCH (a:Author {id: row.from}) MATCH (b:Paper {id: row.to}) MERGE (b)<-[e:AUTHORED]-(a) ' +
        'SET e.position = row.position, e.writtenAs = row.writtenAs, e.affiliations = row.affiliations, ' +
        'e.evidence = row.evidence, e.documents = row.documents',
    );
    expect(parameters.rows).toEqual([
      {
        from: HOSTILE,
        to: 'paper:x',
        position: 2,
        writtenAs: null,
        affiliations: ['organisation:x'],
        evidence: [
          '{"document":"one.txt","start":3,"end":7,"rule":"byline","confidence":1}',
          `{"document":"one.txt","start":9,"end":12,"quote":${JSON.stringify(HOSTILE)},"rule":"byline","confidence":0.5}`,
          '{"document":"two.txt","rule":"curated","confidence":1}',
        ],
        documents: ['one.txt', 'two.txt'],
      },
    ]);
  });

  it.each(edgeTypes.map((type) => [type.name, type] as const))(
    'of type %s are looked for from the end with fewer of them',
    (name, type) => {
      const { text } = upsertEdges(type, []);
      expect(text).toContain(type.fewer === 'from' ? `MERGE (a)-[e:${name}]->(b)` : `MERGE (b)<-[e:${name}]-(a)`);
      expect(text).toContain(`MATCH (a:${type.from.label} {id: row.from}) MATCH (b:${type.to.label} {id: row.to})`);
      expect(text.match(/e\.\w+(?= =)/gu)).toEqual(
        [...Object.keys(type.properties ?? {}), 'evidence', 'documents'].map((property) => `e.${property}`),
      );
    },
  );

  it('are never looked for from a hub, which may have a hundred thousand of them', () => {
    const starts = edgeTypes.map(({ name, fewer, ...ends }) => ({ name, fewer, label: ends[fewer].label }));
    const few = ['Paper', 'Author', 'Review'];
    // These three begin at the part, or at the one person: each has one or two.
    expect(starts.filter(({ label }) => !few.includes(label))).toEqual([
      { name: 'BROADER', fewer: 'from', label: 'Concept' },
      { name: 'PART_OF', fewer: 'from', label: 'Organisation' },
      { name: 'SAME_PERSON_AS', fewer: 'from', label: 'Reviewer' },
    ]);
  });
});

describe('the index of names', () => {
  it('gets one row for each key of each node', () => {
    const { name, text, parameters } = upsertNames('Concept', [
      { label: 'Concept', id: 'concept:x', properties: { name: 'X-Net', aliases: ['XN'] } },
      { label: 'Concept', id: 'concept:y', properties: { name: 'Y' } },
    ]);
    expect(name).toBe('write names of Concept');
    expect(text).toBe(
      'UNWIND $rows AS row MATCH (n:Concept {id: row.id}) MERGE (k:Name {key: row.key}) MERGE (n)<-[:NAMES]-(k)',
    );
    expect(parameters.rows).toEqual([
      { id: 'concept:x', key: 'x net' },
      { id: 'concept:x', key: 'xn' },
      { id: 'concept:y', key: 'y' },
    ]);
  });
});
