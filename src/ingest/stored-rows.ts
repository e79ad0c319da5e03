// What the graph already holds of the nodes and edges about to be written, so that writing adds to it and takes nothing away.

import type { Engine, Row, Value } from '../graph/engine.ts';
import type { EdgeType } from '../model/edge-type.ts';
import { edgeTypes } from '../model/edges.ts';
import type { StoredEvidence } from '../model/evidence.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { nodeLabels, nodeTypes } from '../model/nodes.ts';
import { type EdgeRow, GraphRows, type NodeRow, type PropertyValue } from './graph-rows.ts';
import { writtenProperties } from './upserts.ts';

/** Look-ups of one statement. */
const BATCH = 5_000;

function propertiesOf(names: readonly string[], values: readonly Value[]): Record<string, PropertyValue> {
  return Object.fromEntries(names.map((name, index) => [name, (values[index] ?? undefined) as PropertyValue]));
}

async function looked(
  engine: Engine,
  statement: { name: string; text: string },
  rows: readonly Value[],
): Promise<Row[]> {
  const found: Row[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    const parameters = { rows: rows.slice(start, start + BATCH) };
    found.push(...(await engine.read({ ...statement, parameters })));
  }
  return found;
}

async function storedNodes(engine: Engine, label: NodeLabel, wanted: readonly NodeRow[]): Promise<NodeRow[]> {
  const names = writtenProperties(nodeTypes[label]);
  const text = `UNWIND $rows AS id MATCH (n:${label} {id: id}) RETURN n.id, ${names.map((name) => `n.${name}`).join(', ')}`;
  const ids = wanted.map(({ id }) => id);
  const rows = await looked(engine, { name: `stored ${label}`, text }, ids);
  return rows.map(([id, ...values]) => ({ label, id: String(id), properties: propertiesOf(names, values) }));
}

async function storedEdges(engine: Engine, type: EdgeType, wanted: readonly EdgeRow[]): Promise<EdgeRow[]> {
  const { name, from, to, fewer } = type;
  const names = Object.keys(type.properties ?? {});
  const ends = `MATCH (a:${from.label} {id: row.from}) MATCH (b:${to.label} {id: row.to})`;
  const pattern = fewer === 'from' ? `(a)-[e:${name}]->(b)` : `(b)<-[e:${name}]-(a)`;
  const columns = ['row.from', 'row.to', 'e.evidence', ...names.map((property) => `e.${property}`)].join(', ');
  const text = `UNWIND $rows AS row ${ends} MATCH ${pattern} RETURN ${columns}`;
  const pairs = wanted.map((row) => ({ from: row.from, to: row.to }));
  const rows = await looked(engine, { name: `stored ${name}`, text }, pairs);
  return rows.map(([start, end, evidence, ...values]) => ({
    name,
    from: String(start),
    to: String(end),
    properties: propertiesOf(names, values),
    reasons: ((evidence ?? []) as readonly string[]).map((reason) => JSON.parse(reason) as StoredEvidence),
  }));
}

/** What is known of an edge without the facts that a document states anew: people's decisions stay. */
function withoutAnew(row: EdgeRow, documents: ReadonlySet<string>): EdgeRow {
  const isAnew = ({ document, rule }: StoredEvidence) => documents.has(document) && rule !== 'curated';
  return { ...row, reasons: row.reasons.filter((reason) => !isAnew(reason)) };
}

const byPlace = (a: StoredEvidence, b: StoredEvidence) =>
  a.document === b.document ? (a.start ?? -1) - (b.start ?? -1) : a.document < b.document ? -1 : 1;

/** A list that documents or the graph add to is sorted, so that it does not matter what came first. */
function withSortedLists(row: NodeRow, own: NodeRow['properties'] = {}): NodeRow {
  const entries = Object.entries(row.properties).map(([name, value]) => {
    if (!Array.isArray(value)) return [name, value];
    const stated = own[name];
    const isAddedTo = row.label === 'Reviewer' || (Array.isArray(stated) && value.length > stated.length);
    return [name, isAddedTo ? [...value].sort() : value];
  });
  return { ...row, properties: Object.fromEntries(entries) };
}

/**
 * `rows` together with what the graph holds of the same nodes and edges. What `rows` state of a property stands; lists and
 * evidence are united, but for what earlier imports of `documents` read in them.
 */
export async function withStored(engine: Engine, rows: GraphRows, documents: ReadonlySet<string>): Promise<GraphRows> {
  const all = new GraphRows();
  for (const row of rows.nodes) all.addNode(row);
  for (const row of rows.edges) all.addEdge(row);
  for (const label of nodeLabels) {
    const wanted = rows.nodes.filter((row) => row.label === label);
    for (const row of await storedNodes(engine, label, wanted)) all.addNode(row);
  }
  for (const type of edgeTypes) {
    const wanted = rows.edges.filter(({ name }) => name === type.name);
    for (const row of await storedEdges(engine, type, wanted)) all.addEdge(withoutAnew(row, documents));
  }
  const sorted = new GraphRows();
  for (const row of all.nodes) sorted.addNode(withSortedLists(row, rows.node(row.id)?.properties));
  for (const row of all.edges) sorted.addEdge({ ...row, reasons: [...row.reasons].sort(byPlace) });
  return sorted;
}
