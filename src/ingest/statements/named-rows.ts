// Whom a statement names as nodes: of people, digests and unknown organisations nothing else is stated.

import type { GraphRows } from '../graph-rows.ts';
import type { Settled } from './settle.ts';
import type { Naming } from './statement.ts';

/** What sort of organisation a name speaks of, until somebody decides. */
function kindOf(name: string): string {
  if (/univers|универс|college|école|hochschule/iu.test(name)) return 'UNIVERSITY';
  return /institut|институт|\blab|лаборатор|cent(?:er|re)|research/iu.test(name) ? 'INSTITUTE' : 'OTHER';
}

/** The ids of all that a statement names but concepts and venues; two of them are the ends of what it states of people. */
export function namedIds({ digest, review, unknown }: Naming, settled: Settled): string[] {
  return [
    digest.id,
    settled.review.id,
    settled.paper.id,
    ...settled.authors.map(({ id }) => id),
    ...(settled.reviewer ? [settled.reviewer.id] : []),
    ...review.paper.organisations.map(({ id }) => id),
    ...unknown.map(({ id }) => id),
  ];
}

/** Adds the digest, the authors, the reviewer and the organisations that nobody knows. */
export function addNamed(rows: GraphRows, { digest, review, unknown }: Naming, settled: Settled): void {
  const { id, document, title, series, year, periodStart, periodEnd, url } = digest;
  rows.addNode({ label: 'Digest', id, properties: { document, title, series, year, periodStart, periodEnd, url } });
  review.paper.authors.forEach(({ id: own, writtenAs }, index) => {
    rows.addNode({ label: 'Author', id: settled.authors[index]?.id ?? own, properties: { name: writtenAs } });
  });
  if (review.reviewer) {
    const { id: own, writtenAs, handles } = review.reviewer;
    const names = handles.map((handle) => `${handle.service}:${handle.name}`);
    rows.addNode({
      label: 'Reviewer',
      id: settled.reviewer?.id ?? own,
      properties: { name: writtenAs, handles: names },
    });
  }
  for (const { id: own, writtenAs } of unknown) {
    const properties = { name: writtenAs, aliases: [], kind: kindOf(writtenAs) };
    rows.addNode({ label: 'Organisation', id: own, properties });
  }
}
