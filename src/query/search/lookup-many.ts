// The root field `lookup`: what many references mean, in the order in which they were asked.

import type { Row, Value } from '../../graph/engine.ts';
import type { NodeLabel } from '../../model/node-type.ts';
import { labelOfId } from '../../model/nodes.ts';
import { referenceKeys } from '../../model/reference.ts';
import { eachAlternative } from '../alternatives.ts';
import { compileNode } from '../node.ts';
import { constant, type FieldReaders, objectReader } from '../object-reader.ts';
import { type Place, type Reader, rowsAt } from '../place.ts';
import { limitExceeded } from '../query-error.ts';
import { type SelectedField, selectedFields, setsBelow } from '../selection.ts';
import { isOneOf, labelsOf } from './kinds.ts';

/** As many nodes as one reference is answered with. */
const CANDIDATES = 10;

/** A key of the reference at a place of the list. */
type Asked = readonly [at: number, key: string];

function asked(texts: readonly string[]): readonly Asked[] {
  return texts.flatMap((text, at) => referenceKeys(text).map((key): Asked => [at, key]));
}

/** The variables of lists of `[place, id]`: through the index of names, and ids that are what was asked. */
function addPairs(root: Place, keys: readonly Asked[], labels: readonly NodeLabel[]): readonly string[] {
  const { writer } = root;
  const ways = (list: readonly Asked[], match: (row: string, node: string) => string): string => {
    const [row, node, found] = [writer.variable('row'), writer.variable('n'), writer.variable('l')];
    const rows = writer.parameter(list as unknown as Value);
    const body = `UNWIND ${rows} AS ${row} WITH ${row}[0] AS at, ${row}[1] AS key ${match('key', node)}`;
    root.call([], `${body} RETURN collect([at, ${node}.id]) AS ${found}`);
    return found;
  };
  const named = (key: string, node: string) => {
    const kind = isOneOf(node, labels);
    return `MATCH (:Name {key: ${key}})-[:NAMES]->(${node})${kind ? ` WHERE ${kind}` : ''}`;
  };
  const byId = labels.flatMap((label) => {
    const own = keys.filter(([, key]) => labelOfId(key) === label);
    return own.length > 0 ? [ways(own, (key, node) => `MATCH (${node}:${label} {id: ${key}})`)] : [];
  });
  return [ways(keys, named), ...byId];
}

/** Adds the subquery that gives each place its nodes, at most so many, as `[place, ids]`, and returns its variable. */
function addAnswers(root: Place, pairs: readonly string[]): string {
  const { writer } = root;
  const [pair, found] = [writer.variable('x'), writer.variable('l')];
  const once = `UNWIND ${pairs.join(' + ')} AS ${pair} WITH DISTINCT ${pair}[0] AS at, ${pair}[1] AS id ORDER BY at, id`;
  root.call(pairs, `${once} WITH at, collect(id) AS ids RETURN collect([at, ids[0..${CANDIDATES}]]) AS ${found}`);
  return found;
}

function nodesReader(
  root: Place,
  fields: readonly SelectedField[],
  { answers, labels, size }: { answers: string; labels: readonly NodeLabel[]; size: number },
): (row: Row) => ReadonlyMap<Value, unknown> {
  const sets = fields.filter(({ name }) => name === 'nodes').flatMap(setsBelow);
  const readers = eachAlternative(root.compilation, labels, (label) => {
    const row = root.below('lookup.nodes', label, size);
    const [answer, id, found] = ['x', 'id', 'r'].map((stem) => root.writer.variable(stem));
    const own = row.columns.add(`${row.variable}.id`);
    const read = compileNode(row, sets, true);
    const ids = `UNWIND ${answers} AS ${answer} UNWIND ${answer}[1] AS ${id} WITH DISTINCT ${id}`;
    const match = `MATCH (${row.variable}:${label} {id: ${id}}) ${row.calls.join(' ')}`;
    root.call([answers], `${ids} ${match} RETURN collect(${row.columns}) AS ${found}`);
    const at = root.columns.add(String(found));
    return (values: Row) => rowsAt(values, at).map((one) => [one[own] as Value, read(one)] as const);
  });
  return (values) => new Map(readers.flatMap((read) => read(values)));
}

/** Reads `lookup`. */
export function compileLookup(root: Place, field: SelectedField): Reader {
  const texts = (field.arguments.texts as readonly unknown[]).map(String);
  const { limits } = root.compilation;
  if (texts.length > limits.page) {
    throw limitExceeded('Query.lookup.texts', 'page', { allowed: limits.page, got: texts.length });
  }
  const labels = labelsOf(field.arguments.kinds);
  const answers = addAnswers(root, addPairs(root, asked(texts), labels));
  const fields = selectedFields(root.compilation, 'Lookup', setsBelow(field));
  const nodesOf = nodesReader(root, fields, { answers, labels, size: texts.length * CANDIDATES });
  const column = root.columns.add(answers);
  return (values) => {
    const nodes = nodesOf(values);
    const ids = new Map(rowsAt(values, column).map(([at, own]) => [Number(at), own as readonly string[]]));
    return texts.map((text, at) => {
      const found = (ids.get(at) ?? []).map((id) => nodes.get(id));
      const given: Readonly<Record<string, unknown>> = { text, nodes: found };
      const readers: FieldReaders = fields.map(({ key, name }) => [key, constant(given[name] ?? 'Lookup')]);
      return objectReader(readers)([]);
    });
  };
}
