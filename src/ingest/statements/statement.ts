// What one document states of one paper: kept in the graph as it was read, so that every fact can be derived again.

import type { DigestRecord, ReviewRecord } from '../../model/record.ts';

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

/** The key of a statement: no two that hold at once share it. */
export function statementKey({ origin, digest, review }: ReviewStatement): string {
  return `${origin} ${digest.document} ${digest.id} ${review.position}`;
}

/** The order in which statements are heard: people's first, then by document and place. What is said first stands. */
export function inOrder(statements: readonly ReviewStatement[]): ReviewStatement[] {
  const rank = ({ origin, digest, review }: ReviewStatement) =>
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
