// The facts that put a paper on a counted list: every edge of the two ways that meet in it.

import type { Counted, EdgeName } from '../model/edge-type.ts';
import { edgeType, reversed } from '../model/relations.ts';
import { type CountedWays, stepsToPapers } from './counted-ways.ts';
import { compileEvidence } from './evidence.ts';
import type { NodeCompiler } from './node-compiler.ts';
import { constant, objectReader } from './object-reader.ts';
import { type Place, type Reader, rowsAt } from './place.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';

/** Facts of one kind under a paper: reckoned with when a request's cost is bounded. */
const UNPAGED = 4;

/** Where the facts of a paper are found. */
export interface FactSource {
  readonly counted: Counted;
  /** Cypher that walks both ways away from the paper. */
  readonly match: string;
  readonly imports: readonly string[];
  readonly ways: CountedWays;
  readonly compileNode: NodeCompiler;
}

/** One edge of a way, in terms of the statement. */
interface WalkedEdge {
  readonly kind: EdgeName;
  readonly edge: string;
  readonly from: string;
  readonly to: string;
}

function walkedEdges({ counted, ways }: FactSource): readonly WalkedEdge[] {
  const sides = [
    { steps: reversed(stepsToPapers(counted.from)), way: ways.near },
    { steps: reversed(stepsToPapers(counted.to)), way: ways.far },
  ];
  return sides.flatMap(({ steps, way }) =>
    steps.map(({ edge: kind, direction }, index) => {
      const [near, far] = [way.nodes[index] as string, way.nodes[index + 1] as string];
      const ends = direction === 'out' ? { from: near, to: far } : { from: far, to: near };
      return { kind, edge: way.edges[index] as string, ...ends };
    }),
  );
}

function factReader(
  fact: Place,
  { field, walked, source }: { field: SelectedField; walked: WalkedEdge; source: FactSource },
): Reader {
  const { kind, edge } = walked;
  const end = (side: 'from' | 'to') => fact.beside(edgeType(kind)[side].label, walked[side]);
  const fields = selectedFields(fact.compilation, 'Fact', setsBelow(field));
  const readers = fields.map((below): readonly [string, Reader] => {
    if (below.name === '__typename') return [below.key, constant('Fact')];
    if (below.name === 'kind') return [below.key, constant(kind)];
    if (below.name === 'from' || below.name === 'to') {
      return [below.key, source.compileNode(end(below.name), setsBelow(below), true)];
    }
    const stored = { evidence: `${edge}.evidence`, documents: `${edge}.documents`, variable: edge };
    return [below.key, compileEvidence(fact, below, { ...stored, compileNode: source.compileNode })];
  });
  return objectReader(readers);
}

/** Reads `facts` of a paper on a counted list. */
export function compileFacts(paper: Place, field: SelectedField, source: FactSource): Reader {
  const { writer } = paper;
  const kinds = walkedEdges(source).map((walked) => {
    const fact = paper.below(field.name, edgeType(walked.kind).from.label, UNPAGED);
    const read = factReader(fact, { field, walked, source });
    const { edge, from, to } = walked;
    const rows = writer.variable('f');
    const sorted = `WITH DISTINCT ${edge}, ${from}, ${to} ORDER BY ${from}.id, ${to}.id`;
    paper.call(
      source.imports,
      `${source.match} ${sorted} ${fact.calls.join(' ')} RETURN collect(${fact.columns}) AS ${rows}`,
    );
    return { at: paper.columns.add(rows), read };
  });
  return (row) => kinds.flatMap(({ at, read }) => rowsAt(row, at).map(read));
}
