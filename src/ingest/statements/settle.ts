// Settles whose the names of statements are, over all statements that share them.

import type { ReviewRecord } from '../../model/record.ts';
import { type Appearance, decideAuthors } from '../identities/authors.ts';
import { curated, type Decision } from '../identities/decision.ts';
import { decidePapers } from '../identities/papers.ts';
import { decideReviewers, type ReviewerAppearance } from '../identities/reviewers.ts';
import { decideReviews, type Place } from '../identities/reviews.ts';
import { authorNames, identityKeys } from './identity-keys.ts';
import { inOrder, type ReviewStatement } from './statement.ts';

/** Whose the names of one statement are. */
export interface Settled {
  readonly paper: Decision;
  readonly review: Place;
  /** In the order of the by-line. */
  readonly authors: readonly Decision[];
  /** Where they stand on the paper, from 1, in the same order. */
  readonly positions: readonly number[];
  readonly reviewer?: Decision;
}

/**
 * Where authors stand on their papers, by statement: as the longest whole by-line has it, and behind those whom only others
 * name. By names and people's ids, which do not change: whose a name is may change without its paper being touched.
 */
function positionsOf(statements: readonly ReviewStatement[], paperOf: (statement: ReviewStatement) => string) {
  const rank = ({ review: { paper } }: ReviewStatement) => (paper.authorsComplete ? 1_000 : 0) + paper.authors.length;
  const papers = new Map<string, { readonly places: Map<string, number>; people: number }>();
  const positions = new Map<ReviewStatement, readonly number[]>();
  for (const statement of inOrder(statements).sort((one, other) => rank(other) - rank(one))) {
    const paper = papers.get(paperOf(statement)) ?? { places: new Map<string, number>(), people: 0 };
    papers.set(paperOf(statement), paper);
    const places = identityKeys(statement).authors.map((keys) => {
      const known = keys.map((key) => paper.places.get(key)).find((place) => place !== undefined);
      if (known === undefined) paper.people += 1;
      const place = known ?? paper.people;
      for (const key of keys) paper.places.set(key, place);
      return place;
    });
    positions.set(statement, places);
  }
  return positions;
}

function appearancesIn({ origin, review }: ReviewStatement, paper: string): Appearance[] {
  const { authors, organisations } = review.paper;
  const names = authorNames(authors);
  return authors.map(({ id }, index) => ({
    base: names[index] ?? id,
    ...(origin === 'curated' && { stated: id }),
    paper,
    organisations: organisations.map((organisation) => organisation.id),
    coAuthors: names.filter((_, other) => other !== index),
  }));
}

/**
 * Settles statements: they must hold all that share a name with any that matters. `known` are papers that are settled
 * already. Does not depend on the order of the statements.
 */
export function settle(
  statements: readonly ReviewStatement[],
  known: ReadonlyMap<ReviewStatement, Decision> = new Map(),
): ReadonlyMap<ReviewStatement, Settled> {
  const papers = new Map([...decidePapers(statements), ...known]);
  const paperOf = (statement: ReviewStatement) => papers.get(statement)?.id ?? '';
  const reviews = decideReviews(statements, paperOf);
  const appearances = statements.map((statement) => appearancesIn(statement, paperOf(statement)));
  const authors = decideAuthors(appearances.flat());
  const reviewers = statements.map(({ origin, review: { reviewer } }): ReviewerAppearance | undefined =>
    reviewer ? { reviewer, stated: origin === 'curated' } : undefined,
  );
  const people = decideReviewers(reviewers.filter((one) => one !== undefined));
  const positions = positionsOf(statements, paperOf);
  return new Map(
    statements.map((statement, index) => {
      const named = reviewers[index];
      const reviewer = named && people.get(named);
      const byline = (appearances[index] ?? []).flatMap((one) => authors.get(one) ?? []);
      const paper = papers.get(statement) ?? curated(statement.review.paper.id);
      const review = reviews.get(statement) ?? { id: '', position: statement.review.position };
      const own = reviewer && { reviewer };
      return [statement, { paper, review, authors: byline, ...own, positions: positions.get(statement) ?? [] }];
    }),
  );
}

const howOf = ({ id: _, ...how }: Decision) => how;

/** The review with everybody under the id that is theirs in the end. */
export function settledReview({ review }: ReviewStatement, settled: Settled): ReviewRecord {
  const { paper, reviewer } = review;
  const authors = paper.authors.map((author, index) => ({ ...author, ...settled.authors[index] }));
  return {
    ...review,
    position: settled.review.position,
    paper: { ...paper, id: settled.paper.id, title: { ...paper.title, ...howOf(settled.paper) }, authors },
    ...(reviewer && { reviewer: { ...reviewer, ...settled.reviewer } }),
  };
}
