// Finds reviewers who are an author of the very paper they review, whatever alphabet each name is written in.

import type { ReviewRecord } from '../../model/record.ts';
import type { Span } from '../../model/written.ts';
import type { Decision } from './decision.ts';
import { namesAgree } from './transliteration.ts';

/** That a reviewer and an author are one person, and the words that show it. */
export interface SamePerson extends Decision {
  readonly reviewer: string;
  /** The author. */
  readonly id: string;
  readonly writtenAs: string;
  readonly at: Span;
}

/** The author that the reviewer is, if exactly one author of the paper bears the reviewer's name. */
export function reviewerAsAuthor({ reviewer, paper }: ReviewRecord, isSaid: boolean): SamePerson | undefined {
  if (!reviewer) return undefined;
  const alike = paper.authors.filter(({ writtenAs }) => namesAgree(reviewer.writtenAs, writtenAs));
  const [author] = alike;
  if (!author || alike.length > 1) return undefined;
  const how = isSaid
    ? { rule: 'said-to-be-author', confidence: 1 }
    : { rule: 'same-name-on-the-paper-reviewed', confidence: 0.9 };
  return { reviewer: reviewer.id, id: author.id, writtenAs: reviewer.writtenAs, at: reviewer.at, ...how };
}
