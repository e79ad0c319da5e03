// A written digest → what it states: organisations, places and concepts resolved, people under what their names alone give.

import { fold } from '../../model/fold.ts';
import type { DigestRecord, ReviewRecord } from '../../model/record.ts';
import type { Span, WrittenDigest, WrittenItem } from '../../model/written.ts';
import type { DocumentText } from '../../sources/document-text.ts';
import { SentenceFinder } from '../sentences.ts';
import type { ReviewStatement, Sentence } from '../statements/statement.ts';
import { digestId } from './digest-id.ts';
import type { Knowledge } from './knowledge.ts';
import { paperOf } from './paper.ts';
import { reviewerName } from './reviewers.ts';
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

/** What a digest states, and what of it nobody has decided about. */
export interface ResolvedDigest {
  readonly digest: DigestRecord['digest'];
  readonly statements: readonly ReviewStatement[];
  readonly unknown: readonly UnknownOrganisation[];
}

function reviewerOf({ reviewer }: WrittenItem, within: string): ReviewRecord['reviewer'] {
  if (!reviewer) return undefined;
  const { writtenAs, at } = reviewer;
  const handles = reviewer.handles.map(({ service, name }) => ({ service, name }));
  return { id: reviewerName(writtenAs, handles, within), writtenAs, at, handles };
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

function spansOf({ reviewer, paper }: ReviewRecord): Span[] {
  const { title, authors, organisations, venue, about, introduces, uses, mentions } = paper;
  const facts = [title, ...authors, ...organisations, ...about, ...introduces, ...uses, ...mentions];
  return [...facts, ...(venue ? [venue] : []), ...(reviewer ? [reviewer] : [])].map(({ at }) => at);
}

function sentencesOf(review: ReviewRecord, finder: SentenceFinder): Sentence[] {
  const found = spansOf(review).map((span) => finder.around(span));
  const once = new Map(found.map((sentence) => [sentence.join(' '), sentence]));
  return [...once.values()].sort(([one], [other]) => one - other);
}

/** Whose reviewers without a handle are told apart: those of the series, or of the digest. */
function circleOf({ digest }: WrittenDigest, id: string, knowledge: Knowledge): string {
  const { series } = digest;
  if (series === undefined) return id.slice('digest:'.length);
  return knowledge.series.get(fold(series)) ?? slugOf(series);
}

/** Resolves one digest by itself. Pure: the same digest and knowledge give the same statements. */
export function resolveDigest(read: ReadDigest, knowledge: Knowledge): ResolvedDigest {
  const { digest: written, text } = read;
  const first = written.items[0]?.at[0] ?? 0;
  const introduction = written.shape === 'news' ? text.slice([0, first]) : '';
  const papers = written.items.map((item) => ({ item, ...paperOf(item, { text, introduction, knowledge }) }));
  const id = digestId(written, papers[0]?.paper.shortName, knowledge.series);
  const digest = headOf(read, id);
  const within = circleOf(written, id, knowledge);
  const finder = new SentenceFinder(text);
  const statements = papers.map(({ item, paper, unknown }): ReviewStatement => {
    const { position, at, reviewerIsAuthor } = item;
    const reviewer = reviewerOf(item, within);
    const review = { position, at, ...(reviewer && { reviewer }), paper };
    const names = unknown.map((name) => ({ id: name.id, writtenAs: name.writtenAs }));
    return { origin: 'read', digest, review, reviewerIsAuthor, unknown: names, sentences: sentencesOf(review, finder) };
  });
  const unknown = papers.flatMap((paper) =>
    paper.unknown.map(({ id: organisation, writtenAs, at }) => {
      return { id: organisation, writtenAs, line: text.slice([0, at[0]]).split('\n').length };
    }),
  );
  return { digest, statements, unknown };
}
