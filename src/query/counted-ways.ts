// The two ways of a counted list, from the nodes it stands on to their papers and from the papers to what is listed.

import type { Counted, Step } from '../model/edge-type.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { reversed } from '../model/relations.ts';
import { papersOf } from '../model/ways.ts';
import { type Walk, walk } from './place.ts';
import type { StatementWriter } from './statement-writer.ts';

/** Both ways, walked over a paper. */
export interface CountedWays {
  readonly near: Walk;
  readonly far: Walk;
  /** The condition that the by-line places the author at the organisation, where the list asks for it. */
  readonly byline: readonly string[];
}

/** The way from a node of that label to its papers. */
function stepsToPapers(label: NodeLabel): readonly Step[] {
  const steps = papersOf[label];
  if (!steps) throw new Error(`${label} has no way to papers in the model.`);
  return steps;
}

/** The ways between the nodes of these variables. */
export function countedWays(
  writer: StatementWriter,
  counted: Counted,
  { start, paper, listed }: { readonly start: string; readonly paper: string; readonly listed: string },
): CountedWays {
  const near = walk(writer, { from: start, to: paper, label: 'Paper' }, stepsToPapers(counted.from));
  const far = walk(writer, { from: paper, to: listed, label: counted.to }, reversed(stepsToPapers(counted.to)));
  const [authorEdge, organisation] = counted.from === 'Author' ? [near.edges[0], listed] : [far.edges.at(-1), start];
  const byline = counted.byline ? [`${organisation}.id IN ${authorEdge}.affiliations`] : [];
  return { near, far, byline };
}
