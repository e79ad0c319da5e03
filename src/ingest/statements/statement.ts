// What one document states of one paper: kept in the graph as it was read, so that every fact can be derived again.

import type { DigestRecord, PaperRecord, ReviewRecord } from '../../model/record.ts';

/** A sentence of a document: its first character, in Unicode code points, and its words. */
export type Sentence = readonly [start: number, text: string];

/** Who made a statement: a person who wrote it out, or a program that read the document. */
export type Origin = 'curated' | 'read';

/** An organisation that a document names and no decision knows. */
export interface UnknownName {
  readonly id: string;
  readonly writtenAs: string;
}

/**
 * One review of a document. What a program read carries the ids that each name alone gives; whose they are in the end is
 * settled over all statements that share a name. The ids that a person stated are decisions and stay.
 */
export interface ReviewStatement {
  readonly origin: Origin;
  readonly digest: DigestRecord['digest'];
  readonly review: ReviewRecord;
  /** Whether the document itself says that the reviewer is an author of the paper. */
  readonly reviewerIsAuthor: boolean;
  readonly unknown: readonly UnknownName[];
  /** The sentences in which the spans of the review stand, in the order of the text. */
  readonly sentences: readonly Sentence[];
}

type Reviewer = NonNullable<ReviewRecord['reviewer']>;

/** Whom a statement names: all that is needed to settle whose names these are, and no more is held of most statements. */
export interface Naming extends Pick<ReviewStatement, 'origin' | 'digest' | 'unknown'> {
  readonly review: Pick<ReviewRecord, 'position'> & {
    readonly reviewer?: Pick<Reviewer, 'id' | 'writtenAs' | 'handles'> | undefined;
    readonly paper: Pick<PaperRecord, 'id' | 'doi' | 'arxivId' | 'authorsComplete'> & {
      readonly title: Pick<PaperRecord['title'], 'writtenAs'>;
      readonly authors: readonly Pick<PaperRecord['authors'][number], 'id' | 'writtenAs'>[];
      readonly organisations: readonly Pick<PaperRecord['organisations'][number], 'id'>[];
    };
  };
}

/** The same without all that is not needed for settling. */
export function namingOf({ origin, digest, unknown, review }: ReviewStatement): Naming {
  const { position, reviewer, paper } = review;
  const { id, doi, arxivId, authorsComplete, title, authors, organisations } = paper;
  const named = reviewer && { id: reviewer.id, writtenAs: reviewer.writtenAs, handles: reviewer.handles };
  const people = {
    title: { writtenAs: title.writtenAs },
    authors: authors.map((author) => ({ id: author.id, writtenAs: author.writtenAs })),
    organisations: organisations.map((organisation) => ({ id: organisation.id })),
  };
  const written = { id, doi, arxivId, authorsComplete, ...people };
  return { origin, digest, unknown, review: { position, reviewer: named, paper: written } };
}

/** Whether all that a statement states is at hand. */
export function isWhole(statement: Naming): statement is ReviewStatement {
  return 'sentences' in statement;
}

/** The key of a statement: no two that hold at once share it. */
export function statementKey({ origin, digest, review }: Naming): string {
  return `${origin} ${digest.document} ${digest.id} ${review.position}`;
}

/** The order in which statements are heard: people's first, then by document and place. What is said first stands. */
export function inOrder<Stated extends Naming>(statements: readonly Stated[]): Stated[] {
  const rank = ({ origin, digest, review }: Stated) =>
    `${origin} ${digest.document} ${digest.id} ${String(review.position).padStart(6, '0')}`;
  return statements
    .map((statement) => [rank(statement), statement] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, statement]) => statement);
}

/** Statements out of a record that people wrote. */
export function curatedStatements({ digest, reviews }: DigestRecord): ReviewStatement[] {
  const rest = { reviewerIsAuthor: false, unknown: [], sentences: [] };
  return reviews.map((review) => ({ origin: 'curated', digest, review, ...rest }));
}
