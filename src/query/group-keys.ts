// The keys of a group: for each dimension the node, the year or the text that its papers share.

import type { Grouping } from './grouping.ts';
import { compileNode } from './node.ts';
import { constant, objectReader } from './object-reader.ts';
import type { Place, Reader } from './place.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';

/** The field of a key that shows the values of a dimension. */
function shownBy({ dimension }: Grouping): 'node' | 'year' | 'text' {
  if (!dimension.property) return 'node';
  return dimension.property === 'year' ? 'year' : 'text';
}

function nodeReader(row: Place, field: SelectedField, { dimension, value }: Grouping): Reader {
  // The node of a key is one more that the request touches, though it is read in the row of its group.
  row.below(`keys.${field.name}`, dimension.label, 1);
  const at = row.columns.add(`${value}.id`);
  const read = compileNode(row.beside(dimension.label, value), setsBelow(field), true);
  return (values) => (values[at] == null ? null : read(values));
}

function keyReader(row: Place, field: SelectedField, grouping: Grouping): Reader {
  const fields = selectedFields(row.compilation, 'GroupKey', setsBelow(field));
  const readers = fields.map((below): readonly [string, Reader] => {
    if (below.name === '__typename') return [below.key, constant('GroupKey')];
    if (below.name === 'dimension') return [below.key, constant(grouping.name)];
    if (below.name !== shownBy(grouping)) return [below.key, constant(null)];
    if (below.name === 'node') return [below.key, nodeReader(row, below, grouping)];
    const at = row.columns.add(grouping.value);
    return [below.key, (values) => values[at] ?? null];
  });
  return objectReader(readers);
}

/** Reads `keys` of a group, in the order of its dimensions. */
export function groupKeysReader(row: Place, field: SelectedField, groupings: readonly Grouping[]): Reader {
  const readers = groupings.map((grouping) => keyReader(row, field, grouping));
  return (values) => readers.map((read) => read(values));
}
