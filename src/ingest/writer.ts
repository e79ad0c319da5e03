// The one writer: nodes first, then names, then edges, then what follows from them, in one transaction.

import type { Engine, Statement } from '../graph/engine.ts';
import { edgeTypes } from '../model/edges.ts';
import { nodeLabels } from '../model/nodes.ts';
import { batches } from './batches.ts';
import type { GraphRows } from './graph-rows.ts';
import { writeSearchIndex } from './search-index.ts';
import { upsertEdges, upsertNames, upsertNodes } from './upserts.ts';
import { forgetStrayEntries } from './word-index.ts';

/** How many nodes and edges were written, by kind. */
export interface Written {
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
}

function counts<Kind extends string>(kinds: readonly Kind[], of: (kind: Kind) => number): Record<string, number> {
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)] as const).filter(([, count]) => count > 0));
}

/** The statements that write rows: nodes first, then names, then edges, then what search rests on. */
export function writing(rows: Pick<GraphRows, 'nodes' | 'edges'>): readonly Statement[] {
  const nodesOf = (label: string) => rows.nodes.filter((row) => row.label === label);
  const edgesOf = (name: string) => rows.edges.filter((row) => row.name === name);
  return [
    ...nodeLabels.flatMap((label) => batches(nodesOf(label), (batch) => upsertNodes(label, batch))),
    ...nodeLabels.flatMap((label) => batches(nodesOf(label), (batch) => upsertNames(label, batch))),
    ...edgeTypes.flatMap((edge) => batches(edgesOf(edge.name), (batch) => upsertEdges(edge, batch))),
    ...writeSearchIndex(rows.nodes),
  ];
}

/** How many nodes and edges there are to write, by kind. */
export function countRows({ nodes, edges }: Pick<GraphRows, 'nodes' | 'edges'>): Written {
  const edgeNames = edgeTypes.map(({ name }) => name);
  return {
    nodes: counts(nodeLabels, (kind) => nodes.filter(({ label }) => label === kind).length),
    edges: counts(edgeNames, (kind) => edges.filter(({ name }) => name === kind).length),
  };
}

/** Writes rows; all of them or none, and twice is as good as once. */
export async function writeRows(engine: Engine, rows: GraphRows): Promise<Written> {
  await engine.write([...writing(rows), ...forgetStrayEntries()]);
  return countRows(rows);
}
