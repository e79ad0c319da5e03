// The seed as nodes and edges, with every id that is referred to made sure of.

import type { StoredEvidence } from '../model/evidence.ts';
import type { ConceptRecord, OrganisationRecord, SamePersonRecord } from '../model/record.ts';
import { type Seed, SeedError, type Stated } from '../sources/seed.ts';
import { addDigest } from './digest-rows.ts';
import { GraphRows } from './graph-rows.ts';
import { seedFaults } from './seed-faults.ts';

function decidedIn(document: string): readonly StoredEvidence[] {
  return [{ document, rule: 'curated', confidence: 1 }];
}

function addConcept(rows: GraphRows, { file, record }: Stated<ConceptRecord>): void {
  const { id, kind, en, ru, aliases, broader, description } = record;
  const properties = {
    kind,
    name: en,
    nameRu: ru,
    aliases,
    descriptionEn: description?.en,
    descriptionRu: description?.ru,
  };
  rows.addNode({ label: 'Concept', id, properties });
  for (const above of broader) {
    rows.addEdge({ name: 'BROADER', from: id, to: above, properties: {}, reasons: decidedIn(file) });
  }
}

function addOrganisation(rows: GraphRows, { file, record }: Stated<OrganisationRecord>): void {
  const { id, parent, ...properties } = record;
  rows.addNode({ label: 'Organisation', id, properties });
  if (parent) rows.addEdge({ name: 'PART_OF', from: id, to: parent, properties: {}, reasons: decidedIn(file) });
}

function addSamePerson(rows: GraphRows, { file, record }: Stated<SamePersonRecord>): void {
  const { reviewer, author } = record;
  rows.addEdge({ name: 'SAME_PERSON_AS', from: reviewer, to: author, properties: {}, reasons: decidedIn(file) });
}

function assertWhole(rows: GraphRows, { samePersons }: Seed): void {
  const ends = rows.edges.flatMap(({ name, from, to, reasons }) => {
    const said = `${reasons[0]?.document}: ${name} from ${from} to ${to}`;
    return [from, to].map((id) => ({ id, said }));
  });
  const papers = samePersons.map(({ file, record }) => ({ id: record.paper, said: `${file}: paper` }));
  const missing = [...ends, ...papers].filter(({ id }) => !rows.node(id));
  if (missing.length === 0) return;
  throw new SeedError(
    missing.map(({ id, said }) => `${said}: expected an id of the seed, but nothing in it has ${id}`).join('\n'),
  );
}

/** The vocabulary and the organisations of the seed, without its digests: what every import builds on. */
export function knowledgeRows(seed: Pick<Seed, 'concepts' | 'organisations'>): GraphRows {
  const rows = new GraphRows();
  for (const stated of seed.concepts) addConcept(rows, stated);
  for (const stated of seed.organisations) addOrganisation(rows, stated);
  return rows;
}

/**
 * The seed as nodes and edges.
 * @throws SeedError where something refers to an id that nothing has, or two things claim what only one can have.
 */
export function seedRows(seed: Seed): GraphRows {
  const faults = seedFaults(seed);
  if (faults.length > 0) throw new SeedError(faults.join('\n'));
  const rows = knowledgeRows(seed);
  for (const { record } of seed.digests) addDigest(rows, record, { rule: 'curated' });
  for (const stated of seed.samePersons) addSamePerson(rows, stated);
  assertWhole(rows, seed);
  return rows;
}
