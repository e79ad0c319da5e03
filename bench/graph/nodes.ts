// The nodes of the generated graph with all their properties, and the keys by which names and identifiers find them.

import { fold, foldCase } from '../../src/model/fold.ts';
import { Random } from './random.ts';
import type { Properties } from './rows.ts';
import type { Structure } from './structure.ts';
import { conceptName, personName, prose, slug, title } from './words.ts';

/** A node's properties with its id and the name it is shown by. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  /** Keys of the index of names beside the folded names. */
  readonly identifiers: readonly string[];
  readonly properties: Properties;
}

/** All nodes by label, each at the number that the structure knows it by. */
export type GraphNodes = Readonly<Record<NodeLabel, readonly GraphNode[]>>;

/** The labels of the generated graph. */
export type NodeLabel = 'Paper' | 'Author' | 'Organisation' | 'Concept' | 'Venue' | 'Reviewer' | 'Digest' | 'Review';

const ORGANISATION_KINDS = ['UNIVERSITY', 'UNIVERSITY', 'COMPANY', 'INSTITUTE', 'NONPROFIT', 'GOVERNMENT'] as const;
const COUNTRIES = ['US', 'CN', 'DE', 'GB', 'FR', 'JP', 'CA', 'KR', 'FI', 'RU', 'IN', 'BR'] as const;
const CONCEPT_KINDS = [['FIELD'], ['TASK'], ['METHOD', 'ARCHITECTURE'], ['MODEL', 'DATASET', 'METRIC', 'LIBRARY']];

/** How many reviews one digest holds. */
export const REVIEWS_PER_DIGEST = 10;

/** Makes the nodes of a structure; the same structure gives the same nodes. */
export function nodesOf({ size, papers, levels }: Structure): GraphNodes {
  const random = new Random(7);
  const many = (count: number, make: (random: Random, number: number) => GraphNode) =>
    Array.from({ length: count }, (_, number) => make(random, number));
  return {
    Concept: many(size.concepts, (r, number) => concept(r, number, levels[number] ?? 0)),
    Organisation: many(size.organisations, organisation),
    Author: many(size.authors, author),
    Venue: many(size.venues, (_, number) => node('Venue', `Conference on Learning ${number}`, {})),
    Paper: many(size.papers, (r, number) => paper(r, number, papers[number]?.year)),
    Reviewer: many(size.reviewers, reviewer),
    Digest: many(size.digests, (_, number) => digest(number)),
    Review: many(size.reviews, (_, number) => review(number)),
  };
}

function paper(random: Random, number: number, year: number | undefined): GraphNode {
  const name = title(random, number);
  const shortName = random.chance(0.15) ? { shortName: `Net${number}` } : {};
  const doi = random.chance(0.7) ? { doi: `10.5555/${1_000_000 + number}` } : {};
  const arxivId = random.chance(0.5) ? { arxivId: `${2000 + (number % 24)}.${10_000 + number}` } : {};
  const abstract = random.chance(0.6) ? { abstract: prose(random, 45) } : {};
  const properties = { title: name, ...shortName, ...(year && { year }), ...abstract, ...doi, ...arxivId };
  return node('Paper', name, { ...properties, aliases: [], authorsComplete: true });
}

function author(random: Random, number: number): GraphNode {
  const name = personName(random);
  const orcid = random.chance(0.3) ? { orcid: `0000-0002-${digits(number)}-${digits(number * 7)}` } : {};
  const made = node('Author', name, { name, aliases: [], ...orcid });
  // Namesakes are told apart by their ids alone.
  const id = `${made.id}-${number}`;
  return { ...made, id, properties: { ...made.properties, id } };
}

function organisation(random: Random, number: number): GraphNode {
  const name = `${random.pick(['University', 'Institute', 'Laboratory', 'Academy'])} of ${conceptName(random, number)}`;
  const kind = random.pick(ORGANISATION_KINDS);
  const aliases = random.chance(0.5) ? [`ORG${number}`] : [];
  return node('Organisation', name, { name, kind, country: random.pick(COUNTRIES), aliases });
}

function concept(random: Random, number: number, level: number): GraphNode {
  const name = conceptName(random, number);
  const kind = random.pick(CONCEPT_KINDS[level] ?? ['METHOD']);
  const nameRu = random.chance(0.5) ? { nameRu: `Понятие ${number}` } : {};
  return node('Concept', name, { name, ...nameRu, kind, aliases: random.chance(0.3) ? [`C${number}`] : [] });
}

function reviewer(random: Random, number: number): GraphNode {
  const name = `${personName(random)} ${number}`;
  return node('Reviewer', name, { name, handles: [`ods:reader${number}`] });
}

function digest(number: number): GraphNode {
  const name = `Reading group, issue ${number}`;
  const document = `issue-${number}`;
  const periodStart = `${2004 + (number % 20)}-0${1 + (number % 9)}-01`;
  return node('Digest', name, { title: name, series: 'Reading group', document, periodStart });
}

function review(number: number): GraphNode {
  const name = `Review ${number}`;
  return node('Review', name, { name, position: 1 + (number % REVIEWS_PER_DIGEST) });
}

function node(label: NodeLabel, name: string, properties: Properties): GraphNode {
  const id = `${label.toLowerCase()}:${slug(name)}`;
  const { doi, arxivId, orcid } = properties;
  const known = { doi, arxiv: arxivId, orcid };
  const identifiers = Object.entries(known).flatMap(([kind, value]) =>
    value === undefined ? [] : [`${kind}:${foldCase(String(value))}`],
  );
  const keys = keysOf(name, properties);
  return { id, name, identifiers, properties: { id, ...properties, sortKey: fold(name), keys } };
}

function keysOf(name: string, { shortName, nameRu, aliases }: Properties): string[] {
  const others = [shortName, nameRu, ...(Array.isArray(aliases) ? aliases : [])];
  return [...new Set([name, ...others].flatMap((spelling) => (typeof spelling === 'string' ? [fold(spelling)] : [])))];
}

function digits(number: number): string {
  return String(number % 10_000).padStart(4, '0');
}
