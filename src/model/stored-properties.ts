// The names of all properties that nodes and edges of the model are stored with.

import { edgeColumns, indexProperties, reasonColumns, storedColumns } from './columns.ts';
import { edgeTypes } from './edges.ts';
import { nodeTypes } from './nodes.ts';

const nodeColumns = Object.values(nodeTypes).flatMap(storedColumns);

/** What a reader of the graph asks for, in alphabetical order. */
export const modelProperties: readonly string[] = [
  ...new Set(['id', ...[...nodeColumns, ...edgeTypes.flatMap(edgeColumns), ...reasonColumns].map(({ name }) => name)]),
].sort();

/** Those, and what look-ups, search and the records behind the facts keep beside them. */
export const storedProperties: ReadonlySet<string> = new Set([
  ...modelProperties,
  ...indexProperties,
  ...['paperCount', 'key', 'tier', 'start', 'number', 'stated', 'linked', 'settled'],
]);
