// The edges of the generated graph, each with its evidence, out of the structure and the ids of its nodes.

import type { GraphNode, GraphNodes, NodeLabel } from './nodes.ts';
import { REVIEWS_PER_DIGEST } from './nodes.ts';
import { Random } from './random.ts';
import type { EdgeRow, Properties } from './rows.ts';
import type { PaperLinks, Structure } from './structure.ts';

/** All edges of one type, made as they are asked for. */
export interface EdgeList {
  readonly type: string;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  rows(): Generator<EdgeRow>;
}

/** What evidence is made from. */
interface Stated {
  readonly document: string;
  readonly rule: string;
  readonly start?: number;
}

/** All edges of the graph by type. */
export function edgesOf(structure: Structure, nodes: GraphNodes): EdgeList[] {
  const { papers } = structure;
  return [
    { type: 'AUTHORED', from: 'Author', to: 'Paper', rows: () => authored(papers, nodes) },
    { type: 'PUBLISHED', from: 'Organisation', to: 'Paper', rows: () => published(papers, nodes) },
    { type: 'AFFILIATED_WITH', from: 'Author', to: 'Organisation', rows: () => affiliatedWith(papers, nodes) },
    { type: 'ABOUT', from: 'Paper', to: 'Concept', rows: () => about(papers, nodes) },
    fromPapers('USES', papers, nodes),
    fromPapers('MENTIONS', papers, nodes),
    fromPapers('INTRODUCES', papers, nodes),
    fromPapers('CITES', papers, nodes),
    { type: 'IN_VENUE', from: 'Paper', to: 'Venue', rows: () => inVenue(papers, nodes) },
    { type: 'BROADER', from: 'Concept', to: 'Concept', rows: () => broader(structure, nodes) },
    { type: 'PART_OF', from: 'Organisation', to: 'Organisation', rows: () => partOf(structure, nodes) },
    ...reviewEdges(structure, nodes),
  ];
}

function* authored(papers: readonly PaperLinks[], nodes: GraphNodes): Generator<EdgeRow> {
  for (const [number, { byline }] of papers.entries()) {
    for (const [index, { author, organisations }] of byline.entries()) {
      const { id, name } = at(nodes.Author, author);
      const affiliations = organisations.map((organisation) => at(nodes.Organisation, organisation).id);
      const own = { position: index + 1, writtenAs: name, affiliations };
      yield edge(id, at(nodes.Paper, number).id, { ...own, ...stated(fromRecord(number, 'byline')) });
    }
  }
}

function* published(papers: readonly PaperLinks[], nodes: GraphNodes): Generator<EdgeRow> {
  for (const [number, { byline }] of papers.entries()) {
    for (const organisation of new Set(byline.flatMap(({ organisations }) => organisations))) {
      const { id } = at(nodes.Organisation, organisation);
      yield edge(id, at(nodes.Paper, number).id, stated(fromRecord(number, 'byline')));
    }
  }
}

/** One edge per author and organisation, over the years in which by-lines name both. */
function* affiliatedWith(papers: readonly PaperLinks[], nodes: GraphNodes): Generator<EdgeRow> {
  const years = new Map<string, { author: number; organisation: number; papers: number[] }>();
  for (const [number, { byline }] of papers.entries()) {
    for (const { author, organisations } of byline) {
      for (const organisation of organisations) {
        const key = `${author} ${organisation}`;
        const found = years.get(key);
        if (found) found.papers.push(number);
        else years.set(key, { author, organisation, papers: [number] });
      }
    }
  }
  for (const { author, organisation, papers: named } of years.values()) {
    const known = named.flatMap((number) => papers[number]?.year ?? []);
    const span: Properties = known.length > 0 ? { firstYear: Math.min(...known), lastYear: Math.max(...known) } : {};
    const from = at(nodes.Author, author).id;
    yield edge(from, at(nodes.Organisation, organisation).id, {
      ...span,
      ...stated(...named.slice(0, 3).map((number) => fromRecord(number, 'byline'))),
    });
  }
}

function* about(papers: readonly PaperLinks[], nodes: GraphNodes): Generator<EdgeRow> {
  for (const [number, links] of papers.entries()) {
    for (const [concept, score] of links.about) {
      // The engines keep whole numbers apart from fractions, and a score is always a fraction.
      const own = { score: score === 1 ? 0.99 : score };
      yield edge(at(nodes.Paper, number).id, at(nodes.Concept, concept).id, {
        ...own,
        ...stated(fromRecord(number, 'vocabulary')),
      });
    }
  }
}

const OTHERS = {
  USES: { to: 'Concept', links: 'uses' },
  MENTIONS: { to: 'Concept', links: 'mentions' },
  INTRODUCES: { to: 'Concept', links: 'introduces' },
  CITES: { to: 'Paper', links: 'cites' },
} as const;

function fromPapers(type: keyof typeof OTHERS, papers: readonly PaperLinks[], nodes: GraphNodes): EdgeList {
  const { to, links } = OTHERS[type];
  function* rows(): Generator<EdgeRow> {
    for (const [number, paper] of papers.entries()) {
      for (const other of paper[links]) {
        yield edge(at(nodes.Paper, number).id, at(nodes[to], other).id, stated(fromRecord(number, 'vocabulary')));
      }
    }
  }
  return { type, from: 'Paper', to, rows };
}

function* inVenue(papers: readonly PaperLinks[], nodes: GraphNodes): Generator<EdgeRow> {
  for (const [number, { venue }] of papers.entries()) {
    if (venue === undefined) continue;
    yield edge(at(nodes.Paper, number).id, at(nodes.Venue, venue).id, stated(fromRecord(number, 'openalex')));
  }
}

function* broader({ broader: above }: Structure, { Concept }: GraphNodes): Generator<EdgeRow> {
  for (const [number, parents] of above.entries()) {
    for (const parent of parents) yield edge(at(Concept, number).id, at(Concept, parent).id, curated('vocabulary'));
  }
}

function* partOf({ partOf: wholes }: Structure, { Organisation }: GraphNodes): Generator<EdgeRow> {
  for (const [number, whole] of wholes.entries()) {
    if (whole === undefined) continue;
    yield edge(at(Organisation, number).id, at(Organisation, whole).id, curated('identities'));
  }
}

/** Every tenth reviewer is an author too; every tenth review is unsigned. */
function reviewEdges({ size }: Structure, nodes: GraphNodes): EdgeList[] {
  const random = new Random(11);
  const reviewed = random.permutation(size.papers);
  const signed = nodes.Review.map(() => (random.chance(0.9) ? random.below(size.reviewers) : undefined));
  const digestOf = (number: number) => Math.floor(number / REVIEWS_PER_DIGEST) % size.digests;
  const inIssue = (number: number) => stated({ document: `issue-${digestOf(number)}`, rule: 'curated', start: 100 });
  function* wrote(): Generator<EdgeRow> {
    for (const [number, who] of signed.entries()) {
      if (who !== undefined) yield edge(at(nodes.Reviewer, who).id, at(nodes.Review, number).id, inIssue(number));
    }
  }
  function* toOthers(target: (number: number) => GraphNode): Generator<EdgeRow> {
    for (const [number, { id }] of nodes.Review.entries()) yield edge(id, target(number).id, inIssue(number));
  }
  function* samePerson(): Generator<EdgeRow> {
    for (let number = 0; number < size.reviewers; number += 10) {
      yield edge(at(nodes.Reviewer, number).id, at(nodes.Author, number).id, curated('identities'));
    }
  }
  const paperOf = (number: number) => at(nodes.Paper, reviewed[number] ?? 0);
  return [
    { type: 'WROTE', from: 'Reviewer', to: 'Review', rows: wrote },
    { type: 'REVIEWS', from: 'Review', to: 'Paper', rows: () => toOthers(paperOf) },
    { type: 'IN_DIGEST', from: 'Review', to: 'Digest', rows: () => toOthers((n) => at(nodes.Digest, digestOf(n))) },
    { type: 'SAME_PERSON_AS', from: 'Reviewer', to: 'Author', rows: samePerson },
  ];
}

function edge(from: string, to: string, properties: Properties): EdgeRow {
  return { from, to, properties };
}

/** Records come in files of a thousand. */
function fromRecord(paper: number, rule: string): Stated {
  return { document: `openalex-works-${Math.floor(paper / 1000)}`, rule };
}

function curated(document: string): Properties {
  return stated({ document, rule: 'curated' });
}

function stated(...facts: readonly Stated[]): Properties {
  const evidence = facts.map(({ document, rule, start }) =>
    JSON.stringify({
      document,
      start: start ?? null,
      end: start === undefined ? null : start + 20,
      quote: null,
      rule,
      confidence: 1,
    }),
  );
  return { evidence, documents: [...new Set(facts.map(({ document }) => document))] };
}

function at(nodes: readonly GraphNode[], number: number): GraphNode {
  const found = nodes[number];
  if (!found) throw new Error(`The structure speaks of node ${number}, but there are only ${nodes.length}.`);
  return found;
}
