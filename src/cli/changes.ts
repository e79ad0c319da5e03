// What a change of the graph came to, as lines for people.

import type { Changed } from '../ingest/import.ts';
import type { Written } from '../ingest/writer.ts';

function list(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
}

/** How many nodes and edges, by kind, as lines for people; none for none. */
export function countLines({ nodes, edges }: Written, [ofNodes, ofEdges] = ['Nodes', 'Edges']): readonly string[] {
  const counted = [
    [ofNodes, list(nodes)],
    [ofEdges, list(edges)],
  ];
  return counted.filter(([, kinds]) => kinds !== '').map(([what, kinds]) => `${what}: ${kinds}.`);
}

/** What was added, changed and removed, as lines for people; none for no change. */
export function changeLines({ added, changed, removed }: Changed): readonly string[] {
  return [
    ...countLines(added, ['New nodes', 'New edges']),
    ...countLines(changed, ['Changed nodes', 'Changed edges']),
    ...countLines(removed, ['Removed nodes', 'Removed edges']),
  ];
}

function summed(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>) {
  const kinds = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...kinds].map((kind) => [kind, (one[kind] ?? 0) + (other[kind] ?? 0)]));
}

function both(one: Written, other: Written): Written {
  return { nodes: summed(one.nodes, other.nodes), edges: summed(one.edges, other.edges) };
}

const NOTHING: Written = { nodes: {}, edges: {} };

/** No change. */
export const NO_CHANGE: Changed = { added: NOTHING, changed: NOTHING, removed: NOTHING };

/** Two changes as one. */
export function together(one: Changed, other: Changed): Changed {
  return {
    added: both(one.added, other.added),
    changed: both(one.changed, other.changed),
    removed: both(one.removed, other.removed),
  };
}
