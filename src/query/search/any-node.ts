// Reads nodes whose kind the statement finds out: what is selected of each kind that they may be.

import type { NodeLabel } from '../../model/node-type.ts';
import { eachAlternative } from '../alternatives.ts';
import { compileNode } from '../node.ts';
import type { NodeCompiler } from '../node-compiler.ts';
import { type Reader, rowsAt } from '../place.ts';

/** Compiles what is selected of a node of one of these labels, which the place's own label says nothing of. */
export function anyNodeCompiler(labels: readonly NodeLabel[]): NodeCompiler {
  return (place, sets) => {
    const { writer, variable } = place;
    const readers = eachAlternative(place.compilation, labels, (label) => {
      const row = place.below('node', label, 1);
      const read = compileNode(row, sets, true);
      const found = writer.variable('s');
      const match = `MATCH (${row.variable}:${label} {id: ${variable}.id})`;
      place.call([variable], `${match} ${row.calls.join(' ')} RETURN collect(${row.columns}) AS ${found}`);
      return { at: place.columns.add(found), read };
    });
    const readNode: Reader = (values) => {
      for (const { at, read } of readers) {
        const [node] = rowsAt(values, at);
        if (node) return read(node);
      }
      return null;
    };
    return readNode;
  };
}
