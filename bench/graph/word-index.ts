// The index of words and completions of the generated graph, out of the same rules by which the writer makes it.

import { type IndexEntries, indexEntries } from '../../src/ingest/index-entries.ts';
import { keysOfWord } from '../../src/words/word-keys.ts';
import type { GraphNode, GraphNodes, NodeLabel } from './nodes.ts';
import { batches, type EdgeBatch, type EdgeRow, type NodeBatch, type Properties } from './rows.ts';

/** The properties of a node that completions and search read. */
export function searchProperties(label: NodeLabel, { id, properties }: GraphNode): Properties {
  const { completions, wordings } = indexEntries({ label, id, properties });
  return { completions, wordings };
}

function entriesOf(nodes: GraphNodes, label: NodeLabel): readonly IndexEntries[] {
  return nodes[label].map(({ id, properties }) => indexEntries({ label, id, properties }));
}

/** The tier of what counts no papers: `countPapers` moves all others to their own. */
const inLowestTier = (start: string) => `${start} 0`;

/** Makes the nodes and edges of the index, once. */
export class WordIndex {
  readonly #entries: ReadonlyMap<NodeLabel, readonly IndexEntries[]>;
  readonly #words: ReadonlySet<string>;

  constructor(nodes: GraphNodes) {
    const labels = (Object.keys(nodes) as NodeLabel[]).filter((label) => label !== 'Review');
    this.#entries = new Map(labels.map((label) => [label, entriesOf(nodes, label)]));
    const all = [...this.#entries.values()].flat();
    this.#words = new Set(all.flatMap(({ inName, inText }) => [...inName, ...inText]));
  }

  *nodeBatches(size: number): Generator<NodeBatch> {
    const keyed = function* (label: string, keys: Iterable<string>): Generator<NodeBatch> {
      for (const rows of batches(keys, size)) yield { label, key: 'key', rows: rows.map((key) => ({ key })) };
    };
    yield* keyed('Word', this.#words);
    yield* keyed('WordKey', new Set([...this.#words].flatMap(keysOfWord)));
    const starts = new Set([...this.#entries.values()].flat().flatMap(({ beginnings }) => beginnings));
    for (const rows of batches(starts, size)) {
      const beginning = (start: string) => ({ key: inLowestTier(start), start, tier: 0 });
      yield { label: 'Beginning', key: 'key', rows: rows.map(beginning) };
    }
  }

  *edgeBatches(size: number): Generator<EdgeBatch> {
    const keyOf = (word: string) => [...new Set(keysOfWord(word))].map((from) => edge(from, word));
    yield* edges('KEY_OF', ['WordKey', 'Word'], chunks([...this.#words], keyOf, size));
    for (const [label, entries] of this.#entries) {
      const own = (field: 'inName' | 'inText' | 'beginnings') => (entry: IndexEntries) =>
        entry[field].map((key) => edge(field === 'beginnings' ? inLowestTier(key) : key, entry.id));
      yield* edges('IN_NAME', ['Word', label], chunks(entries, own('inName'), size));
      yield* edges('IN_TEXT', ['Word', label], chunks(entries, own('inText'), size));
      yield* edges('BEGINS', ['Beginning', label], chunks(entries, own('beginnings'), size));
    }
  }
}

function edge(from: string, to: string): EdgeRow {
  return { from, to, properties: {} };
}

function* chunks<Entry>(
  entries: readonly Entry[],
  rowsOf: (entry: Entry) => readonly EdgeRow[],
  size: number,
): Generator<EdgeRow[]> {
  const all = function* () {
    for (const entry of entries) yield* rowsOf(entry);
  };
  yield* batches(all(), size);
}

function* edges(
  type: string,
  [from, to]: readonly [from: string, to: string],
  chunked: Iterable<EdgeRow[]>,
): Generator<EdgeBatch> {
  const keyOf = (label: string) => (label === 'Word' ? 'key' : 'id') as 'id' | 'key';
  for (const rows of chunked)
    yield { type, from: { label: from, key: 'key' }, to: { label: to, key: keyOf(to) }, rows };
}
