// One review of a digest as nodes and edges.

import type { EdgeName } from '../model/edge-type.ts';
import type { StoredEvidence } from '../model/evidence.ts';
import type { DigestRecord, PaperRecord, ReviewRecord } from '../model/record.ts';
import { asWritten, type Span } from '../model/written.ts';
import type { EdgeRow, GraphRows } from './graph-rows.ts';
import { venueName } from './identities/venues.ts';

/** How a record was made, where its facts do not say so themselves. */
export interface Reading {
  /** Such as `curated`. */
  readonly rule: string;
  /** The sentence around a span, where the document's words are at hand. */
  readonly sentenceAt?: (at: Span) => Around | undefined;
}

interface Around {
  readonly sentence: string;
  readonly sentenceStart: number;
}

/** A stated fact: where, in which words, and for what a program resolved also how. */
type Stated = Pick<StoredEvidence, 'runnerUp'> & {
  readonly at: Span;
  readonly writtenAs?: string;
  readonly rule?: string | undefined;
  readonly confidence?: number | undefined;
};

/** Says why an edge is there, for facts stated at a span of one document. */
type Because = (stated: Stated) => readonly StoredEvidence[];

/** A review with everybody under the id that is theirs in the end. */
export interface SettledReview {
  readonly id: string;
  readonly digest: DigestRecord['digest'];
  readonly review: ReviewRecord;
  /** Where its authors stand on the paper, from 1, in the order of this by-line. */
  readonly positions: readonly number[];
}

interface Writing extends Pick<SettledReview, 'positions'> {
  readonly rows: GraphRows;
  readonly because: Because;
}

/** Adds an edge where it is wanted: to say why it is there costs more than to see that it is not asked for. */
function addEdge({ rows, because }: Writing, edge: Omit<EdgeRow, 'reasons'>, stated: Stated): void {
  if (!rows.wants(edge)) return;
  const { name, from, to, properties } = edge;
  rows.addEdge({ name, from, to, properties, reasons: because(stated) });
}

function addAuthors(writing: Writing, paper: PaperRecord): void {
  const { positions } = writing;
  const place = paper.organisations.find(({ id }) => id === paper.authorsAt);
  paper.authors.forEach((author, index) => {
    const { id, writtenAs } = author;
    const affiliations = place ? [place.id] : [];
    const properties = { position: positions[index] ?? index + 1, writtenAs, affiliations };
    addEdge(writing, { name: 'AUTHORED', from: id, to: paper.id, properties }, author);
    if (!place) return;
    const year = paper.year?.value;
    const years = { firstYear: year, lastYear: year };
    const from = { at: place.at, writtenAs: place.writtenAs, rule: 'byline' };
    addEdge(writing, { name: 'AFFILIATED_WITH', from: id, to: place.id, properties: years }, from);
  });
}

function addConcepts(writing: Writing, paper: PaperRecord): void {
  for (const subject of paper.about) {
    const { id, score } = subject;
    addEdge(writing, { name: 'ABOUT', from: paper.id, to: id, properties: { score } }, subject);
  }
  const named: readonly [EdgeName, PaperRecord['uses']][] = [
    ['INTRODUCES', paper.introduces],
    ['USES', paper.uses],
    ['MENTIONS', paper.mentions],
  ];
  for (const [name, concepts] of named) {
    for (const concept of concepts) addEdge(writing, { name, from: paper.id, to: concept.id, properties: {} }, concept);
  }
}

function addPaper(writing: Writing, paper: PaperRecord): void {
  const { rows } = writing;
  const { id, title, shortName, aliases, year, doi, arxivId, url, authorsComplete, summary } = paper;
  rows.addNode({
    label: 'Paper',
    id,
    properties: {
      title: title.writtenAs,
      shortName,
      aliases,
      year: year?.value,
      doi,
      arxivId,
      url,
      authorsComplete,
      summaryEn: summary?.en,
      summaryRu: summary?.ru,
    },
  });
  for (const organisation of paper.organisations) {
    addEdge(writing, { name: 'PUBLISHED', from: organisation.id, to: id, properties: {} }, organisation);
  }
  if (paper.venue) {
    const { venue } = paper;
    rows.addNode({ label: 'Venue', id: venue.id, properties: { name: venueName(venue.id) } });
    addEdge(writing, { name: 'IN_VENUE', from: id, to: venue.id, properties: {} }, venue);
  }
  addAuthors(writing, paper);
  addConcepts(writing, paper);
}

/** The id of a review: where it stands in its digest. */
export function reviewId(digest: string, position: number): string {
  return `review:${digest.slice('digest:'.length)}-${position}`;
}

function addReview(writing: Writing, { id, digest, review }: SettledReview): void {
  const { rows } = writing;
  const { paper, reviewer, position, at } = review;
  const shown = paper.shortName ?? paper.title.writtenAs;
  const name = reviewer ? `${shown} — ${reviewer.writtenAs}` : shown;
  rows.addNode({ label: 'Review', id, properties: { name, position } });
  addPaper(writing, paper);
  addEdge(writing, { name: 'REVIEWS', from: id, to: paper.id, properties: {} }, paper.title);
  addEdge(writing, { name: 'IN_DIGEST', from: id, to: digest.id, properties: {} }, { at });
  if (!reviewer) return;
  addEdge(writing, { name: 'WROTE', from: reviewer.id, to: id, properties: {} }, reviewer);
}

/** Whether the words still stand in the sentence: people may have read another state of the document. */
function holds({ sentence, sentenceStart }: Around, [start, end]: Span, words: string): boolean {
  const characters = [...sentence].slice(start - sentenceStart, end - sentenceStart);
  return asWritten(characters.join('')) === words;
}

/** Adds a review, its paper and all that it states of them; whom it names is added apart, see `addNamed`. */
export function addReviewOf(rows: GraphRows, settled: SettledReview, { rule, sentenceAt }: Reading): void {
  const { document } = settled.digest;
  const said = (at: Span, words?: string): Partial<Around> & Pick<StoredEvidence, 'isReadOtherwise'> => {
    const around = sentenceAt?.(at);
    if (!around || words === undefined) return around ?? {};
    return holds(around, at, words) ? around : { isReadOtherwise: true };
  };
  // Written out: objects that are spread together share no shape, which is three times the memory for each of many reasons.
  const because: Because = (stated) => {
    const { at, writtenAs: quote, runnerUp } = stated;
    const [start, end] = at;
    const { sentence, sentenceStart, isReadOtherwise } = said(at, quote);
    const { rule: own = rule, confidence = 1 } = stated;
    return [{ document, start, end, quote, sentence, sentenceStart, isReadOtherwise, rule: own, confidence, runnerUp }];
  };
  addReview({ rows, because, positions: settled.positions }, settled);
}
