// The documents that the graph knows, by name, and which digests each was read as.

import type { Engine } from '../graph/engine.ts';
import { CURATED_KEY, documentKey } from './statements/identity-keys.ts';

/** The ids of the digests that a document was read as; none where the graph does not know it. */
export async function digestsOf(engine: Engine, document: string): Promise<readonly string[]> {
  const text =
    'MATCH (:Subject {key: $key})<-[:STATES]-(r:Record) MATCH (r)-[:STATES]->(s:Subject) ' +
    "WHERE s.key STARTS WITH 'digest:' RETURN DISTINCT s.key";
  const rows = await engine.read({ name: 'digests of a document', text, parameters: { key: documentKey(document) } });
  return rows.map(([key]) => String(key)).sort();
}

/** The keys of the papers that each document of a digest reviews, by the document's name. */
export async function papersOfDigest(
  engine: Engine,
  digest: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const [document, paper] = [documentKey(''), 'paper:'];
  const text =
    'MATCH (:Subject {key: $digest})<-[:STATES]-(r:Record) MATCH (r)-[:STATES]->(d:Subject) ' +
    'WHERE d.key STARTS WITH $document MATCH (r)-[:STATES]->(p:Subject) WHERE p.key STARTS WITH $paper ' +
    'RETURN DISTINCT d.key, p.key';
  const rows = await engine.read({ name: 'papers of a digest', text, parameters: { digest, document, paper } });
  const papers = new Map<string, Set<string>>();
  for (const [stated, key] of rows) {
    const name = String(stated).slice(document.length);
    papers.set(name, (papers.get(name) ?? new Set()).add(String(key)));
  }
  return papers;
}

/** The names of all documents that state something, sorted. */
export async function documentsIn(engine: Engine): Promise<readonly string[]> {
  const text = 'MATCH (s:Subject) WHERE s.key STARTS WITH $start RETURN s.key';
  const start = documentKey('');
  const rows = await engine.read({ name: 'documents', text, parameters: { start } });
  return rows.map(([key]) => String(key).slice(start.length)).sort();
}

/** How many records people read in a document: what a seed states of it, beside what was imported. */
export async function curatedRecordsOf(engine: Engine, document: string): Promise<number> {
  const text =
    'MATCH (:Subject {key: $key})<-[:STATES]-(r:Record) MATCH (r)-[:STATES]->(:Subject {key: $curated}) ' +
    'RETURN count(DISTINCT r)';
  const parameters = { key: documentKey(document), curated: CURATED_KEY };
  const [row] = await engine.read({ name: 'curated records of a document', text, parameters });
  return Number(row?.[0]);
}
