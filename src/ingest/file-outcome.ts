// What is kept of a file once its texts are gone: what it was taken for, what it gave, and what of it was not taken.

import type { Reject, RejectCode } from '../sources/source.ts';
import type { ResolvedDigest, UnknownOrganisation } from './identities/resolve.ts';
import type { ImportNotice } from './notices.ts';

/**
 * Why something of a file is not in the graph: what its format says, or `DOCUMENT_TAKEN`: another document has its
 * name, or `UNREADABLE`: the system does not give it.
 */
export type ImportRejectCode = RejectCode | 'DOCUMENT_TAKEN' | 'UNREADABLE';

/** Input that is not in the graph, and why. */
export type ImportReject = Omit<Reject, 'code'> & { readonly code: ImportRejectCode };

/** What a digest states, in numbers: names as often as they are written. */
export interface DigestOutcome {
  readonly id: string;
  readonly reviews: number;
  readonly reviewers: number;
  readonly authors: number;
  readonly organisations: number;
  readonly concepts: number;
  readonly unknownOrganisations: readonly UnknownOrganisation[];
}

/** What one file gave. */
export interface FileOutcome {
  readonly file: string;
  /** What it was taken for; `null` where no format knows it. */
  readonly format: string | null;
  /** A sentence: why. */
  readonly because: string;
  readonly digests: readonly DigestOutcome[];
  readonly notices: readonly ImportNotice[];
  readonly rejects: readonly ImportReject[];
}

/** A digest in numbers. */
export function digestOutcome({ digest, statements, unknown }: ResolvedDigest): DigestOutcome {
  const reviews = statements.map(({ review }) => review);
  const papers = reviews.map(({ paper }) => paper);
  const count = (of: (paper: (typeof papers)[number]) => readonly unknown[]) =>
    papers.reduce((sum, paper) => sum + of(paper).length, 0);
  return {
    id: digest.id,
    reviews: reviews.length,
    reviewers: reviews.filter(({ reviewer }) => reviewer).length,
    authors: count(({ authors }) => authors),
    organisations: count(({ organisations }) => organisations),
    concepts: count(({ about, introduces, uses, mentions }) => [...about, ...introduces, ...uses, ...mentions]),
    unknownOrganisations: unknown,
  };
}
