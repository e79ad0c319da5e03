// The documents that the graph knows, by name, and which digests each was read as.

import type { Engine } from '../graph/engine.ts';
import { documentKey } from './statements/identity-keys.ts';

/** The ids of the digests that a document was read as; none where the graph does not know it. */
export async function digestsOf(engine: Engine, document: string): Promise<readonly string[]> {
  const text =
    'MATCH (:Subject {key: $key})<-[:STATES]-(r:Record) MATCH (r)-[:STATES]->(s:Subject) ' +
    "WHERE s.key STARTS WITH 'digest:' RETURN DISTINCT s.key";
  const rows = await engine.read({ name: 'digests of a document', text, parameters: { key: documentKey(document) } });
  return rows.map(([key]) => String(key)).sort();
}

/** The names of all documents that state something, sorted. */
export async function documentsIn(engine: Engine): Promise<readonly string[]> {
  const text = 'MATCH (s:Subject) WHERE s.key STARTS WITH $start RETURN s.key';
  const start = documentKey('');
  const rows = await engine.read({ name: 'documents', text, parameters: { start } });
  return rows.map(([key]) => String(key).slice(start.length)).sort();
}
