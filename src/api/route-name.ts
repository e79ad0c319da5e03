// Names the address of a request for logs, spans and metrics: out of a closed list, whatever a client asks for.

import { explorerRoute } from './explorer.ts';
import { GRAPHIQL_FILES } from './graphiql.ts';

/** Addresses that are their own names. */
const PLAIN: ReadonlySet<string> = new Set(['/graphql', '/livez', '/readyz', '/metrics', '/backup']);

/** The name of the address: `/paper/{id}` for the page of any paper, and `other` for what is nowhere. */
export function routeName(path: string): string {
  if (PLAIN.has(path)) return path;
  if (path.startsWith(GRAPHIQL_FILES)) return `${GRAPHIQL_FILES}{file}`;
  return explorerRoute(path) ?? 'other';
}
