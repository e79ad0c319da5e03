// The names and texts of a node of whatever kind, as columns of its row.

import type { Row } from '../../graph/engine.ts';
import { nodeTypes } from '../../model/nodes.ts';
import type { Place } from '../place.ts';

const NAMES = [...new Set(Object.values(nodeTypes).flatMap(({ names }) => names))];
const TEXTS = [...new Set(Object.values(nodeTypes).flatMap(({ texts = [] }) => texts))];

function columnsReader({ columns, variable }: Place, properties: readonly string[]): (row: Row) => readonly string[] {
  const at = properties.map((property) => columns.add(`${variable}.${property}`));
  return (row) => at.flatMap((column) => row[column] ?? []).filter((text) => typeof text === 'string');
}

/** Reads all names of the node that a place holds. */
export function nameColumns(place: Place): (row: Row) => readonly string[] {
  return columnsReader(place, NAMES);
}

/** Reads all running texts of the node that a place holds. */
export function textColumns(place: Place): (row: Row) => readonly string[] {
  return columnsReader(place, TEXTS);
}
