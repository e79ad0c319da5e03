// Ids to addresses and back: `concept:transformer` stands at `/concept/transformer`.

import type { NodeKind } from '../api/operations.ts';

/** The kinds of nodes as ids and addresses begin with them. */
export const PREFIXES = {
  paper: 'PAPER',
  author: 'AUTHOR',
  organisation: 'ORGANISATION',
  reviewer: 'REVIEWER',
  review: 'REVIEW',
  digest: 'DIGEST',
  concept: 'CONCEPT',
  venue: 'VENUE',
} as const satisfies Record<string, NodeKind>;

/** The beginning of an id, which is the name of its kind. */
export type Prefix = keyof typeof PREFIXES;

/** What an address asks for. */
export type Route =
  | { readonly page: 'start' | 'search' | 'browse' | 'ask' | 'compare' | 'paths' | 'api' | 'missing' }
  | { readonly page: 'node'; readonly prefix: Prefix; readonly id: string };

const PAGES = ['search', 'browse', 'ask', 'compare', 'paths'] as const;

/** The path of a node's page. */
export function pathOf(id: string): string {
  const colon = id.indexOf(':');
  return `/${id.slice(0, colon)}/${encodeURIComponent(id.slice(colon + 1))}`;
}

/** The beginning of a node's id; undefined where it is of no kind that is known. */
export function prefixOf(id: string): Prefix | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return isPrefix(prefix) ? prefix : undefined;
}

/** What stands at a path. */
export function routeOf(path: string): Route {
  const [first = '', second, ...rest] = path.slice(1).split('/');
  if (rest.length > 0) {
    return { page: 'missing' };
  }
  // Where the server has an editor, it stands here and the explorer does not: links to it are never followed inside.
  if (path === '/graphql') {
    return { page: 'api' };
  }
  if (second === undefined) {
    return { page: first === '' ? 'start' : (PAGES.find((page) => page === first) ?? 'missing') };
  }
  const name = decoded(second);
  return isPrefix(first) && name ? { page: 'node', prefix: first, id: `${first}:${name}` } : { page: 'missing' };
}

function isPrefix(text: string): text is Prefix {
  return Object.hasOwn(PREFIXES, text);
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
