// Lists the repository's own files and reads them, for the tests that hold the whole house to its rules.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's top folder, ending in a slash. */
export const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** The paths, from the top folder, of the files that git tracks or would: new ones too, but for what is ignored or gone. */
export function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: TOP });
  const paths = [...new Set(listed.toString().split('\0'))].filter((path) => path !== '');
  return paths.filter((path) => existsSync(TOP + path) && statSync(TOP + path).isFile()).sort();
}

/** The text of a file whose path is given from the top folder. */
export function textOf(path: string): string {
  return readFileSync(TOP + path, 'utf8');
}

/** Path and text of each tracked file that `wanted` says yes to. */
export function texts(wanted: (path: string) => boolean): Map<string, string> {
  return new Map(
    trackedFiles()
      .filter(wanted)
      .map((path) => [path, textOf(path)]),
  );
}
