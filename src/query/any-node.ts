// A node that may be of several kinds: what is asked of each kind, side by side, and read of the kind that it is.

import type { SelectionSetNode } from 'graphql';
import type { NodeLabel } from '../model/node-type.ts';
import { eachAlternative } from './alternatives.ts';
import type { NodeCompiler } from './node-compiler.ts';
import { type Place, type Reader, rowsAt } from './place.ts';

/** A node in the row of a place. */
export interface AnyNode {
  readonly variable: string;
  /** The kinds that it may be of. */
  readonly labels: readonly NodeLabel[];
  readonly compileNode: NodeCompiler;
}

/** Compiles what selection sets ask of a node of the interface Node; what other kinds ask is not looked for. */
export function compileAnyNode(
  place: Place,
  sets: readonly SelectionSetNode[],
  { variable, labels, compileNode }: AnyNode,
): Reader {
  const { writer } = place;
  const readers = eachAlternative(place.compilation, [...new Set(labels)], (label) => {
    const row = place.again(label);
    const read = compileNode(row, sets, true);
    const found = writer.variable('s');
    const match = `MATCH (${row.variable}:${label} {id: ${variable}.id})`;
    place.call([variable], `${match} ${row.calls.join(' ')} RETURN collect(${row.columns}) AS ${found}`);
    return { at: place.columns.add(found), read };
  });
  return (values) => {
    for (const { at, read } of readers) {
      const [node] = rowsAt(values, at);
      if (node) return read(node);
    }
    throw new Error(`${place.path}: a node is of none of the kinds ${labels.join(', ')}.`);
  };
}
