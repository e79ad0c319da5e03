// The generated graph as the loaders take it: nodes, the index of their names, and edges, in batches.

import { fold } from '../../src/model/fold.ts';
import { edgesOf } from './edges.ts';
import { type GraphNode, type GraphNodes, type NodeLabel, nodesOf } from './nodes.ts';
import { batches, type EdgeBatch, type EdgeRow, type NodeBatch } from './rows.ts';
import { type GraphSize, sizeFor } from './size.ts';
import { type Structure, structureOf } from './structure.ts';
import { searchProperties, WordIndex } from './word-index.ts';

/** A generated graph. */
export interface GeneratedGraph {
  readonly size: GraphSize;
  readonly structure: Structure;
  readonly nodes: GraphNodes;
  nodeBatches(rows: number): Generator<NodeBatch>;
  edgeBatches(rows: number): Generator<EdgeBatch>;
}

/** Makes the graph with so many papers; the same number gives the same graph, down to the last property. */
export function generateGraph(papers: number): GeneratedGraph {
  const size = sizeFor(papers);
  const structure = structureOf(size);
  const nodes = nodesOf(structure);
  const index = new WordIndex(nodes);
  return {
    size,
    structure,
    nodes,
    *nodeBatches(rows) {
      yield* nodeBatches(nodes, rows);
      yield* index.nodeBatches(rows);
    },
    *edgeBatches(rows) {
      yield* edgeBatches(structure, nodes, rows);
      yield* index.edgeBatches(rows);
    },
  };
}

function* nodeBatches(nodes: GraphNodes, size: number): Generator<NodeBatch> {
  for (const [label, list] of Object.entries(nodes)) {
    for (const rows of batches(list, size)) {
      yield {
        label,
        key: 'id',
        rows: rows.map((node) => ({ ...node.properties, ...searchProperties(label as NodeLabel, node) })),
      };
    }
  }
  for (const rows of batches(new Set(Object.values(nodes).flatMap((list) => list.flatMap(namesOf))), size)) {
    yield { label: 'Name', key: 'key', rows: rows.map((key) => ({ key })) };
  }
}

function* edgeBatches(structure: Structure, nodes: GraphNodes, size: number): Generator<EdgeBatch> {
  for (const { type, from, to, rows } of edgesOf(structure, nodes)) {
    const ends = { from: { label: from, key: 'id' }, to: { label: to, key: 'id' } } as const;
    for (const batch of batches(rows(), size)) yield { type, ...ends, rows: batch };
  }
  for (const label of Object.keys(nodes) as NodeLabel[]) {
    const ends = { from: { label: 'Name', key: 'key' }, to: { label, key: 'id' } } as const;
    for (const rows of batches(naming(nodes[label]), size)) yield { type: 'NAMES', ...ends, rows };
  }
}

function* naming(list: readonly GraphNode[]): Generator<EdgeRow> {
  for (const node of list) {
    for (const name of namesOf(node)) yield { from: name, to: node.id, properties: {} };
  }
}

/** Reviews have no names that anything looks them up by. */
function namesOf({ id, name, identifiers, properties }: GraphNode): readonly string[] {
  if (id.startsWith('review:')) return [];
  const keys = Array.isArray(properties.keys) ? (properties.keys as readonly string[]) : [fold(name)];
  return [...keys, ...identifiers];
}
