// Neo4j's own tool for administrators, as a command `neo4j-admin` that scripts find.

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neo4jLibraries } from './artifacts.ts';
import { findJava } from './java.ts';
import type { Neo4jRelease } from './releases.ts';

const OPENED = ['java.nio', 'java.lang'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** The environment in which `neo4j-admin` is the tool of that release and works on the Neo4j in `home`. */
export function adminEnvironment(release: Neo4jRelease, home: string): Record<string, string> {
  const folder = join(home, 'bin');
  mkdirSync(folder);
  const java = findJava(release.java) ?? 'java';
  const machine = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...OPENED].join(' ');
  const classes = join(neo4jLibraries(release.version), '*');
  const script = `#!/bin/sh\nexec '${java}' ${machine} -cp '${classes}' org.neo4j.cli.AdminTool "$@"\n`;
  writeFileSync(join(folder, 'neo4j-admin'), script);
  chmodSync(join(folder, 'neo4j-admin'), 0o755);
  const path = `${folder}:${process.env.PATH ?? ''}`;
  return { ...process.env, PATH: path, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
}
