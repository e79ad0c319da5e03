// The two ways of a counted list, from the nodes it stands on to their papers and from the papers to what is listed.

import type { Counted, Step } from '../model/edge-type.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { reversed } from '../model/relations.ts';
import { papersOf } from '../model/ways.ts';
import { type Walk, walk } from './place.ts';
import type { StatementWriter } from './statement-writer.ts';

/** The variables at which the two ways begin, meet and end. */
export interface CountedEnds {
  readonly start: string;
  readonly paper: string;
  readonly listed: string;
}

/** Both ways, with the condition that the by-line places the author at the organisation where the list asks for it. */
export interface CountedWays {
  readonly near: Walk;
  readonly far: Walk;
  readonly byline: readonly string[];
}

/** The way from a node of that label to its papers. */
export function stepsToPapers(label: NodeLabel): readonly Step[] {
  const steps = papersOf[label];
  if (!steps) throw new Error(`${label} has no way to papers in the model.`);
  return steps;
}

function bylineCondition(
  counted: Counted,
  ends: CountedEnds,
  edges: { near: string | undefined; far: string | undefined },
): readonly string[] {
  if (!counted.byline) return [];
  const [authorEdge, organisation] = counted.from === 'Author' ? [edges.near, ends.listed] : [edges.far, ends.start];
  return [`${organisation}.id IN ${authorEdge}.affiliations`];
}

/** Both ways in walking order: from the start, which is bound, over the paper to what is listed. */
export function waysFromStart(writer: StatementWriter, counted: Counted, ends: CountedEnds): CountedWays {
  const near = walk(writer, { from: ends.start, to: ends.paper, label: 'Paper' }, stepsToPapers(counted.from));
  const far = walk(
    writer,
    { from: ends.paper, to: ends.listed, label: counted.to },
    reversed(stepsToPapers(counted.to)),
  );
  return { near, far, byline: bylineCondition(counted, ends, { near: near.edges[0], far: far.edges.at(-1) }) };
}

/** Both ways away from the paper, which is bound: the embedded engine begins a match at its first node. */
export function waysFromPaper(writer: StatementWriter, counted: Counted, ends: CountedEnds): CountedWays {
  const away = (to: string, label: NodeLabel) =>
    walk(writer, { from: ends.paper, to, label }, reversed(stepsToPapers(label)));
  const [near, far] = [away(ends.start, counted.from), away(ends.listed, counted.to)];
  return { near, far, byline: bylineCondition(counted, ends, { near: near.edges.at(-1), far: far.edges.at(-1) }) };
}
