// Writes all that search and completions rest on: it follows from the nodes and edges that are written before it.

import type { Statement } from '../graph/engine.ts';
import { nodeTypes } from '../model/nodes.ts';
import { indexBeginnings } from './completion-index.ts';
import type { NodeRow } from './graph-rows.ts';
import { indexEntries } from './index-entries.ts';
import { countPapers } from './paper-counts.ts';
import { indexWords, markIndexed } from './word-index.ts';

/** The statements that index nodes whose papers are counted: the number decides where completions stand. */
export function indexNodes(rows: readonly NodeRow[]): readonly Statement[] {
  const entries = rows.filter(({ label }) => nodeTypes[label].names.length > 0).map(indexEntries);
  return [...indexWords(entries), ...indexBeginnings(entries), ...markIndexed(entries)];
}

/** The statements, to run after those that write the edges. */
export function writeSearchIndex(rows: readonly NodeRow[]): readonly Statement[] {
  return [...countPapers(), ...indexNodes(rows)];
}
