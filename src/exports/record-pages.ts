// Reads the records behind the facts: how each review was stated, and the keys that it is found under.

import type { Engine } from '../graph/engine.ts';
import { pagesOf } from './pages.ts';

/** A record as it is stored: its key and the texts of its parts. */
export type RecordRow = readonly [key: string, stated: string, linked: string | null, settled: string | null];

/** All records, in pages. */
export async function* recordsOf(engine: Engine): AsyncGenerator<readonly RecordRow[]> {
  const text = 'MATCH (r:Record) WHERE r.key > $after0 RETURN r.key, r.stated, r.linked, r.settled ORDER BY r.key';
  for await (const rows of pagesOf(engine, { name: 'records', text, keys: 1 })) yield rows as unknown as RecordRow[];
}

/** Which record is found under which key, in pages. */
export async function* recordSubjectsOf(
  engine: Engine,
): AsyncGenerator<readonly (readonly [record: string, subject: string])[]> {
  for await (const records of recordsOf(engine)) {
    const next = 'r.key > $after0 OR (r.key = $after0 AND s.key > $after1)';
    const match = 'UNWIND $ids AS id MATCH (r:Record {key: id}) MATCH (r)-[:STATES]->(s:Subject)';
    const text = `${match} WHERE ${next} RETURN r.key, s.key ORDER BY r.key, s.key`;
    const parameters = { ids: records.map(([key]) => key) };
    for await (const rows of pagesOf(engine, { name: 'keys of records', text, keys: 2, parameters })) {
      yield rows.map(([record, subject]) => [String(record), String(subject)] as const);
    }
  }
}
