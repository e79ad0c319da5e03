// The size of the graph: how many nodes and edges of each kind.

import type { EdgeType } from '../model/edge-type.ts';
import { edgeTypes } from '../model/edges.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { nodeKind, nodeLabels } from '../model/nodes.ts';
import { constant, objectReader } from './object-reader.ts';
import type { Place, Reader } from './place.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';

/** Nodes of a label, as `variable`: both engines know their number without reading them. */
export function countedNodes(label: NodeLabel, variable: string): string {
  return `(${variable}:${label})`;
}

/**
 * Edges of a type, as `variable`. Their beginnings are named, though all of them are nodes of that label: the embedded engine then
 * looks at no others, and Neo4j knows the number without looking at any.
 */
export function countedEdges({ name, from }: EdgeType, variable: string): string {
  return `(:${from.label})-[${variable}:${name}]->()`;
}

function countColumn(root: Place, match: (variable: string) => string): number {
  const [counted, count] = [root.writer.variable('x'), root.writer.variable('c')];
  root.call([], `MATCH ${match(counted)} RETURN count(${counted}) AS ${count}`);
  return root.columns.add(count);
}

function countReader(
  root: Place,
  field: SelectedField,
  { kind, at, type }: { kind: string; at: number; type: string },
): Reader {
  const fields = selectedFields(root.compilation, type, setsBelow(field));
  const values: Readonly<Record<string, Reader>> = {
    __typename: constant(type),
    kind: constant(kind),
    count: (row) => row[at],
  };
  return objectReader(fields.map(({ key, name }) => [key, values[name] ?? constant(null)] as const));
}

function countsReader(root: Place, field: SelectedField): Reader {
  const nodes = () =>
    nodeLabels.map((label) => ({
      kind: nodeKind(label),
      at: countColumn(root, (x) => countedNodes(label, x)),
      type: 'NodeCount',
    }));
  const edges = () =>
    edgeTypes.map((edge) => ({
      kind: edge.name,
      at: countColumn(root, (x) => countedEdges(edge, x)),
      type: 'EdgeCount',
    }));
  const readers = (field.name === 'nodes' ? nodes() : edges()).map((count) => countReader(root, field, count));
  return (row) => readers.map((read) => read(row));
}

/** Reads `stats`; only what is selected is counted. */
export function compileStats(root: Place, field: SelectedField, engine: string): Reader {
  const fields = selectedFields(root.compilation, 'GraphStats', setsBelow(field));
  return objectReader(
    fields.map((below): readonly [string, Reader] => {
      if (below.name === '__typename') return [below.key, constant('GraphStats')];
      if (below.name === 'engine') return [below.key, constant(engine)];
      return [below.key, countsReader(root, below)];
    }),
  );
}
