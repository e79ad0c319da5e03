// Holds a statement's plan to the operators that only read: the second look, after the one at its text.

import { GraphError } from '../graph-error.ts';

const JOINS = ['Apply', 'SemiApply', 'AntiSemiApply', 'SelectOrSemiApply', 'SelectOrAntiSemiApply', 'RollUpApply'];
const LETS = ['LetSemiApply', 'LetAntiSemiApply', 'LetSelectOrSemiApply', 'LetSelectOrAntiSemiApply'];
const HASHES = ['NodeHashJoin', 'NodeLeftOuterHashJoin', 'NodeRightOuterHashJoin', 'ValueHashJoin', 'CartesianProduct'];
const NODES = ['AllNodesScan', 'NodeByLabelScan', 'UnionNodeByLabelsScan', 'IntersectionNodeByLabelsScan'];
const MORE_NODES = ['SubtractionNodeByLabelsScan', 'NodeIndexSeek', 'NodeUniqueIndexSeek', 'MultiNodeIndexSeek'];
const RANGES = ['NodeIndexSeekByRange', 'NodeUniqueIndexSeekByRange', 'NodeIndexContainsScan', 'NodeIndexEndsWithScan'];
const COUNTS = ['NodeIndexScan', 'NodeCountFromCountStore', 'RelationshipCountFromCountStore', 'NodeByElementIdSeek'];
const EDGES = ['AllRelationshipsScan', 'RelationshipTypeScan', 'UnionRelationshipTypesScan'];
const WALKS = ['Expand', 'OptionalExpand', 'VarLengthExpand', 'BFSPruningVarExpand', 'Repeat', 'ProjectEndpoints'];
const PATHS = ['ShortestPath', 'StatefulShortestPath', 'AssertSameNode', 'AssertSameRelationship'];
const ROWS = ['Argument', 'Optional', 'Unwind', 'Filter', 'Projection', 'CacheProperties', 'ProduceResults', 'Union'];
const ORDERS = ['Sort', 'PartialSort', 'Top', 'PartialTop', 'Skip', 'Limit', 'Distinct', 'OrderedDistinct'];
const SUMS = ['EagerAggregation', 'OrderedAggregation', 'OrderedUnion', 'TriadicSelection', 'TriadicBuild'];

/** Of Neo4j, without what follows in brackets: ways to do the same. */
export const NEO4J_READS: ReadonlySet<string> = new Set([
  ...[...JOINS, ...LETS, ...HASHES, ...NODES, ...MORE_NODES, ...RANGES, ...COUNTS, ...WALKS, ...PATHS, ...ROWS],
  ...EDGES.flatMap((name) => [`Directed${name}`, `Undirected${name}`]),
  ...[...ORDERS, ...SUMS, 'TriadicFilter'],
]);

/** Of the embedded engine, which names the rows that a subquery gets by their number alone. */
export const EMBEDDED_READS: ReadonlySet<string> = new Set([
  ...['NodeScan', 'Scan', 'Expand', 'ShortestPath', 'Filter', 'Project', 'Return', 'Aggregate', 'Unwind', 'Empty'],
  ...['Sort', 'Skip', 'Limit', 'Distinct', 'Union', 'Join', 'LeftJoin', 'Apply', 'Discriminant(51)'],
]);

/** @throws GraphError REFUSED for a plan with an operator that is not among `reads`. */
export function assertPlanReads(operators: readonly string[], reads: ReadonlySet<string>): void {
  const unknown = operators.find((name) => !reads.has(name));
  if (unknown === undefined && operators.length > 0) return;
  const met = unknown ?? 'no operator at all';
  throw new GraphError('REFUSED', `The engine's plan has ${met}, which is not known to only read.`);
}
