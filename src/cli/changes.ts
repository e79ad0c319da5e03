// What a change of the graph came to, as lines for people.

import type { Changed } from '../ingest/import.ts';
import type { Written } from '../ingest/writer.ts';

function list(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
}

/** How many nodes and edges, by kind, as lines for people; none for none. */
export function countLines({ nodes, edges }: Written): readonly string[] {
  const lines = [`Nodes: ${list(nodes)}.`, `Edges: ${list(edges)}.`];
  return lines.filter((_, index) => Object.keys([nodes, edges][index] ?? {}).length > 0);
}

/** What was written and removed, as lines for people; none for no change. */
export function changeLines({ written, removed }: Changed): readonly string[] {
  return [...countLines(written), ...countLines(removed).map((line) => `Removed ${line}`)];
}

function summed(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>) {
  const kinds = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...kinds].map((kind) => [kind, (one[kind] ?? 0) + (other[kind] ?? 0)]));
}

function both(one: Written, other: Written): Written {
  return { nodes: summed(one.nodes, other.nodes), edges: summed(one.edges, other.edges) };
}

/** No change. */
export const NO_CHANGE: Changed = { written: { nodes: {}, edges: {} }, removed: { nodes: {}, edges: {} } };

/** Two changes as one. */
export function together(one: Changed, other: Changed): Changed {
  return { written: both(one.written, other.written), removed: both(one.removed, other.removed) };
}
