// Evidence of a fact: stored on its edge as JSON, shown with the source's own page where one is asked for.

import type { Row } from '../graph/engine.ts';
import type { StoredEvidence } from '../model/evidence.ts';
import type { NodeCompiler } from './node-compiler.ts';
import { constant, objectReader } from './object-reader.ts';
import { type Place, type Reader, rowsAt } from './place.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';

/** Where the evidence of one edge or of several stands. */
export interface EvidenceSource {
  /** Cypher for the stored list, or for a list of such lists. */
  readonly evidence: string;
  /** Cypher for the names of documents, likewise. */
  readonly documents: string;
  /** The variable that `documents` reads from. */
  readonly variable: string;
  readonly compileNode: NodeCompiler;
}

/** Reads one field of a reason; `row` finds the row of its document's source. */
type ReasonReader = (stored: StoredEvidence, row: Row) => unknown;

/** The rows of sources: the document's name first, then what is asked of its digest; none where there is no digest. */
function sourceRows(place: Place, digest: Place, source: EvidenceSource): number {
  const { writer } = place;
  const [list, document, found] = [writer.variable('l'), writer.variable('doc'), writer.variable('gs')];
  digest.columns.expressions.unshift(document);
  const lists = source.documents === source.variable ? source.documents : `[${source.documents}]`;
  const names = `UNWIND ${lists} AS ${list} UNWIND ${list} AS ${document} WITH DISTINCT ${document}`;
  const match = `MATCH (${digest.variable}:Digest {document: ${document}}) ${digest.calls.join(' ')}`;
  place.call([source.variable], `${names} ${match} RETURN collect(${digest.columns}) AS ${found}`);
  return place.columns.add(found);
}

function sourceReader(place: Place, field: SelectedField, source: EvidenceSource): { read: Reader; at: number } {
  const fields = selectedFields(place.compilation, 'Source', setsBelow(field));
  const asked = fields.some(({ name }) => name === 'digest' || name === 'url');
  const digest = asked ? place.below(`${field.name}.digest`, 'Digest', 1) : undefined;
  const readers = fields.map((below): readonly [string, Reader] => {
    if (below.name === 'name') return [below.key, (row) => row[0]];
    if (below.name === '__typename' || !digest) return [below.key, constant('Source')];
    if (below.name === 'digest') {
      const read = source.compileNode(digest, setsBelow(below));
      return [below.key, (row) => (row.length > 1 ? read(row.slice(1)) : null)];
    }
    const at = digest.columns.add(`${digest.variable}.url`);
    return [below.key, (row) => row[at + 1] ?? null];
  });
  return { read: objectReader(readers), at: digest ? sourceRows(place, digest, source) : -1 };
}

function reasonReader(field: SelectedField): ReasonReader {
  if (field.name === '__typename') return () => 'Evidence';
  const name = field.name as keyof StoredEvidence;
  return (stored) => stored[name] ?? null;
}

function texts(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.flat().filter((entry) => typeof entry === 'string') : [];
}

/** Reads `evidence` of an edge or of several. */
export function compileEvidence(place: Place, field: SelectedField, source: EvidenceSource): Reader {
  const fields = selectedFields(place.compilation, 'Evidence', setsBelow(field));
  const at = place.columns.add(source.evidence);
  const readers = fields.map((below): readonly [string, (row: Row) => ReasonReader] => {
    if (below.name !== 'source') {
      const read = reasonReader(below);
      return [below.key, () => read];
    }
    const { read, at: rowsColumn } = sourceReader(place, below, source);
    return [
      below.key,
      (row) => {
        const rows = new Map(rowsColumn < 0 ? [] : rowsAt(row, rowsColumn).map((found) => [found[0], found]));
        return ({ document }) => read(rows.get(document) ?? [document]);
      },
    ];
  });
  return (row) => {
    const bound = readers.map(([key, bind]) => [key, bind(row)] as const);
    return texts(row[at]).map((text) => {
      const stored = JSON.parse(text) as StoredEvidence;
      return Object.fromEntries(bound.map(([key, read]) => [key, read(stored, row)]));
    });
  };
}
