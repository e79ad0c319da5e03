// Written digests → digest records: who and what each name stands for, decided over all of them together.

import { fold } from '../../model/fold.ts';
import type { DigestRecord, ReviewRecord } from '../../model/record.ts';
import type { WrittenDigest, WrittenItem } from '../../model/written.ts';
import type { DocumentText } from '../../sources/document-text.ts';
import { type KnownAppearance, separateAuthors } from './authors.ts';
import { digestId } from './digest-id.ts';
import type { Knowledge } from './knowledge.ts';
import { paperOf } from './paper.ts';
import { type KnownReviewer, Reviewers } from './reviewers.ts';
import { reviewerAsAuthor, type SamePerson } from './same-person.ts';
import { slugOf } from './slug.ts';

/** A digest as a source read it. */
export interface ReadDigest {
  readonly digest: WrittenDigest;
  readonly text: DocumentText;
}

/** An organisation that a bracket names and no decision knows; `line` counts from 1. */
export interface UnknownOrganisation {
  readonly id: string;
  readonly writtenAs: string;
  readonly line: number;
}

/** A digest with its names resolved. */
export interface ResolvedDigest extends ReadDigest {
  readonly record: DigestRecord;
  readonly samePersons: readonly SamePerson[];
  readonly unknown: readonly UnknownOrganisation[];
}

/** What the graph holds, whose ids stay. */
export interface Known {
  readonly reviewers?: readonly KnownReviewer[];
  readonly authors?: readonly KnownAppearance[];
  /** Papers by their folded titles. */
  readonly papers?: ReadonlyMap<string, string>;
}

function reviewOf(item: WrittenItem, paper: ReviewRecord['paper'], of: { people: Reviewers; within: string }) {
  const { reviewer, position, at } = item;
  if (!reviewer) return { position, at, paper };
  const handles = reviewer.handles.map(({ service, name }) => ({ service, name }));
  const resolution = of.people.resolve(reviewer, of.within);
  const said = { writtenAs: reviewer.writtenAs, at: reviewer.at, handles };
  return { position, at, reviewer: { ...resolution, ...said }, paper };
}

function headOf({ digest: written, text }: ReadDigest, id: string): DigestRecord['digest'] {
  const { document, title, series, year, periodStart, periodEnd, url } = written.digest;
  return {
    id,
    document,
    title: title?.writtenAs ?? document,
    at: title?.at ?? [0, [...text.text].length],
    ...(series !== undefined && { series }),
    ...(year !== undefined && { year }),
    ...(periodStart !== undefined && { periodStart }),
    ...(periodEnd !== undefined && { periodEnd }),
    ...(url !== undefined && { url }),
  };
}

/** A digest with authors under the ids of their names alone, and no reviewer linked to an author. */
function resolvedAlone(
  read: ReadDigest,
  people: Reviewers,
  { knowledge, papers: known }: { readonly knowledge: Knowledge; readonly papers: ReadonlyMap<string, string> },
): ResolvedDigest {
  const { digest, text } = read;
  const first = digest.items[0]?.at[0] ?? 0;
  const introduction = digest.shape === 'news' ? text.slice([0, first]) : '';
  const papers = digest.items.map((item) => paperOf(item, { text, introduction, knowledge, known }));
  const id = digestId(digest, papers[0]?.paper.shortName, knowledge.series);
  const { series } = digest.digest;
  const within =
    series === undefined ? id.slice('digest:'.length) : (knowledge.series.get(fold(series)) ?? slugOf(series));
  const reviews = papers.flatMap(({ paper }, index) => {
    const item = digest.items[index];
    return item ? [reviewOf(item, paper, { people, within })] : [];
  });
  const unknown = papers.flatMap((paper) =>
    paper.unknown.map((organisation) => {
      const line = text.slice([0, organisation.at[0]]).split('\n').length;
      return { id: organisation.id, writtenAs: organisation.writtenAs, line };
    }),
  );
  return { ...read, record: { digest: headOf(read, id), reviews }, samePersons: [], unknown };
}

function samePersonsIn({ digest, record }: ResolvedDigest): SamePerson[] {
  return record.reviews.flatMap(({ reviewer, paper }, index) => {
    const item = digest.items[index];
    return (item && reviewer && reviewerAsAuthor(item, reviewer.id, paper)) ?? [];
  });
}

/** Resolves digests together; `known` is what the graph holds already. */
export function resolveDigests(
  reads: readonly ReadDigest[],
  knowledge: Knowledge,
  known: Known = {},
): ResolvedDigest[] {
  const people = new Reviewers(known.reviewers);
  people.meet(reads.flatMap(({ digest }) => digest.items.flatMap(({ reviewer }) => reviewer ?? [])));
  const alone = reads.map((read) => resolvedAlone(read, people, { knowledge, papers: known.papers ?? new Map() }));
  const records = separateAuthors(
    alone.map(({ record }) => record),
    known.authors,
  );
  return alone.map((resolved, index) => {
    const whole = { ...resolved, record: records[index] ?? resolved.record };
    return { ...whole, samePersons: samePersonsIn(whole) };
  });
}
