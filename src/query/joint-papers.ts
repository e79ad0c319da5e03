// The papers behind a count, each with the facts that put it there.

import { compileConnection, type Listing } from './connection.ts';
import { compileFacts, type FactSource } from './facts.ts';
import { listedPlace } from './list.ts';
import type { NodeCompiler } from './node-compiler.ts';
import { nodeOrder } from './order.ts';
import type { Place, Reader } from './place.ts';
import type { SelectedField } from './selection.ts';

/** The papers of one row of a list that counts papers. */
export interface JointPapers {
  /** Variables: the papers that were counted, and how many they are. */
  readonly papers: string;
  readonly count: string;
  /** Variables besides that the facts are found from. */
  readonly imports: readonly string[];
  /** Where the facts of a paper are found. */
  readonly facts: (paper: Place) => readonly FactSource[];
  readonly compileNode: NodeCompiler;
}

/** Reads `papers` of a row: those that were counted, newest first. */
export function compileJointPapers(row: Place, field: SelectedField, joint: JointPapers): Reader {
  const paper = listedPlace(row, field, 'Paper');
  const { papers, compileNode, count, imports } = joint;
  const listing: Listing = {
    row: paper,
    connection: 'JointPaper',
    compileNode,
    imports: [papers, ...imports, count],
    match: `UNWIND ${papers} AS ${paper.variable}`,
    carried: [],
    order: nodeOrder(row.writer, paper),
    total: (name) => `RETURN ${count} AS ${name}`,
    edgeField: (below) => compileFacts(paper, below, { sources: joint.facts(paper), compileNode }),
  };
  return compileConnection(row, field, listing);
}
