// A paper as the citation style language (CSL 1.0.2) has it, which bibliographies of all sorts are made from.

import type { ExportedEdge, ExportedRecord } from './reading.ts';

/** A person in parts, or a name that can't be taken apart. */
export type CslName =
  | { readonly family: string; readonly given: string; readonly 'non-dropping-particle'?: string }
  | { readonly literal: string };

/** The fields that a paper can have; dates are year, month and day as far as they are known. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article' | 'article-journal';
  readonly title: string;
  readonly 'title-short'?: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly note?: string;
}

/** The edges that an item is made of. */
export const ITEM_EDGES = ['AUTHORED', 'IN_VENUE', 'ABOUT'] as const;

const PARTICLE = /^\p{Ll}[\p{Ll}'’-]*$/u;

/**
 * Takes a name apart that has the given name first: the last word is the family name, words in small letters before it its
 * particle. Rules that know titles and suffixes take `Yi Ma` for a Yi who is a Master of Arts.
 */
export function cslName(name: string): CslName {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const family = words.pop();
  if (family === undefined || words.length === 0 || name.includes(',')) return { literal: name.trim() };
  const givenName = words.findLastIndex((word) => !PARTICLE.test(word));
  const given = words.slice(0, Math.max(givenName + 1, 1)).join(' ');
  const particle = words.slice(Math.max(givenName + 1, 1)).join(' ');
  return { family, given, ...(particle !== '' && { 'non-dropping-particle': particle }) };
}

function issued(publishedOn: unknown, year: unknown): readonly number[] | undefined {
  if (typeof publishedOn === 'string') return publishedOn.split('-').map(Number);
  return typeof year === 'number' ? [year] : undefined;
}

/** What has no field of its own. */
function noteOf({ arxivId, authorsComplete }: ExportedRecord['node']['properties']): string | undefined {
  const parts = [
    ...(arxivId === undefined ? [] : [`arXiv:${arxivId}`]),
    ...(authorsComplete === false ? ['The source does not name all authors.'] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

function ordered(edges: readonly ExportedEdge[] | undefined, property: string): ExportedEdge[] {
  return [...(edges ?? [])].sort((a, b) => Number(a.properties[property]) - Number(b.properties[property]));
}

/** The item of a paper's record. */
export function cslItem({ node, edges }: ExportedRecord): CslItem {
  const { id, properties } = node;
  const { title, shortName, publishedOn, year, doi, url, abstract } = properties;
  const authors = ordered(edges.get('AUTHORED'), 'position').map((edge) => cslName(edge.fromShown));
  const [venue] = edges.get('IN_VENUE') ?? [];
  const subjects = ordered(edges.get('ABOUT'), 'score').reverse();
  const date = issued(publishedOn, year);
  const fields = {
    'title-short': shortName,
    author: authors.length > 0 ? authors : undefined,
    issued: date && { 'date-parts': [date] },
    'container-title': venue?.toShown,
    DOI: doi,
    URL: url,
    abstract,
    keyword: subjects.length > 0 ? subjects.map(({ toShown }) => toShown).join(', ') : undefined,
    note: noteOf(properties),
  };
  const set = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const item = {
    id: id.slice(id.indexOf(':') + 1),
    type: venue ? 'article-journal' : 'article',
    title: String(title ?? id),
  };
  return { ...item, ...set } as CslItem;
}
