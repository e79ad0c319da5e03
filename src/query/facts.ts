// The facts behind a row: edges walked away from it, each with its ends and its evidence.

import type { Row } from '../graph/engine.ts';
import type { EdgeName } from '../model/edge-type.ts';
import { edgeType } from '../model/relations.ts';
import { compileEvidence } from './evidence.ts';
import type { NodeCompiler } from './node-compiler.ts';
import { constant, objectReader } from './object-reader.ts';
import { type Place, type Reader, rowsAt } from './place.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';

/** Facts of one kind under a row: reckoned with when a request's cost is bounded. */
const UNPAGED = 4;

/** One edge of a way, in terms of the statement: its variable and those of its ends, as stored. */
export interface WalkedEdge {
  readonly kind: EdgeName;
  readonly edge: string;
  readonly from: string;
  readonly to: string;
}

/** Where facts are found. */
export interface FactSource {
  /** Cypher that walks to them, with all edges and ends bound. */
  readonly match: string;
  readonly imports: readonly string[];
  readonly edges: readonly WalkedEdge[];
}

/** Reads one fact; both ends are read in the row of `fact`. */
export function factReader(
  fact: Place,
  field: SelectedField,
  { walked, compileNode }: { walked: WalkedEdge; compileNode: NodeCompiler },
): Reader {
  const { kind, edge } = walked;
  const end = (side: 'from' | 'to') => fact.beside(edgeType(kind)[side].label, walked[side]);
  const fields = selectedFields(fact.compilation, 'Fact', setsBelow(field));
  const readers = fields.map((below): readonly [string, Reader] => {
    if (below.name === '__typename') return [below.key, constant('Fact')];
    if (below.name === 'kind') return [below.key, constant(kind)];
    if (below.name === 'from' || below.name === 'to') {
      return [below.key, compileNode(end(below.name), setsBelow(below), true)];
    }
    const stored = { evidence: `${edge}.evidence`, documents: `${edge}.documents`, variable: edge };
    return [below.key, compileEvidence(fact, below, { ...stored, compileNode })];
  });
  return objectReader(readers);
}

/** Facts of one kind as a column, and what tells each from the others. */
interface FactColumn {
  readonly at: number;
  readonly read: Reader;
  /** Absent where no other column can hold the same fact. */
  readonly identity?: (row: Row) => string;
}

function identityOf(fact: Place, { kind, from, to }: WalkedEdge): (row: Row) => string {
  const [start, end] = [fact.columns.add(`${from}.id`), fact.columns.add(`${to}.id`)];
  return (row) => `${kind} ${row[start]} ${row[end]}`;
}

/** Reads columns one after the other, a fact that several hold once. */
function columnsReader(columns: readonly FactColumn[]): Reader {
  return (values) => {
    const met = new Set<string>();
    return columns.flatMap(({ at, read, identity }) => {
      const rows = rowsAt(values, at);
      const fresh = identity ? rows.filter((row) => met.size < met.add(identity(row)).size) : rows;
      return fresh.map(read);
    });
  };
}

/** Reads all facts of some sources, in the order of their edges. */
export function compileFacts(
  row: Place,
  field: SelectedField,
  { sources, compileNode }: { sources: readonly FactSource[]; compileNode: NodeCompiler },
): Reader {
  const { writer } = row;
  const holds = (source: FactSource, kind: EdgeName) => source.edges.some((edge) => edge.kind === kind);
  const columns = sources.flatMap(({ edges, match, imports }) =>
    edges.map((walked): FactColumn => {
      const { kind, edge, from, to } = walked;
      const fact = row.below(field.name, edgeType(kind).from.label, UNPAGED);
      const read = factReader(fact, field, { walked, compileNode });
      const isShared = sources.filter((source) => holds(source, kind)).length > 1;
      const identity = isShared ? identityOf(fact, walked) : undefined;
      const rows = writer.variable('f');
      const sorted = `WITH DISTINCT ${edge}, ${from}, ${to} ORDER BY ${from}.id, ${to}.id`;
      row.call(imports, `${match} ${sorted} ${fact.calls.join(' ')} RETURN collect(${fact.columns}) AS ${rows}`);
      return { at: row.columns.add(rows), read, ...(identity && { identity }) };
    }),
  );
  return columnsReader(columns);
}

/** The edges of a walk, each with its ends as stored. */
export function walkedEdges(
  steps: readonly { readonly edge: EdgeName; readonly direction: 'out' | 'in' }[],
  way: { readonly edges: readonly string[]; readonly nodes: readonly string[] },
): readonly WalkedEdge[] {
  return steps.map(({ edge: kind, direction }, index) => {
    const [near, far] = [way.nodes[index] as string, way.nodes[index + 1] as string];
    const ends = direction === 'out' ? { from: near, to: far } : { from: far, to: near };
    return { kind, edge: way.edges[index] as string, ...ends };
  });
}
