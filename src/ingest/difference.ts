// The statements that turn one state of some rows into another: what is gone is taken away, what differs is written.

import type { Statement } from '../graph/engine.ts';
import { edgeTypes } from '../model/edges.ts';
import { nodeLabels } from '../model/nodes.ts';
import { type EdgeRow, edgeKey, type GraphRows, type NodeRow } from './graph-rows.ts';
import { indexKeys } from './names.ts';
import { forgetStrayEntries } from './word-index.ts';
import { countRows, type Written, writing } from './writer.ts';

/** What differs between two states. */
export interface Difference {
  readonly statements: readonly Statement[];
  readonly added: Written;
  readonly changed: Written;
  readonly removed: Written;
}

/** Rows of `later` that `earlier` has not, those that it has otherwise, and rows of `earlier` that `later` has not. */
function compared<Entry>(earlier: readonly Entry[], later: readonly Entry[], keyOf: (entry: Entry) => string) {
  const before = new Map(earlier.map((entry) => [keyOf(entry), entry]));
  const after = new Set(later.map(keyOf));
  // Texts are compared one by one, not kept: those of a batch would take more memory than all else.
  const isOther = (entry: Entry) => JSON.stringify(before.get(keyOf(entry))) !== JSON.stringify(entry);
  return {
    added: later.filter((entry) => !before.has(keyOf(entry))),
    changed: later.filter((entry) => before.has(keyOf(entry)) && isOther(entry)),
    gone: earlier.filter((entry) => !after.has(keyOf(entry))),
  };
}

function removeEdges(gone: readonly EdgeRow[]): Statement[] {
  return edgeTypes.flatMap(({ name, from, to, fewer }) => {
    const rows = gone.filter((edge) => edge.name === name).map((edge) => ({ from: edge.from, to: edge.to }));
    if (rows.length === 0) return [];
    const ends = `MATCH (a:${from.label} {id: row.from}) MATCH (b:${to.label} {id: row.to})`;
    const pattern = fewer === 'from' ? `(a)-[e:${name}]->(b)` : `(b)<-[e:${name}]-(a)`;
    const text = `UNWIND $rows AS row ${ends} MATCH ${pattern} DELETE e`;
    return [{ name: `forget ${name}`, text, parameters: { rows } }];
  });
}

/** Takes nodes away of which nothing is stated any more; a node that another source speaks of stays. */
function removeNodes(gone: readonly NodeRow[]): Statement[] {
  return nodeLabels.flatMap((label) => {
    const ids = gone.filter((node) => node.label === label).map(({ id }) => id);
    if (ids.length === 0) return [];
    const isAlone = "COUNT { MATCH (n)-[e]-() WHERE NOT type(e) IN ['NAMES', 'IN_NAME', 'IN_TEXT', 'BEGINS'] } = 0";
    const text = `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE ${isAlone} DETACH DELETE n`;
    return [{ name: `forget ${label}`, text, parameters: { ids } }];
  });
}

function removeNames(before: readonly NodeRow[]): Statement[] {
  return nodeLabels.flatMap((label) => {
    const rows = before.filter((node) => node.label === label);
    if (rows.length === 0) return [];
    const text = `UNWIND $ids AS id MATCH (n:${label} {id: id})<-[e:NAMES]-(:Name) DELETE e`;
    return [{ name: `forget names of ${label}`, text, parameters: { ids: rows.map(({ id }) => id) } }];
  });
}

function removeEmptyNames(before: readonly NodeRow[]): Statement[] {
  const keys = [...new Set(before.flatMap(indexKeys))];
  if (keys.length === 0) return [];
  const text =
    'UNWIND $keys AS key MATCH (k:Name {key: key}) WHERE COUNT { MATCH (k)-[:NAMES]->() } = 0 DETACH DELETE k';
  return [{ name: 'forget names of nothing', text, parameters: { keys } }];
}

/** What turns `earlier`, which the graph holds, into `later`. */
export function difference(
  earlier: Pick<GraphRows, 'nodes' | 'edges'>,
  later: Pick<GraphRows, 'nodes' | 'edges'>,
): Difference {
  const nodes = compared(earlier.nodes, later.nodes, ({ id }) => id);
  const edges = compared(earlier.edges, later.edges, edgeKey);
  const written = { nodes: [...nodes.added, ...nodes.changed], edges: [...edges.added, ...edges.changed] };
  const rewritten = new Set(nodes.changed.map(({ id }) => id));
  const renamed = earlier.nodes.filter(({ id }) => rewritten.has(id));
  const isNothing = [...Object.values(written), nodes.gone, edges.gone].every(({ length }) => length === 0);
  const statements = [
    ...removeEdges(edges.gone),
    ...removeNodes(nodes.gone),
    ...removeNames(renamed),
    ...writing(written),
    ...removeEmptyNames([...renamed, ...nodes.gone]),
    ...forgetStrayEntries(),
  ];
  return {
    statements: isNothing ? [] : statements,
    added: countRows({ nodes: nodes.added, edges: edges.added }),
    changed: countRows({ nodes: nodes.changed, edges: edges.changed }),
    removed: countRows({ nodes: nodes.gone, edges: edges.gone }),
  };
}
