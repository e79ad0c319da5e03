// What people look for, as data, and how it is asked.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answering } from '../../src/query/answer.ts';
import { dataOf } from '../query/ask.ts';

/** A question and what should come first. */
export interface Question {
  readonly query: string;
  readonly first: string;
  readonly kinds?: readonly string[];
}

/** A row that search found. */
export interface Found {
  readonly score: number;
  readonly matched: string;
  readonly node: { readonly id: string };
}

/** The questions of the file beside this one. */
export const questions = parse(readFileSync(new URL('queries.yaml', import.meta.url), 'utf8')) as readonly Question[];

const SEARCH = `query ($query: String!, $kinds: [NodeKind!], $first: Int) {
  search(query: $query, kinds: $kinds, first: $first) { totalCount edges { score matched node { id } } }
}`;

/** The best of what is found. */
export async function found(
  answering: Answering,
  { query, kinds }: Pick<Question, 'query' | 'kinds'>,
  first = 10,
): Promise<readonly Found[]> {
  const data = await dataOf<{ search: { edges: readonly Found[] } }>(answering, SEARCH, { query, kinds, first });
  return data.search.edges;
}
