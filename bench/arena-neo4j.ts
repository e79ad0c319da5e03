// Neo4j as an arena: the graph in it, Papergraph and @neo4j/graphql on it, and a driver of its own.

import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { schemaStatements } from '../src/graph/constraints.ts';
import { NEO4J_RELEASES, whatIsMissing } from '../tests/neo4j/releases.ts';
import { startNeo4j } from '../tests/neo4j/server.ts';
import type { Arena } from './arena.ts';
import type { GeneratedGraph } from './graph/graph.ts';
import { loadNeo4j } from './load/neo4j.ts';
import { startNeo4jGraphql } from './servers/neo4j-graphql.ts';
import { startPapergraph } from './servers/papergraph.ts';
import { overHttp, throughNeo4jGraphql } from './ways/http.ts';
import { graphqlClient } from './ways/http-client.ts';
import { neo4jDriver, rawNeo4j } from './ways/raw.ts';
import { byHand, compiledStatement } from './ways/statements.ts';

const MEMORY = { heap: '2g', pageCache: '2g' };
const LIBRARIES = fileURLToPath(new URL('../node_modules/.cache/papergraph', import.meta.url));

/** Where a server is, and its end. */
export interface Access {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** A Neo4j of that release, or the one at the given address, with the graph in it and all servers on it. */
export async function neo4jArena(
  release: keyof typeof NEO4J_RELEASES,
  graph: GeneratedGraph,
  address: string | undefined,
): Promise<Arena> {
  const access = address ? given(address) : await started(release);
  const driver = neo4jDriver(access);
  const loadSeconds = await filled(driver, graph);
  const { uri, username, password } = access;
  const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const [papergraph, rival] = [await startPapergraph(environment), await startNeo4jGraphql(access)];
  const [client, rivalClient] = [graphqlClient(papergraph.url), graphqlClient(rival.url)];
  const run = rawNeo4j(driver);
  return {
    name: `Neo4j ${await version(driver)}`,
    loadSeconds,
    ways: [overHttp(client), compiledStatement(run), byHand(run), throughNeo4jGraphql(rivalClient)],
    papergraph,
    client,
    stop: async () => {
      client.close();
      rivalClient.close();
      await Promise.all([papergraph.stop(), rival.stop(), driver.close()]);
      await access.stop();
    },
  };
}

/** Starts a Neo4j with the memory that measurements want. */
export function started(name: keyof typeof NEO4J_RELEASES): Promise<Access> {
  const release = NEO4J_RELEASES[name];
  const missing = whatIsMissing(release);
  if (missing) throw new Error(missing);
  process.env.PAPERGRAPH_TEST_CACHE ??= LIBRARIES;
  return startNeo4j(release, MEMORY);
}

function given(uri: string): Access {
  const { NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = 'neo4j' } = process.env;
  return { uri, username, password, stop: async () => undefined };
}

/** Seconds that it took to fill an empty database; undefined for one that holds the graph already. */
async function filled(driver: Driver, graph: GeneratedGraph): Promise<number | undefined> {
  const { records } = await driver.executeQuery('MATCH (p:Paper) RETURN count(p)');
  const papers = Number(records[0]?.get(0));
  if (papers === graph.size.papers) return undefined;
  if (papers > 0) throw new Error(`Expected an empty database or one with ${graph.size.papers} papers, got ${papers}.`);
  const start = performance.now();
  const schema = schemaStatements('neo4j').map(({ text }) => text);
  await loadNeo4j(driver, schema, graph);
  return (performance.now() - start) / 1000;
}

async function version(driver: Driver): Promise<string> {
  const { records } = await driver.executeQuery('CALL dbms.components() YIELD versions RETURN versions[0]');
  return String(records[0]?.get(0));
}
