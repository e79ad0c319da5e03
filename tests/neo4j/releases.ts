// The Neo4j releases that Papergraph is tested with: the long-term one and the latest.

import { hasLibraries, hasMaven } from './artifacts.ts';
import { findJava, type JavaRange } from './java.ts';

/** One release of Neo4j and what it needs. */
export interface Neo4jRelease {
  /** As test names say it, such as `neo4j 5.26`. */
  readonly name: string;
  readonly version: string;
  readonly java: JavaRange;
  readonly mainClass: string;
}

/** The long-term release and the latest one. */
export const NEO4J_RELEASES = {
  '5.26': {
    name: 'neo4j 5.26',
    version: '5.26.30',
    java: { from: 17, to: 21 },
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
  },
  '2026.08': {
    name: 'neo4j 2026.08',
    version: '2026.08.1',
    java: { from: 21, to: 25 },
    mainClass: 'org.neo4j.server.Neo4jCommunity',
  },
} as const satisfies Record<string, Neo4jRelease>;

/** What is missing on this machine to start the release, as a sentence that says how to get it; undefined if nothing is. */
export function whatIsMissing({ name, version, java: { from, to } }: Neo4jRelease): string | undefined {
  if (findJava({ from, to }) === undefined) {
    return `${name} needs Java ${from} to ${to}: install one (for example from adoptium.net) or name it in JAVA_HOME_${from}`;
  }
  if (hasLibraries(version) || hasMaven()) return undefined;
  return `${name} is fetched with Maven: install mvn (for example apt install maven)`;
}
