// Finds reviewers who are an author of the very paper they review, whatever alphabet each name is written in.

import type { PaperRecord } from '../../model/record.ts';
import type { Span, WrittenItem } from '../../model/written.ts';
import { namesAgree } from './transliteration.ts';

/** That a reviewer and an author are one person, and where the document shows it. */
export interface SamePerson {
  readonly reviewer: string;
  readonly author: string;
  readonly paper: string;
  readonly at: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** The author that the reviewer of `item` is, if exactly one author of the paper bears the reviewer's name. */
export function reviewerAsAuthor(item: WrittenItem, reviewer: string, paper: PaperRecord): SamePerson | undefined {
  const name = item.reviewer;
  if (!name) return undefined;
  const alike = paper.authors.filter(({ writtenAs }) => namesAgree(name.writtenAs, writtenAs));
  const [author] = alike;
  if (!author || alike.length > 1) return undefined;
  const [rule, confidence] = item.reviewerIsAuthor
    ? ['said-to-be-author', 1]
    : ['same-name-on-the-paper-reviewed', 0.9];
  return {
    reviewer,
    author: author.id,
    paper: paper.id,
    at: name.at,
    rule: String(rule),
    confidence: Number(confidence),
  };
}
