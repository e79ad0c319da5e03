// Which files an import reads: those that are named, and those in the folders that are.

import { constants, existsSync } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { WrongCall } from './command.ts';

function byName(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The files of a folder by name, without hidden ones and without folders below it. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  return names.sort(byName).map((name) => join(folder, name));
}

/** A word that could as well have been meant as a format: no folder and no ending. */
const BARE_WORD = /^\w[\w-]*$/u;

async function filesOf(path: string): Promise<readonly string[]> {
  if (path === '-') {
    throw new WrongCall(
      'Expected a file, got - (standard input): evidence names its document, so save the text under a name first.',
      'UNREADABLE',
    );
  }
  try {
    if ((await stat(path)).isDirectory()) {
      const files = await filesIn(path);
      if (files.length === 0) {
        throw new WrongCall(`Expected a folder with files in it, got ${path}, which has none.`, 'UNREADABLE');
      }
      return files;
    }
    await access(path, constants.R_OK);
    return [path];
  } catch (error) {
    if (error instanceof WrongCall || !(error instanceof Error && 'code' in error)) throw error;
    throw new WrongCall(`Expected a file that can be read, got ${path}: ${error.message}.`, 'UNREADABLE');
  }
}

/**
 * The files that paths name, in their order and each once; a folder stands for the files in it, by name.
 * `formats` are those that could have stood before them; none where one did.
 *
 * @throws WrongCall for the first path that can't be read, before anything is imported.
 */
export async function inputFiles(paths: readonly string[], formats: readonly string[]): Promise<readonly string[]> {
  const [first = ''] = paths;
  if (formats.length > 0 && BARE_WORD.test(first) && !existsSync(first)) {
    const expected = `Expected files, or one of the formats before them (${formats.join(', ')})`;
    throw new WrongCall(`${expected}: no such file or format: ${first}.`, 'UNREADABLE');
  }
  const files = new Map<string, string>();
  for (const path of paths) {
    for (const file of await filesOf(path)) if (!files.has(resolve(file))) files.set(resolve(file), file);
  }
  return [...files.values()];
}
