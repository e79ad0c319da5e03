// The facts that put a paper on a counted list: every edge of the two ways that meet in it.

import type { Counted } from '../model/edge-type.ts';
import { reversed } from '../model/relations.ts';
import { stepsToPapers, waysFromPaper } from './counted-ways.ts';
import { type FactSource, walkedEdges } from './facts.ts';
import type { Place } from './place.ts';

/** Where the facts of a paper are found that is counted for the node of `row`; `list` holds the nodes it is counted from. */
export function countedFacts(
  row: Place,
  paper: Place,
  { counted, list }: { readonly counted: Counted; readonly list: string },
): FactSource {
  const start = row.writer.variable('d');
  const ways = waysFromPaper(row.writer, counted, { start, paper: paper.variable, listed: row.variable });
  const condition = [`${start} IN ${list}`, ...ways.byline].join(' AND ');
  return {
    match: `${ways.near.match} ${ways.far.match} WHERE ${condition}`,
    imports: [paper.variable, row.variable, list],
    edges: [
      ...walkedEdges(reversed(stepsToPapers(counted.from)), ways.near),
      ...walkedEdges(reversed(stepsToPapers(counted.to)), ways.far),
    ],
  };
}
