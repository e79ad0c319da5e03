// Reads nodes and facts that a search has found, by their ids: one statement shows them all as they stand in one moment.

import type { Parameters, Row, Value } from '../graph/engine.ts';
import type { EdgeName } from '../model/edge-type.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { labelOfId, nodeLabels } from '../model/nodes.ts';
import { edgeType } from '../model/relations.ts';
import { eachAlternative } from './alternatives.ts';
import { factReader } from './facts.ts';
import { byLabel } from './graph-steps.ts';
import { compileNode } from './node.ts';
import { compareTexts } from './order.ts';
import { type Place, rowsAt } from './place.ts';
import { type SelectedField, setsBelow } from './selection.ts';

/** What a search may find. */
export interface Findable {
  readonly kinds: readonly EdgeName[];
  /** Kinds of nodes that are found whatever edges there are. */
  readonly labels?: readonly NodeLabel[];
  /** Nodes, or facts, at most. */
  readonly size: number;
}

/** What was found, as values of the answer by what tells them apart. */
export type Shown = ReadonlyMap<string, unknown>;

/** Reads what was found, once its ids are known. */
export interface FoundReader<Ids> {
  readonly parameters: (ids: Ids) => Parameters;
  readonly read: (row: Row) => Shown;
}

/** A parameter whose value a search is still to find. */
function open(place: Place): { readonly text: string; readonly name: string } {
  const text = place.writer.parameter([]);
  return { text, name: text.slice(1) };
}

/** Reads nodes by id. */
export function foundNodes(
  root: Place,
  field: SelectedField,
  { kinds, labels: always = [], size }: Findable,
): FoundReader<readonly string[]> {
  const known = new Set([...always, ...kinds.flatMap((kind) => [edgeType(kind).from.label, edgeType(kind).to.label])]);
  const labels = nodeLabels.filter((label) => known.has(label));
  const { writer } = root;
  const parts = eachAlternative(root.compilation, labels, (label) => {
    const node = root.below(field.name, label, size);
    const ids = open(root);
    const [id, found] = [writer.variable('id'), writer.variable('r')];
    const at = node.columns.add(`${node.variable}.id`);
    const read = compileNode(node, setsBelow(field), true);
    const match = `UNWIND ${ids.text} AS ${id} MATCH (${node.variable}:${label} {id: ${id}})`;
    root.call([], `${match} ${node.calls.join(' ')} RETURN collect(${node.columns}) AS ${found}`);
    const column = root.columns.add(found);
    const shown = (row: Row) => rowsAt(row, column).map((one) => [String(one[at]), read(one)] as const);
    return { label, name: ids.name, shown };
  });
  return {
    parameters: (ids) => {
      const own = byLabel(ids);
      return Object.fromEntries(parts.map(({ label, name }) => [name, own.get(label) ?? []]));
    },
    read: (row) => new Map(parts.flatMap(({ shown }) => shown(row))),
  };
}

/** What tells a fact from others. */
export function factKey(kind: string, from: string, to: string): string {
  return `${kind} ${from} ${to}`;
}

/** Cypher that binds the edges of a kind, its ends among the found ones. */
export type EdgeMatch = (ends: {
  readonly kind: EdgeName;
  readonly edge: string;
  readonly from: string;
  readonly to: string;
  readonly ids: string;
}) => string;

/** Pairs of ids: the ends of edges of a kind, as stored. */
type EndsOf = (kind: EdgeName) => Value;

/** Reads facts by their ends, in the order of these; `match` says how they are found from what `parameters` is given for a kind. */
export function foundFacts(
  root: Place,
  field: SelectedField,
  { kinds, size, match }: Findable & { readonly match: EdgeMatch },
): FoundReader<EndsOf> {
  const { writer } = root;
  const parts = eachAlternative(root.compilation, kinds, (kind) => {
    const fact = root.below(field.name, edgeType(kind).from.label, size);
    const ids = open(root);
    const [edge, from, to, found] = ['e', 'a', 'b', 'r'].map((stem) => writer.variable(stem)) as [
      string,
      string,
      string,
      string,
    ];
    const at = { from: fact.columns.add(`${from}.id`), to: fact.columns.add(`${to}.id`) };
    const read = factReader(fact, field, { walked: { kind, edge, from, to }, compileNode });
    const matched = match({ kind, edge, from, to, ids: ids.text });
    root.call([], `${matched} ${fact.calls.join(' ')} RETURN collect(${fact.columns}) AS ${found}`);
    const column = root.columns.add(found);
    const shown = (row: Row) => {
      const facts = rowsAt(row, column).map((one) => ({
        ends: [String(one[at.from]), String(one[at.to])] as const,
        one,
      }));
      const inOrder = facts.sort((a, b) => compareTexts(a.ends, b.ends));
      return inOrder.map(({ ends: [start, end], one }) => [factKey(kind, start, end), read(one)] as const);
    };
    return { kind, name: ids.name, shown };
  });
  return {
    parameters: (endsOf) => Object.fromEntries(parts.map(({ kind, name }) => [name, endsOf(kind)])),
    read: (row) => new Map(parts.flatMap(({ shown }) => shown(row))),
  };
}

/** The pairs, among neighbours in any order, that edges of a kind can join. */
export function joinable(
  kind: EdgeName,
  pairs: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const { from, to } = edgeType(kind);
  const fits = ([one, other]: readonly [string, string]) =>
    labelOfId(one) === from.label && labelOfId(other) === to.label;
  return pairs
    .flatMap(([one, other]): (readonly [string, string])[] => [
      [one, other],
      [other, one],
    ])
    .filter(fits);
}
