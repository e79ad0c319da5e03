// The vocabulary and the organisations as nodes and edges: what every document builds on.

import type { StoredEvidence } from '../model/evidence.ts';
import type { ConceptRecord, OrganisationRecord } from '../model/record.ts';
import type { Seed, Stated } from '../sources/seed.ts';
import { GraphRows } from './graph-rows.ts';

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

/** Concepts and organisations, without any document, added to `rows`. */
export function knowledgeRows(
  { concepts, organisations }: Pick<Seed, 'concepts' | 'organisations'>,
  rows: GraphRows = new GraphRows(),
): GraphRows {
  for (const stated of concepts) addConcept(rows, stated);
  for (const stated of organisations) addOrganisation(rows, stated);
  return rows;
}
