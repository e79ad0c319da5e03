// Settles whose the names of statements are, over all statements that share them.

import type { ReviewRecord } from '../../model/record.ts';
import { type Appearance, decideAuthors } from '../identities/authors.ts';
import type { Decision } from '../identities/decision.ts';
import { decidePapers } from '../identities/papers.ts';
import { decideReviewers, type ReviewerAppearance } from '../identities/reviewers.ts';
import { decideReviews, type Place } from '../identities/reviews.ts';
import { authorNames, has, identityKeys, type Keys } from './identity-keys.ts';
import { inOrder, type Naming, type ReviewStatement, statementKey } from './statement.ts';

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
function positionsOf(statements: readonly Naming[], paperOf: (statement: Naming) => string) {
  const rank = ({ review: { paper } }: Naming) => (paper.authorsComplete ? 1_000 : 0) + paper.authors.length;
  const papers = new Map<string, { readonly places: Map<string, number>; people: number }>();
  const positions = new Map<Naming, readonly number[]>();
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

/** Statements of which some are settled already: what keeps it are the names without any of `keys`. */
export interface Standing {
  /** Every statement of these is among those that are settled. */
  readonly keys: Keys;
  readonly settled: ReadonlyMap<Naming, Settled>;
}

/** What is to be settled of a statement: all, or what has one of the keys. */
class Asked {
  readonly #keys: Keys | undefined;

  constructor(keys: Keys | undefined) {
    this.#keys = keys;
  }

  has(list: readonly string[]): boolean {
    return this.#keys === undefined || has(list, this.#keys);
  }
}

/** One entry for each author: `undefined` where it is not asked whose the name is. */
function appearancesIn(statement: Naming, paper: string, asked: Asked) {
  const { authors, organisations } = statement.review.paper;
  const keys = identityKeys(statement);
  const names = authorNames(authors);
  return authors.map(({ id }, index): Appearance | undefined => {
    if (!asked.has(keys.authors[index] ?? [])) return undefined;
    return {
      base: names[index] ?? id,
      ...(statement.origin === 'curated' && { stated: id }),
      paper,
      organisations: organisations.map((organisation) => organisation.id),
      coAuthors: names.filter((_, other) => other !== index),
    };
  });
}

const present = <Thing>(things: readonly (Thing | undefined)[]) => things.filter((thing) => thing !== undefined);

/** What is not asked for must have been settled before. */
function decided<Thing>(statement: Naming, thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error(`Nothing was settled of the statement ${statementKey(statement)}.`);
  return thing;
}

/**
 * Settles statements: they must hold all that share a name with any that is asked for. With `standing` only the names with
 * its keys are, and what comes out as it was is the very object that it was. Does not depend on the order of the statements.
 */
export function settle<Stated extends Naming>(
  statements: readonly Stated[],
  standing?: Standing,
): ReadonlyMap<Stated, Settled> {
  const asked = new Asked(standing?.keys);
  const before = (statement: Naming) => standing?.settled.get(statement);
  const ofPaper = statements.filter((statement) => asked.has(identityKeys(statement).paper));
  const papers = decidePapers(ofPaper);
  const paperOf = (statement: Naming) => decided(statement, papers.get(statement) ?? before(statement)?.paper);
  const paperId = (statement: Naming) => paperOf(statement).id;
  const ofDigest = statements.filter((statement) => asked.has(identityKeys(statement).digest));
  const reviews = decideReviews(ofDigest, paperId);
  const appearances = statements.map((one) => appearancesIn(one, paperId(one), asked));
  const authors = decideAuthors(present(appearances.flat()));
  const reviewers = statements.map((statement): ReviewerAppearance | undefined => {
    const { reviewer } = statement.review;
    if (!reviewer || !asked.has(identityKeys(statement).reviewer)) return undefined;
    return { reviewer, stated: statement.origin === 'curated' };
  });
  const people = decideReviewers(present(reviewers));
  const positions = positionsOf(ofPaper, paperId);
  return new Map(
    statements.map((statement, index) => {
      const known = before(statement);
      const byline = (appearances[index] ?? []).map((one, at) => (one && authors.get(one)) ?? known?.authors[at]);
      const named = reviewers[index];
      const reviewer = named ? people.get(named) : known?.reviewer;
      const anew: Settled = {
        paper: paperOf(statement),
        review: decided(statement, reviews.get(statement) ?? known?.review),
        authors: present(byline),
        ...(reviewer && { reviewer }),
        positions: positions.get(statement) ?? known?.positions ?? [],
      };
      return [statement, known && JSON.stringify(known) === JSON.stringify(anew) ? known : anew];
    }),
  );
}

/** By which the statements of one review in one document are found: they share its sentences. */
export function placeOf({ digest }: Naming, { review }: Settled): string {
  return `${digest.document} ${review.id}`;
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
