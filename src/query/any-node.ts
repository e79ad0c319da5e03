// A node that may be of several kinds: what is asked of each kind, side by side; what other kinds ask finds nothing on it.

import type { SelectionSetNode } from 'graphql';
import type { NodeLabel } from '../model/node-type.ts';
import { labelOfId } from '../model/nodes.ts';
import { eachAlternative } from './alternatives.ts';
import type { NodeCompiler } from './node-compiler.ts';
import type { Place, Reader } from './place.ts';

/** A node in the row of a place. */
export interface AnyNode {
  readonly variable: string;
  /** The kinds that it may be of. */
  readonly labels: readonly NodeLabel[];
  readonly compileNode: NodeCompiler;
}

/** Compiles what selection sets ask of a node of the interface Node. */
export function compileAnyNode(
  place: Place,
  sets: readonly SelectionSetNode[],
  { variable, labels, compileNode }: AnyNode,
): Reader {
  const at = place.columns.add(`${variable}.id`);
  // A node is of one kind.
  const compiled = eachAlternative(place.compilation, [...new Set(labels)], (label) => {
    return [label, compileNode(place.beside(label, variable), sets, true)] as const;
  });
  const readers = new Map(compiled);
  return (row) => {
    const label = labelOfId(String(row[at]));
    const read = label && readers.get(label);
    if (!read) throw new Error(`${place.path}: no node of the kinds ${labels.join(', ')} has the id ${row[at]}.`);
    return read(row);
  };
}
