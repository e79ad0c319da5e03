// What nodes and edges are stored with, property by property, for whoever reads or writes whole ones.

import type { EdgeType } from './edge-type.ts';
import { derivedProperties, type NodeType, type Property } from './node-type.ts';

/** A stored property: the name it is stored under and what its values are. */
export interface Column {
  readonly name: string;
  readonly type: Property['type'];
  readonly isList: boolean;
}

/** The value of a stored property that is set. */
export type StoredValue = string | number | boolean | readonly string[];

function columnsOf([name, { type, list, localised }]: readonly [string, Property]): readonly Column[] {
  const names = localised ? [`${name}En`, `${name}Ru`] : [name];
  return names.map((stored) => ({ name: stored, type, isList: list === true }));
}

/** A node type's own properties as they are stored, without those that follow from them. */
export function ownColumns({ properties }: NodeType): readonly Column[] {
  return Object.entries(properties).flatMap(columnsOf);
}

/** The stored properties of a node type that follow from its own. */
export function derivedColumns({ label }: NodeType): readonly Column[] {
  const names = [...Object.keys(derivedProperties), ...(label === 'Reviewer' ? ['handleKeys'] : [])];
  return names.map((name) => ({ name, type: 'String', isList: name !== 'sortKey' }));
}

/** All stored properties of a node type. */
export function storedColumns(type: NodeType): readonly Column[] {
  return [...ownColumns(type), ...derivedColumns(type)];
}

/** An edge type's own properties as they are stored. */
export function edgeColumns({ properties }: Pick<EdgeType, 'properties'>): readonly Column[] {
  return Object.entries(properties ?? {}).flatMap(columnsOf);
}

/** What every edge carries beside its own properties: why it is there, as stored, and the names of those documents. */
export const reasonColumns: readonly Column[] = ['evidence', 'documents'].map((name) => ({
  name,
  type: 'String',
  isList: true,
}));

/**
 * The properties of nodes that look-ups and search alone read: all follow from the names and texts. Whoever shows a whole
 * node leaves them out; `paperCount`, which search ranks by, says something of the node and stays.
 */
export const indexProperties: ReadonlySet<string> = new Set([
  ...Object.keys(derivedProperties),
  ...['handleKeys', 'completions', 'wordings', 'indexMark'],
]);
