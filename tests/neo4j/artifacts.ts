// Fetches the libraries that make up a Neo4j server from Maven, once for each version.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

/** Says whether `mvn` can be run. */
export function hasMaven(): boolean {
  return spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Says whether the libraries of this version are here already. */
export function hasLibraries(version: string): boolean {
  return existsSync(libraryFolder(version));
}

/**
 * The folder with the libraries of `org.neo4j:neo4j` in this version, fetched (about 125 MB) where they are missing.
 * Folders lie under PAPERGRAPH_TEST_CACHE, else in node_modules/.cache/papergraph.
 *
 * @throws Error with Maven's output when they can't be fetched.
 */
export function neo4jLibraries(version: string): string {
  const folder = libraryFolder(version);
  if (!existsSync(folder)) fetchInto(folder, version);
  return folder;
}

function libraryFolder(version: string): string {
  return resolve(process.env.PAPERGRAPH_TEST_CACHE ?? 'node_modules/.cache/papergraph', `neo4j-${version}`);
}

/** A folder gets its name only when it is complete, so that a fetch cut short leaves nothing to trip over. */
function fetchInto(folder: string, version: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(join(work, 'pom.xml'), project(version));
    const goal = [`${PLUGIN}:copy-dependencies`, '-DincludeScope=runtime', '-DoutputDirectory=lib'];
    const run = spawnSync('mvn', ['-B', '-q', ...goal], { cwd: work, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`mvn could not fetch Neo4j ${version}:\n${run.stdout}${run.stderr}`);
    if (!existsSync(folder)) renameSync(join(work, 'lib'), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function project(version: string): string {
  const neo4j = `<groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version>`;
  const self = '<groupId>local</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version>';
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>${self}
<packaging>pom</packaging><dependencies><dependency>${neo4j}</dependency></dependencies></project>`;
}
