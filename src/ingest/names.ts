// The names of a node: what it is ordered by, what filters by name compare with, and what references find it under.

import { fold, foldCase } from '../model/fold.ts';
import { nodeTypes } from '../model/nodes.ts';
import { identifierKey } from '../model/reference.ts';
import type { NodeRow, PropertyValue } from './graph-rows.ts';

/** The texts that a property holds: one, several or none. */
export function texts(value: PropertyValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** All names of a node, as written. */
export function namesOf({ label, properties }: NodeRow): readonly string[] {
  return nodeTypes[label].names.flatMap((property) => texts(properties[property]));
}

function foldedNames(row: NodeRow): readonly string[] {
  return [
    ...new Set(
      namesOf(row)
        .map(fold)
        .filter((name) => name.length > 0),
    ),
  ];
}

function handleNames({ properties }: NodeRow): readonly string[] {
  return texts(properties.handles).map((handle) => foldCase(handle.slice(handle.indexOf(':') + 1)));
}

/** The properties that follow from a node's names. */
export function derivedNames(row: NodeRow): Readonly<Record<string, PropertyValue>> {
  const { display } = nodeTypes[row.label];
  const label = display.EN.map((property) => row.properties[property]).find((name) => typeof name === 'string');
  const handles = [...new Set(handleNames(row))];
  return {
    sortKey: fold(String(label ?? row.id)),
    keys: foldedNames(row),
    ...(row.label === 'Reviewer' && { handleKeys: handles }),
  };
}

/** The keys under which the index of names leads to a node. */
export function indexKeys(row: NodeRow): readonly string[] {
  const identifiers = Object.entries(nodeTypes[row.label].identifiers ?? {}).flatMap(([property, prefix]) =>
    texts(row.properties[property]).map((value) => identifierKey(prefix, value)),
  );
  const keys = new Set([...foldedNames(row), ...handleNames(row).map(fold), ...identifiers]);
  // Of what no reader sees, folding leaves nothing: no name to find anything by.
  return [...keys].filter((key) => key !== '');
}
