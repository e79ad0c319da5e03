// Sees that lines of a graph are a whole one, before anything of it is written.

import { createHash } from 'node:crypto';
import { GraphLinesError, type ReadLine, readGraphLines } from '../sources/graph-lines.ts';
import type { Bytes } from '../sources/source.ts';
import { statementKey } from './statements/statement.ts';

/** What lines hold that are a whole graph. */
export interface WholeLines {
  readonly nodes: number;
  readonly edges: number;
  readonly records: number;
  /** Whether they are a part of a graph, which has no records. */
  readonly isPart: boolean;
  /** The same for the same bytes. */
  readonly mark: string;
}

type Line<Kind> = Extract<ReadLine, { kind: Kind }>;

/** What was read so far: ids and keys alone. */
class Seen {
  readonly ids = new Set<string>();
  readonly keys = new Set<string>();
  edges = 0;
  isPart = false;
  end: Line<'end'> | undefined;

  add(read: ReadLine): void {
    const { end, line } = { end: this.end, line: read.line };
    if (end) throw new GraphLinesError('BAD_LINE', line, `expected nothing after the end at line ${end.line}.`);
    if (read.kind === 'head') this.isPart = read.part;
    else if (read.kind === 'end') this.end = read;
    else if (read.kind === 'node') once(this.ids, read.node.id, { what: 'node', line });
    else if (read.kind === 'edge') this.#addEdge(read);
    else this.#addRecord(read);
  }

  #addEdge({ edge, line }: Line<'edge'>): void {
    const missing = [edge.from, edge.to].find((id) => !this.ids.has(id));
    this.edges++;
    if (missing === undefined) return;
    const sentence = `expected ${edge.edge} between nodes of the lines above, but none of them is ${missing}.`;
    throw new GraphLinesError('UNKNOWN_END', line, sentence);
  }

  #addRecord({ record, line }: Line<'record'>): void {
    if (this.isPart) throw new GraphLinesError('BAD_LINE', line, 'expected no records in a part of a graph.');
    const key = 'settled' in record ? statementKey(record.stated) : record.record;
    if (key !== record.record)
      throw new GraphLinesError('BAD_LINE', line, `expected the key ${key}, got ${record.record}.`);
    once(this.keys, key, { what: 'record', line });
  }
}

function once(known: Set<string>, key: string, { what, line }: { what: string; line: number }): void {
  if (known.has(key)) throw new GraphLinesError('BAD_LINE', line, `expected each ${what} once, got ${key} again.`);
  known.add(key);
}

async function* heard(bytes: Bytes, hear: (chunk: Uint8Array) => void): Bytes {
  for await (const chunk of bytes) {
    hear(chunk);
    yield chunk;
  }
}

/**
 * Reads everything once and holds ids alone.
 *
 * @throws GraphLinesError where they are no whole graph.
 */
export async function wholeLines(bytes: Bytes): Promise<WholeLines> {
  const hash = createHash('sha256');
  const seen = new Seen();
  let last = 1;
  for await (const read of readGraphLines(heard(bytes, (chunk) => hash.update(chunk)))) {
    last = read.line;
    seen.add(read);
  }
  const { end, edges, isPart } = seen;
  const [nodes, records] = [seen.ids.size, seen.keys.size];
  if (end?.nodes === nodes && end.edges === edges && end.records === records)
    return { nodes, edges, records, isPart, mark: hash.digest('hex') };
  const stated = end
    ? `${end.nodes} nodes, ${end.edges} edges and ${end.records} records`
    : 'a last line that says how many lines came before';
  const got = `${nodes} nodes, ${edges} edges and ${records} records`;
  throw new GraphLinesError('CUT_SHORT', last, `expected ${stated}; got ${got}.`);
}
