// Decides which statements are one review: of one paper in one digest, wherever each document has it.

import { reviewId } from '../review-rows.ts';
import { inOrder, type Naming } from '../statements/statement.ts';
import { freeId } from './decision.ts';

/** The reviews of one digest by their papers; a paper that a document reviews twice has two. */
function reviewsIn(statements: readonly Naming[], paperOf: (statement: Naming) => string) {
  const reviews = new Map<string, Naming[]>();
  const times = new Map<string, number>();
  for (const statement of statements) {
    const paper = paperOf(statement);
    const said = `${statement.origin} ${statement.digest.document} ${paper}`;
    const time = (times.get(said) ?? 0) + 1;
    times.set(said, time);
    const review = reviews.get(`${paper} ${time}`);
    if (review) review.push(statement);
    else reviews.set(`${paper} ${time}`, [statement]);
  }
  return [...reviews].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, list]) => list);
}

/** A review: its id, and where it stands in its digest, from 1. */
export interface Place {
  readonly id: string;
  readonly position: number;
}

/** Where people say that a review stands, or else the last place of those that documents give it: a copy that lost a part counts anew. */
function positionOf(review: readonly Naming[]): number {
  const stated = review.find(({ origin }) => origin === 'curated');
  return stated?.review.position ?? Math.max(...review.map(({ review: { position } }) => position));
}

/** The reviews, by statement. Does not depend on the order of the statements. */
export function decideReviews(
  statements: readonly Naming[],
  paperOf: (statement: Naming) => string,
): ReadonlyMap<Naming, Place> {
  const digests = new Map<string, Naming[]>();
  for (const statement of inOrder(statements)) {
    const known = digests.get(statement.digest.id);
    if (known) known.push(statement);
    else digests.set(statement.digest.id, [statement]);
  }
  const decided = new Map<Naming, Place>();
  for (const [digest, list] of digests) {
    const taken = new Set<string>();
    for (const review of reviewsIn(list, paperOf)) {
      const position = positionOf(review);
      const id = freeId(reviewId(digest, position), taken);
      for (const statement of review) decided.set(statement, { id, position });
    }
  }
  return decided;
}
