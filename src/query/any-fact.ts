// A fact that may be of several kinds: its kind, both ends as stored, and its evidence.

import type { SelectionSetNode } from 'graphql';
import type { EdgeName } from '../model/edge-type.ts';
import { edgeType } from '../model/relations.ts';
import { compileAnyNode } from './any-node.ts';
import { compileEvidence } from './evidence.ts';
import type { NodeCompiler } from './node-compiler.ts';
import { constant, objectReader } from './object-reader.ts';
import type { Place, Reader } from './place.ts';
import { selectedFields, setsBelow } from './selection.ts';

/** A fact in the row of a place, in terms of the statement. */
export interface AnyFact {
  /** The kinds that it may be of. */
  readonly kinds: readonly EdgeName[];
  readonly edge: string;
  /** The variables of both ends, as stored. */
  readonly from: string;
  readonly to: string;
  readonly compileNode: NodeCompiler;
}

/** Reads what selection sets ask of a fact. */
export function anyFactReader(place: Place, sets: readonly SelectionSetNode[], fact: AnyFact): Reader {
  const { kinds, edge, compileNode } = fact;
  const fields = selectedFields(place.compilation, 'Fact', sets);
  const readers = fields.map((below): readonly [string, Reader] => {
    if (below.name === '__typename') return [below.key, constant('Fact')];
    if (below.name === 'kind') {
      const at = place.columns.add(`type(${edge})`);
      return [below.key, (row) => row[at]];
    }
    if (below.name === 'from' || below.name === 'to') {
      const end = below.name;
      const labels = kinds.map((kind) => edgeType(kind)[end].label);
      return [below.key, compileAnyNode(place, setsBelow(below), { variable: fact[end], labels, compileNode })];
    }
    const stored = { evidence: `${edge}.evidence`, documents: `${edge}.documents`, variable: edge };
    return [below.key, compileEvidence(place, below, { ...stored, compileNode })];
  });
  return objectReader(readers);
}
