// Settles whose the names of statements are, over all statements that share them.

import type { ReviewRecord } from '../../model/record.ts';
import { type Appearance, decideAuthors } from '../identities/authors.ts';
import { curated, type Decision } from '../identities/decision.ts';
import { decidePapers } from '../identities/papers.ts';
import { decideReviewers, type ReviewerAppearance } from '../identities/reviewers.ts';
import { decideReviews, type Place } from '../identities/reviews.ts';
import { authorNames } from './identity-keys.ts';
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

/** Where authors stand on their papers: as the longest whole by-line has it, and behind those whom only others name. */
function positionsOf(settled: readonly (readonly [ReviewStatement, Omit<Settled, 'positions'>])[]) {
  const rank = ({ review: { paper } }: ReviewStatement) => (paper.authorsComplete ? 1_000 : 0) + paper.authors.length;
  const whose = new Map(settled);
  const positions = new Map<string, Map<string, number>>();
  for (const statement of inOrder([...whose.keys()]).sort((one, other) => rank(other) - rank(one))) {
    const paper = whose.get(statement)?.paper.id ?? '';
    const known = positions.get(paper) ?? new Map<string, number>();
    for (const { id } of whose.get(statement)?.authors ?? []) if (!known.has(id)) known.set(id, known.size + 1);
    positions.set(paper, known);
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
  const settled = statements.map((statement, index) => {
    const own = reviewers[index];
    const reviewer = own && people.get(own);
    const byline = (appearances[index] ?? []).flatMap((one) => authors.get(one) ?? []);
    const paper = papers.get(statement) ?? curated(statement.review.paper.id);
    const review = reviews.get(statement) ?? { id: '', position: statement.review.position };
    return [statement, { paper, review, authors: byline, ...(reviewer && { reviewer }) }] as const;
  });
  const positions = positionsOf(settled);
  return new Map(
    settled.map(([statement, whose]) => {
      const known = positions.get(whose.paper.id);
      return [statement, { ...whose, positions: whose.authors.map(({ id }) => known?.get(id) ?? 1) }];
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
