// The statements that write nodes, edges and names: a MERGE on a unique key with absolute SETs, so safe to run twice.

import type { Statement, Value } from '../graph/engine.ts';
import { storedColumns } from '../model/columns.ts';
import type { EdgeType } from '../model/edge-type.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { nodeTypes } from '../model/nodes.ts';
import type { EdgeRow, NodeRow, PropertyValue } from './graph-rows.ts';
import { derivedNames, indexKeys } from './names.ts';

function stored(value: PropertyValue): Value {
  return (value ?? null) as Value;
}

/** Writes nodes of one label. */
export function upsertNodes(label: NodeLabel, rows: readonly NodeRow[]): Statement {
  const names = storedColumns(nodeTypes[label]).map(({ name }) => name);
  const sets = names.map((name) => `n.${name} = row.${name}`).join(', ');
  const values = rows.map((row) => {
    const all = { ...row.properties, ...derivedNames(row) };
    return { id: row.id, ...Object.fromEntries(names.map((name) => [name, stored(all[name])])) };
  });
  return {
    name: `write ${label}`,
    text: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET ${sets}`,
    parameters: { rows: values },
  };
}

/** Writes edges of one type between nodes that are there; a MERGE looks from the end that has fewer of them. */
export function upsertEdges({ name, from, to, properties, fewer }: EdgeType, rows: readonly EdgeRow[]): Statement {
  const names = Object.keys(properties ?? {});
  const sets = [...names, 'evidence', 'documents'].map((property) => `e.${property} = row.${property}`).join(', ');
  const pattern = fewer === 'from' ? `(a)-[e:${name}]->(b)` : `(b)<-[e:${name}]-(a)`;
  const valuesOf = ({ properties: own, reasons, ...row }: EdgeRow) =>
    Object.fromEntries<Value>([
      ['from', row.from],
      ['to', row.to],
      ...names.map((property) => [property, stored(own[property])] as const),
      ['evidence', reasons.map((reason) => JSON.stringify(reason))],
      ['documents', [...new Set(reasons.map(({ document }) => document))]],
    ]);
  const ends = `MATCH (a:${from.label} {id: row.from}) MATCH (b:${to.label} {id: row.to})`;
  return {
    name: `write ${name}`,
    text: `UNWIND $rows AS row ${ends} MERGE ${pattern} SET ${sets}`,
    // Evidence as text is most of what a batch holds: that of one statement at a time is enough.
    get parameters() {
      return { rows: rows.map(valuesOf) };
    },
  };
}

/** Writes the index of names for nodes of one label. */
export function upsertNames(label: NodeLabel, rows: readonly NodeRow[]): Statement {
  return upsertKeys(
    label,
    rows.flatMap((row) => indexKeys(row).map((key) => ({ id: row.id, key }))),
  );
}

/** Writes that these keys lead to these nodes of one label. */
export function upsertKeys(
  label: NodeLabel,
  values: readonly { readonly id: string; readonly key: string }[],
): Statement {
  const names = `MERGE (k:Name {key: row.key}) MERGE (n)<-[:NAMES]-(k)`;
  return {
    name: `write names of ${label}`,
    text: `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) ${names}`,
    parameters: { rows: values },
  };
}
