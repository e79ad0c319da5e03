// The order of a list: sort keys as Cypher, the rows after a cursor, and the same order once more on decoded rows.

import type { Value } from '../graph/engine.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { nodeTypes } from '../model/nodes.ts';
import { listOf } from '../model/relations.ts';
import type { KeyValue, Position } from './cursor.ts';
import { walk } from './place.ts';
import type { StatementWriter } from './statement-writer.ts';

/** One key that a list is sorted by. */
export interface OrderKey {
  /** The key as Cypher, in terms of the listed row. */
  readonly expression: string;
  readonly direction: 'ASC' | 'DESC';
  readonly nullable: boolean;
  readonly type: 'number' | 'string';
  /** A subquery that must come before the expression. */
  readonly call?: string;
}

/** The order of a list, with the name that its cursors carry. */
export interface ListOrder {
  readonly name: string;
  readonly keys: readonly OrderKey[];
  /** Whether many rows share their keys: then ids are compared only among those that may come first. */
  readonly isCoarse?: boolean;
}

/** What `orderBy` says. */
export interface OrderInput {
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

function countKey(
  writer: StatementWriter,
  { label, variable }: { label: NodeLabel; variable: string },
  field: string,
): Omit<OrderKey, 'direction'> {
  const { steps, target, list } = listOf(label, field);
  const far = writer.variable('x');
  const { hierarchy } = nodeTypes[label];
  if (steps.length === 1 && !(list.rollUp && hierarchy)) {
    return {
      expression: `COUNT { MATCH ${walk(writer, { from: variable, to: far, label: target }, steps).pattern} }`,
      nullable: false,
      type: 'number',
    };
  }
  const part = list.rollUp && hierarchy ? writer.variable('d') : variable;
  const tree = part === variable ? '' : `MATCH (${variable})<-[:${hierarchy}*0..]-(${part}:${label}) `;
  const { match } = walk(writer, { from: part, to: far, label: target }, steps);
  const count = writer.variable('c');
  return {
    expression: count,
    nullable: false,
    type: 'number',
    call: writer.call([variable], `${tree}${match} RETURN count(DISTINCT ${far}) AS ${count}`),
  };
}

/** A key that is given again orders nothing that the first one left in a tie. */
function distinct(inputs: readonly OrderInput[]): readonly OrderInput[] {
  return inputs.filter(({ by }, index) => inputs.findIndex((other) => other.by === by) === index);
}

function keyType(label: NodeLabel, property: string): OrderKey['type'] {
  return nodeTypes[label].properties[property]?.type === 'Int' ? 'number' : 'string';
}

/** The order of nodes of a label held by a variable: as asked, or the label's own. */
export function nodeOrder(
  writer: StatementWriter,
  node: { readonly label: NodeLabel; readonly variable: string },
  asked?: readonly OrderInput[] | null,
): ListOrder {
  const { orders, defaultOrder } = nodeTypes[node.label];
  const inputs = asked?.length ? distinct(asked) : [defaultOrder];
  const keys = inputs.map(({ by, direction }): OrderKey => {
    const order = orders[by];
    if (!order) throw new Error(`${node.label} has no order ${by}.`);
    if ('count' in order) return { ...countKey(writer, node, order.count), direction };
    const { property, nullable = false } = order;
    return { expression: `${node.variable}.${property}`, direction, nullable, type: keyType(node.label, property) };
  });
  return { name: `${node.label} ${inputs.map(({ by, direction }) => `${by}-${direction}`).join(',')}`, keys };
}

/** ORDER BY for keys held in variables, then by id where it is given; backwards it is the exact reverse. */
export function orderBy(
  keys: readonly (OrderKey & { readonly variable: string })[],
  backward: boolean,
  id?: string,
): string {
  const parts = keys.flatMap(({ variable, direction, nullable }) => {
    const descending = (direction === 'DESC') !== backward;
    const nulls = nullable ? [`${variable} IS NULL${backward ? ' DESC' : ''}`] : [];
    return [...nulls, descending ? `${variable} DESC` : variable];
  });
  const last = id === undefined ? [] : [backward ? `${id} DESC` : id];
  return `ORDER BY ${[...parts, ...last].join(', ')}`;
}

interface Listed {
  readonly writer: StatementWriter;
  readonly variable: string;
}

/**
 * Cypher between rows of a node with its keys and their order by id: leaves only those whose keys may bring them among the
 * first, so that ids are read of few. `first` is the order by the keys alone, with its limit. A node that came twice may
 * still do so: to tell thousands of them apart takes longer than all else.
 */
export function upperRows({ writer, variable }: Listed, keys: readonly string[], first: string): string {
  const tied = writer.variable('ns');
  const upper = `WITH ${keys.join(', ')}, collect(${variable}) AS ${tied} ${first}`;
  return `${upper} UNWIND ${tied} AS ${variable} WITH ${[variable, ...keys].join(', ')}`;
}

interface Beyond {
  readonly keys: readonly (OrderKey & { readonly variable: string })[];
  readonly id: string;
  readonly parameter: (value: Value) => string;
}

/** The condition that a row stands after a position, or before it. */
export function beyond({ keys, id, parameter }: Beyond, position: Position, side: 'after' | 'before'): string {
  const after = side === 'after';
  let condition = `${id} ${after ? '>' : '<'} ${parameter(position.id)}`;
  for (let index = keys.length - 1; index >= 0; index--) {
    const key = keys[index] as OrderKey & { variable: string };
    const value = position.keys[index] ?? null;
    const name = key.variable;
    if (value === null) {
      const tied = `(${name} IS NULL AND ${condition})`;
      condition = after ? tied : `(${name} IS NOT NULL OR ${tied})`;
      continue;
    }
    const given = parameter(value);
    const greater = (key.direction === 'ASC') === after;
    const beyondNull = key.nullable && after ? `${name} IS NULL OR ` : '';
    condition = `(${beyondNull}${name} ${greater ? '>' : '<'} ${given} OR (${name} = ${given} AND ${condition}))`;
  }
  return condition;
}

/** The place of a UTF-16 unit in the order of code points: surrogates stand for the highest ones. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** Compares text by code point, as the engines sort; JavaScript's own comparison goes by UTF-16 unit. */
function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Compares lists of texts as the engines sort them: by the first that differs. */
export function compareTexts(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at < 0 ? a.length - b.length : compareText(a[at] as string, b[at] ?? '');
}

function compareValues(a: KeyValue, b: KeyValue): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return Number(a) - Number(b);
}

/** Compares two positions in an order, forwards. */
export function comparePositions(keys: readonly OrderKey[], a: Position, b: Position): number {
  for (const [index, { direction }] of keys.entries()) {
    const left = a.keys[index] ?? null;
    const right = b.keys[index] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    const compared = compareValues(left, right);
    if (compared !== 0) return direction === 'ASC' ? compared : -compared;
  }
  return compareText(a.id, b.id);
}
