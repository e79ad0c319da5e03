// Starts the Neo4j servers that the engine tests share, once for a whole run, and says loudly which could not be had.

import type { TestProject } from 'vitest/node';
import { NEO4J_RELEASES, type Neo4jRelease, whatIsMissing } from '../neo4j/releases.ts';
import { type Neo4jServer, startNeo4j } from '../neo4j/server.ts';

/** Where a Neo4j for tests listens. */
export interface TestServer {
  readonly name: string;
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4jServers: readonly TestServer[];
    /** The releases that this machine can start servers of. */
    neo4jReleases: readonly Neo4jRelease[];
  }
}

/** Vitest calls this before the first engine test, and what it returns after the last one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const releases = Object.values<Neo4jRelease>(NEO4J_RELEASES);
  const missing = releases.flatMap((release) => whatIsMissing(release) ?? []);
  const startable = releases.filter((release) => whatIsMissing(release) === undefined);
  if (missing.length > 0 && process.env.CI === 'true')
    throw new Error(`CI=true skips nothing, but ${missing.join('; ')}`);

  const own = ownServer();
  const started = own === undefined ? await Promise.all(startable.map(named)) : [];
  project.provide('neo4jReleases', startable);
  project.provide('neo4jServers', own === undefined ? started.map(({ address }) => address) : [own]);
  announce(missing);
  return async () => {
    await Promise.all(started.map(({ server }) => server.stop()));
    announce(missing);
  };
}

/** A server that whoever runs the tests keeps for them: the tests delete what it holds. */
function ownServer(): TestServer | undefined {
  const {
    PAPERGRAPH_TEST_NEO4J_URI: uri,
    PAPERGRAPH_TEST_NEO4J_USERNAME,
    PAPERGRAPH_TEST_NEO4J_PASSWORD,
  } = process.env;
  if (uri === undefined) return undefined;
  const username = PAPERGRAPH_TEST_NEO4J_USERNAME ?? 'neo4j';
  return { name: 'neo4j', uri, username, password: PAPERGRAPH_TEST_NEO4J_PASSWORD ?? '' };
}

async function named(release: Neo4jRelease): Promise<{ server: Neo4jServer; address: TestServer }> {
  const server = await startNeo4j(release, { shortLived: true });
  const { uri, username, password } = server;
  return { server, address: { name: release.name, uri, username, password } };
}

function announce(missing: readonly string[]): void {
  if (missing.length === 0) return;
  const lines = missing.map((sentence) => `*** ENGINE TESTS SKIPPED: ${sentence}`);
  process.stderr.write(
    `\n${lines.join('\n')}\n*** Or let PAPERGRAPH_TEST_NEO4J_URI name a Neo4j whose graph may be deleted.\n\n`,
  );
}
