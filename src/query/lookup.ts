// Root fields that find nodes: one by what is known of it, one or many by id.

import { GraphQLError } from 'graphql';
import type { Row, Value } from '../graph/engine.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { labelOfId } from '../model/nodes.ts';
import { referenceKeys } from '../model/reference.ts';
import { compileNode } from './node.ts';
import { displayed, type Place, type Reader, rowsAt } from './place.ts';
import { limitExceeded } from './query-error.ts';
import { type SelectedField, setsBelow } from './selection.ts';

/** How many of the nodes that a reference may mean are named in the error. */
const CANDIDATES = 10;

/**
 * Cypher that binds the nodes of a label with these ids, or what the index of names says became of a former id. Two lists
 * and no OPTIONAL MATCH, for which the embedded engine never takes an index: 200 ms among 100,000 papers instead of 0.2.
 */
function nodesWithId({ writer, variable, label }: Place, ids: string, id: string): string {
  const [own, survivor] = [writer.variable('n'), writer.variable('n')];
  const [owns, survivors] = [writer.variable('ns'), writer.variable('ns')];
  const byId = writer.call([id], `MATCH (${own}:${label} {id: ${id}}) RETURN collect(${own}) AS ${owns}`);
  const named = `MATCH (:Name {key: ${id}})-[:NAMES]->(${survivor}:${label}) RETURN collect(${survivor}) AS ${survivors}`;
  const either = `WITH ${id}, head(${owns} + ${survivors}) AS ${variable} WHERE ${variable} IS NOT NULL`;
  return `UNWIND ${ids} AS ${id} ${byId} ${writer.call([id], named)} ${either}`;
}

/** Cypher that binds the nodes of a label that bear one of these names or identifiers, as many as an error names. */
function nodesNamed({ writer, variable, label }: Place, keys: string): string {
  const key = writer.variable('key');
  const found = `UNWIND ${keys} AS ${key} MATCH (:Name {key: ${key}})-[:NAMES]->(${variable}:${label})`;
  return `${found} WITH DISTINCT ${variable} ORDER BY ${variable}.id LIMIT ${writer.parameter(CANDIDATES + 1)}`;
}

function candidates(rows: readonly Row[], at: { id: number; label: number }): readonly { id: Value; label: Value }[] {
  return rows.slice(0, CANDIDATES).map((row) => ({ id: row[at.id] as Value, label: row[at.label] as Value }));
}

/** Reads the node that `ref` means; an error where it means several. */
export function compileReference(root: Place, field: SelectedField, label: NodeLabel): Reader {
  const row = root.below(field.name, label, 1);
  const { variable, columns, writer } = row;
  const reference = String(field.arguments.ref);
  const keys = writer.parameter(referenceKeys(reference));
  const match = labelOfId(reference.trim()) ? nodesWithId(row, keys, writer.variable('key')) : nodesNamed(row, keys);
  const at = { id: columns.add(`${variable}.id`), label: columns.add(displayed(row, 'EN')) };
  const read = compileNode(row, setsBelow(field));
  const found = writer.variable('r');
  root.call([], `${match} ${row.calls.join(' ')} RETURN collect(${columns}) AS ${found}`);
  const column = root.columns.add(found);
  return (values) => {
    const rows = rowsAt(values, column);
    if (rows.length <= 1) return rows[0] ? read(rows[0]) : null;
    const named = candidates(rows, at);
    const list = named.map(({ id }) => id).join(', ');
    const more = rows.length > CANDIDATES ? ' and more' : '';
    throw new GraphQLError(`${row.path}: ${JSON.stringify(reference)} may mean ${list}${more}; ask by id.`, {
      extensions: { code: 'AMBIGUOUS', candidates: named, truncated: rows.length > CANDIDATES },
    });
  };
}

/** One kind's part of a look-up by ids: rows that begin with the id asked for. */
function kindReader(
  root: Place,
  field: SelectedField,
  { label, ids }: { label: NodeLabel; ids: readonly string[] },
): (row: Row) => ReadonlyMap<Value, unknown> {
  const row = root.below(field.name, label, ids.length);
  const { writer, columns } = row;
  const keys = writer.parameter(ids);
  const key = writer.variable('key');
  const match = nodesWithId(row, keys, key);
  columns.add(key);
  const read = compileNode(row, setsBelow(field), true);
  const found = writer.variable('r');
  root.call([], `${match} ${row.calls.join(' ')} RETURN collect(${columns}) AS ${found}`);
  const at = root.columns.add(found);
  return (values) => new Map(rowsAt(values, at).map((one) => [one[0] as Value, read(one)]));
}

function readersByKind(
  root: Place,
  field: SelectedField,
  ids: readonly string[],
): (row: Row) => ReadonlyMap<Value, unknown> {
  const kinds = new Map<NodeLabel, string[]>();
  for (const id of ids) {
    const label = labelOfId(id);
    if (label) kinds.set(label, [...(kinds.get(label) ?? []), id]);
  }
  const readers = [...kinds].map(([label, own]) => kindReader(root, field, { label, ids: [...new Set(own)] }));
  return (row) => new Map(readers.flatMap((read) => [...read(row)]));
}

/** Reads `node`: the id tells its kind, and a former id leads to the node that survived. */
export function compileNodeById(root: Place, field: SelectedField): Reader {
  const id = String(field.arguments.id);
  const read = readersByKind(root, field, [id]);
  return (row) => read(row).get(id) ?? null;
}

/** Reads `nodes`, in the order of the ids. */
export function compileNodesById(root: Place, field: SelectedField): Reader {
  const ids = (field.arguments.ids as readonly unknown[]).map(String);
  const { limits } = root.compilation;
  if (ids.length > limits.page)
    throw limitExceeded('Query.nodes.ids', 'page', { allowed: limits.page, got: ids.length });
  const read = readersByKind(root, field, ids);
  return (row) => {
    const found = read(row);
    return ids.map((id) => found.get(id) ?? null);
  };
}
