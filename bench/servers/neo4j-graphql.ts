// @neo4j/graphql behind the HTTP stack that Papergraph has: Apollo Server under a bare node:http handler.

import { fileURLToPath } from 'node:url';
import { type ServerProcess, startServer } from './child.ts';

const MAIN = fileURLToPath(new URL('./neo4j-graphql-main.ts', import.meta.url));

/** Starts the server on a Neo4j. */
export function startNeo4jGraphql(access: {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}): Promise<ServerProcess> {
  const { uri, username, password } = access;
  const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return startServer({ command: ['--import', 'tsx', MAIN], environment, ready: '/readyz' });
}
