// A dictionary from the model's own words to schema.org's; what it does not know keeps the model's word.

import type { EdgeName } from '../model/edge-type.ts';
import type { NodeLabel } from '../model/node-type.ts';

/** The prefix of ids and of words that schema.org has no equal for. */
export const OWN = 'papergraph';

/** What prefixes and words of a document stand for; all that a reader needs to know stands in the document itself. */
export const CONTEXT = {
  '@vocab': 'https://schema.org/',
  [OWN]: 'urn:papergraph:',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  author: { '@container': '@list' },
} as const;

const TYPES: Partial<Record<NodeLabel, string>> = {
  Paper: 'ScholarlyArticle',
  Author: 'Person',
  Organisation: 'Organization',
  Reviewer: 'Person',
  Review: 'Review',
  Digest: 'PublicationIssue',
  Concept: 'DefinedTerm',
  Venue: 'Periodical',
};

const PROPERTIES: Readonly<Record<string, string>> = {
  title: 'name',
  name: 'name',
  shortName: 'alternateName',
  aliases: 'alternateName',
  publishedOn: 'datePublished',
  abstract: 'abstract',
  summary: 'description',
  description: 'description',
  url: 'url',
  position: 'position',
};

/** Where identifiers are addresses of their own. */
const RESOLVERS: Readonly<Record<string, string>> = {
  doi: 'https://doi.org/',
  arxivId: 'https://arxiv.org/abs/',
  orcid: 'https://orcid.org/',
  ror: 'https://ror.org/',
  openAlexId: 'https://openalex.org/',
};

/** What an edge says of the node at its end of fewer edges. */
const EDGES: Partial<Record<EdgeName, string>> = {
  AUTHORED: 'author',
  AFFILIATED_WITH: 'affiliation',
  PUBLISHED: 'sourceOrganization',
  ABOUT: 'about',
  MENTIONS: 'mentions',
  CITES: 'citation',
  BROADER: 'skos:broader',
  WROTE: 'author',
  REVIEWS: 'itemReviewed',
  IN_DIGEST: 'isPartOf',
  IN_VENUE: 'isPartOf',
  PART_OF: 'parentOrganization',
  SAME_PERSON_AS: 'sameAs',
};

/** The type of a node. */
export function typeTerm(label: NodeLabel): string {
  return TYPES[label] ?? `${OWN}:${label}`;
}

/** The word for a property, without the suffix of its language. */
export function propertyTerm(name: string): string {
  return PROPERTIES[name] ?? `${OWN}:${name}`;
}

/** The address of an identifier, where such identifiers have one. */
export function addressOf(name: string, value: string): string | undefined {
  const resolver = RESOLVERS[name];
  return resolver && `${resolver}${encodeURI(value)}`;
}

/** The word for an edge, said of the node at its end of fewer edges. */
export function edgeTerm(name: EdgeName): string {
  return EDGES[name] ?? `${OWN}:${name}`;
}
