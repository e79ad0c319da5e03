// The keys under which the names of a statement meet those of others: statements that share none can't be about the same.

import { fold, foldCase } from '../../model/fold.ts';
import { freeId } from '../identities/decision.ts';
import { slugOf } from '../identities/slug.ts';
import type { Naming } from './statement.ts';

/** The keys of one statement, by what they may make one; each list is of one thing. */
export interface IdentityKeys {
  readonly paper: readonly string[];
  readonly authors: readonly (readonly string[])[];
  readonly reviewer: readonly string[];
  readonly digest: readonly string[];
  readonly unknown: readonly (readonly string[])[];
  /** By these, statements are found that a document made, or that people did. */
  readonly source: readonly string[];
}

/** Keys of which every statement is at hand. */
export type Keys = ReadonlySet<string>;

/** Whether one of `list` is among `keys`. */
export function has(list: readonly string[], keys: Keys): boolean {
  return list.some((key) => keys.has(key));
}

/** The id that a paper's title alone gives. */
export function paperName({ review }: Naming): string {
  return `paper:${slugOf(review.paper.title.writtenAs)}`;
}

/**
 * The ids that the names of a by-line alone give. Who stands in one by-line under a name that it has already is somebody else:
 * a second one is told apart from all first ones.
 */
export function authorNames(authors: readonly { readonly writtenAs: string }[]): string[] {
  const taken = new Set<string>();
  return authors.map(({ writtenAs }) => freeId(`author:${slugOf(writtenAs)}`, taken, 'other'));
}

/** By what the names of handles are compared: services differ in the signs that they allow. */
export function handleName(name: string): string {
  return fold(name).replace(/[ _.]/gu, '');
}

/** The key by which the statements of a document are found. */
export function documentKey(document: string): string {
  return `document:${document}`;
}

/** The key by which all statements of people are found. */
export const CURATED_KEY = 'origin:curated';

function reviewerKeys({ review: { reviewer } }: Naming): string[] {
  if (!reviewer) return [];
  return [reviewer.id, ...reviewer.handles.map(({ name }) => `handle:${handleName(name)}`)];
}

/** The external identifiers of a statement's paper. */
export function identifierKeys({ review: { paper } }: Naming): string[] {
  const { arxivId, doi } = paper;
  return [...(arxivId ? [`arxiv:${foldCase(arxivId)}`] : []), ...(doi ? [`doi:${foldCase(doi)}`] : [])];
}

const known = new WeakMap<Naming, IdentityKeys>();

/** All keys of a statement. */
export function identityKeys(statement: Naming): IdentityKeys {
  const keys = known.get(statement) ?? keysOf(statement);
  known.set(statement, keys);
  return keys;
}

function keysOf(statement: Naming): IdentityKeys {
  const { origin, digest, review, unknown } = statement;
  const { id, authors } = review.paper;
  return {
    paper: [...new Set([paperName(statement), id, ...identifierKeys(statement)])],
    authors: authorNames(authors).map((name, index) => [...new Set([name, authors[index]?.id ?? name])]),
    reviewer: reviewerKeys(statement),
    digest: [digest.id],
    unknown: unknown.map((organisation) => [organisation.id]),
    source: [documentKey(digest.document), ...(origin === 'curated' ? [CURATED_KEY] : [])],
  };
}

/** The keys of a statement as lists of what belongs together. */
export function keyLists({ paper, authors, reviewer, digest, unknown, source }: IdentityKeys): (readonly string[])[] {
  return [paper, ...authors, reviewer, digest, ...unknown, ...source.map((key) => [key])];
}
