// Which edges a change may alter: only those need to be derived before and after it, of all that is at hand.

import { type EdgeEnds, edgeKey, GraphRows } from '../graph-rows.ts';
import { addStatements } from './rows.ts';
import type { Settled } from './settle.ts';
import type { ReviewStatement } from './statement.ts';
import type { Decided } from './store.ts';

type WhoseNames = ReadonlyMap<ReviewStatement, Settled>;

/** One state of what is stated and decided. */
export interface State {
  readonly settled: WhoseNames;
  readonly decided: Decided;
}

/** The statements that come, go, or have come to name others. */
export function movedStatements(earlier: WhoseNames, later: WhoseNames): ReadonlySet<ReviewStatement> {
  const all = new Set([...earlier.keys(), ...later.keys()]);
  const isMoved = (one: ReviewStatement) => JSON.stringify(earlier.get(one)) !== JSON.stringify(later.get(one));
  return new Set([...all].filter(isMoved));
}

/** By which the statements of one review in one document are found: they share its sentences. */
const placeOf = ({ digest }: ReviewStatement, { review }: Settled) => `${digest.document} ${review.id}`;

/** Whether an edge may differ: a statement of it is `moved`, or stands in a review of one that is, or people decided it. */
export function touchedEdges(
  states: readonly State[],
  moved: ReadonlySet<ReviewStatement>,
): (edge: EdgeEnds) => boolean {
  const entries = states.flatMap(({ settled }) => [...settled].filter(([statement]) => moved.has(statement)));
  const places = new Set(entries.map(([statement, whose]) => placeOf(statement, whose)));
  const touched = new Set<string>();
  const noting = new GraphRows((edge) => {
    touched.add(edgeKey(edge));
    return false;
  });
  for (const { settled, decided } of states) {
    const around = [...settled].filter(([statement, whose]) => places.has(placeOf(statement, whose)));
    addStatements(noting, new Map(around), []);
    for (const { record } of decided.samePersons) {
      touched.add(edgeKey({ name: 'SAME_PERSON_AS', from: record.reviewer, to: record.author }));
    }
  }
  return (edge) => touched.has(edgeKey(edge));
}
