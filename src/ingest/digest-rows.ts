// A digest record as nodes and edges.

import type { EdgeName } from '../model/edge-type.ts';
import type { StoredEvidence } from '../model/evidence.ts';
import type { DigestRecord, PaperRecord, ReviewRecord } from '../model/record.ts';
import type { GraphRows } from './graph-rows.ts';

/** Says why an edge is there, for facts stated at a span of one document. */
type Because = (at: readonly [number, number], rule?: string) => readonly StoredEvidence[];

interface Writing {
  readonly rows: GraphRows;
  readonly because: Because;
}

function addAuthors({ rows, because }: Writing, paper: PaperRecord): void {
  const place = paper.organisations.find(({ id }) => id === paper.authorsAt);
  paper.authors.forEach(({ id, writtenAs, at }, index) => {
    rows.addNode({ label: 'Author', id, properties: { name: writtenAs } });
    rows.addEdge({
      name: 'AUTHORED',
      from: id,
      to: paper.id,
      properties: { position: index + 1, writtenAs, affiliations: place ? [place.id] : [] },
      reasons: because(at),
    });
    if (!place) return;
    const year = paper.year?.value;
    const properties = { firstYear: year, lastYear: year };
    rows.addEdge({ name: 'AFFILIATED_WITH', from: id, to: place.id, properties, reasons: because(place.at, 'byline') });
  });
}

function addConcepts({ rows, because }: Writing, paper: PaperRecord): void {
  for (const { id, at, score } of paper.about) {
    rows.addEdge({ name: 'ABOUT', from: paper.id, to: id, properties: { score }, reasons: because(at) });
  }
  const named: readonly [EdgeName, PaperRecord['uses']][] = [
    ['INTRODUCES', paper.introduces],
    ['USES', paper.uses],
    ['MENTIONS', paper.mentions],
  ];
  for (const [name, concepts] of named) {
    for (const { id, at } of concepts)
      rows.addEdge({ name, from: paper.id, to: id, properties: {}, reasons: because(at) });
  }
}

function addPaper(writing: Writing, paper: PaperRecord): void {
  const { rows, because } = writing;
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
  for (const { id: organisation, at } of paper.organisations) {
    rows.addEdge({ name: 'PUBLISHED', from: organisation, to: id, properties: {}, reasons: because(at) });
  }
  addAuthors(writing, paper);
  addConcepts(writing, paper);
}

function addReview(writing: Writing, digest: DigestRecord['digest'], review: ReviewRecord): void {
  const { rows, because } = writing;
  const { paper, reviewer, position, at } = review;
  const id = `review:${digest.id.slice('digest:'.length)}-${position}`;
  const shown = paper.shortName ?? paper.title.writtenAs;
  const name = reviewer ? `${shown} — ${reviewer.writtenAs}` : shown;
  rows.addNode({ label: 'Review', id, properties: { name, position } });
  addPaper(writing, paper);
  rows.addEdge({ name: 'REVIEWS', from: id, to: paper.id, properties: {}, reasons: because(paper.title.at) });
  rows.addEdge({ name: 'IN_DIGEST', from: id, to: digest.id, properties: {}, reasons: because(at) });
  if (!reviewer) return;
  const handles = reviewer.handles.map((handle) => `${handle.service}:${handle.name}`);
  rows.addNode({ label: 'Reviewer', id: reviewer.id, properties: { name: reviewer.writtenAs, handles } });
  rows.addEdge({ name: 'WROTE', from: reviewer.id, to: id, properties: {}, reasons: because(reviewer.at) });
}

/** Adds a digest, its reviews and all that they state; `rule` says how it was read, such as `curated`. */
export function addDigest(rows: GraphRows, { digest, reviews }: DigestRecord, rule: string): void {
  const because: Because = ([start, end], own = rule) => [
    { document: digest.document, start, end, rule: own, confidence: 1 },
  ];
  const { id, document, title, series, year, periodStart, periodEnd, url } = digest;
  rows.addNode({ label: 'Digest', id, properties: { document, title, series, year, periodStart, periodEnd, url } });
  for (const review of reviews) addReview({ rows, because }, digest, review);
}
