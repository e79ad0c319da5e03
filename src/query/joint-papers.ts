// The papers behind a count, each with the facts that put it there.

import type { Counted } from '../model/edge-type.ts';
import { compileConnection, type Listing } from './connection.ts';
import { type CountedWays, waysFromPaper } from './counted-ways.ts';
import { compileFacts } from './facts.ts';
import { listedPlace } from './list.ts';
import type { NodeCompiler } from './node-compiler.ts';
import { nodeOrder } from './order.ts';
import type { Place, Reader } from './place.ts';
import type { SelectedField } from './selection.ts';

/** The papers of one row of a counted list. */
export interface JointPapers {
  readonly counted: Counted;
  /** Variables: the nodes that the list stands on, the papers that were counted, and how many they are. */
  readonly list: string;
  readonly papers: string;
  readonly count: string;
  readonly compileNode: NodeCompiler;
}

function waysOf(row: Place, paper: Place, { counted, list }: JointPapers): { ways: CountedWays; condition: string } {
  const start = row.writer.variable('d');
  const ways = waysFromPaper(row.writer, counted, { start, paper: paper.variable, listed: row.variable });
  return { ways, condition: [`${start} IN ${list}`, ...ways.byline].join(' AND ') };
}

/** Reads `papers` of a row: those that were counted, newest first. */
export function compileJointPapers(row: Place, field: SelectedField, joint: JointPapers): Reader {
  const paper = listedPlace(row, field, 'Paper');
  const { papers, compileNode, count } = joint;
  const match = `UNWIND ${papers} AS ${paper.variable}`;
  const listing: Listing = {
    row: paper,
    connection: 'JointPaper',
    compileNode,
    imports: [papers, row.variable, joint.list, count],
    match,
    carried: [],
    order: nodeOrder(row.writer, paper),
    total: (name) => `RETURN ${count} AS ${name}`,
    edgeField: (below) => {
      const { ways, condition } = waysOf(row, paper, joint);
      const match = `${ways.near.match} ${ways.far.match} WHERE ${condition}`;
      const imports = [paper.variable, row.variable, joint.list];
      return compileFacts(paper, below, { ...joint, match, imports, ways });
    },
  };
  return compileConnection(row, field, listing);
}
