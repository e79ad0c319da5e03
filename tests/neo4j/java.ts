// Finds an installed Java that a given Neo4j runs on.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The major versions of Java that a program runs on, both ends included. */
export interface JavaRange {
  readonly from: number;
  readonly to: number;
}

const FOLDERS = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

/**
 * The path of a `java` command within the range: out of JAVA_HOME, JAVA_HOME_*, the usual folders, then PATH.
 * Undefined when there is none.
 */
export function findJava(range: JavaRange): string | undefined {
  for (const command of candidates()) {
    const version = javaVersion(command);
    if (version !== undefined && version >= range.from && version <= range.to) return command;
  }
  return undefined;
}

function* candidates(): Iterable<string> {
  const { JAVA_HOME, ...rest } = process.env;
  const named = Object.keys(rest).filter((name) => name.startsWith('JAVA_HOME_'));
  for (const home of [JAVA_HOME, ...named.map((name) => rest[name])]) {
    if (home) yield join(home, 'bin', 'java');
  }
  for (const folder of FOLDERS.filter((path) => existsSync(path))) {
    for (const name of readdirSync(folder)) {
      yield join(folder, name, 'bin', 'java');
      yield join(folder, name, 'Contents', 'Home', 'bin', 'java');
    }
  }
  yield 'java';
}

/** The major version, out of the `release` file beside the command where there is one, for that is quicker than to run it. */
function javaVersion(command: string): number | undefined {
  if (command !== 'java') {
    if (!existsSync(command)) return undefined;
    const release = join(command, '..', '..', 'release');
    if (existsSync(release)) return majorOf(readFileSync(release, 'utf8').match(/JAVA_VERSION="([^"]+)"/)?.[1]);
  }
  try {
    const shown = execFileSync(command, ['-XshowSettings:properties', '-version'], { stdio: 'pipe', encoding: 'utf8' });
    return majorOf(shown.match(/java\.version = (\S+)/)?.[1]);
  } catch {
    return undefined;
  }
}

function majorOf(version: string | undefined): number | undefined {
  const major = Number.parseInt(version ?? '', 10);
  return Number.isNaN(major) ? undefined : major;
}
