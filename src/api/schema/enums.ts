// The model's closed lists of words as GraphQL enums, and those that follow from the lists of nodes and edges.

import { registerEnumType } from 'type-graphql';
import { edgeTypes } from '../../model/edges.ts';
import { type EnumType, language, orderDirection } from '../../model/enums.ts';
import type { NodeType } from '../../model/node-type.ts';
import { nodeKind, nodeTypes } from '../../model/nodes.ts';

/** An enum as type-graphql takes it. */
export type EnumObject = Readonly<Record<string, string>>;

const registered = new Map<string, EnumObject>();

/** The enum of that name, registered with type-graphql once. */
export function enumOf({ name, description, values }: EnumType): EnumObject {
  const known = registered.get(name);
  if (known) return known;
  const words = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([value, meaning]) => [value, { description: meaning }]),
  );
  registerEnumType(words, { name, description, valuesConfig });
  registered.set(name, words);
  return words;
}

/** Languages. */
export const Language = enumOf(language);
/** Directions of an order. */
export const OrderDirection = enumOf(orderDirection);

/** Kinds of nodes, one for each node type. */
export const NodeKind = enumOf({
  name: 'NodeKind',
  description: 'The kinds of nodes.',
  values: Object.fromEntries(Object.values(nodeTypes).map(({ label, description }) => [nodeKind(label), description])),
});

/** Kinds of edges, one for each edge type. */
export const EdgeKind = enumOf({
  name: 'EdgeKind',
  description: 'The kinds of facts, which are the edges of the graph.',
  values: Object.fromEntries(edgeTypes.map(({ name, description }) => [name, description])),
});

/** What lists of a node type can be ordered by. */
export function orderByOf({ label, orders }: NodeType): EnumObject {
  return enumOf({
    name: `${label}OrderBy`,
    description: `What ${label.toLowerCase()} lists can be ordered by.`,
    values: Object.fromEntries(Object.entries(orders).map(([name, { description }]) => [name, description])),
  });
}
