// Whether this process may read and write all that a data folder holds of its graph.

import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GraphError } from './graph-error.ts';
import { GRAPH_FILE, LOG_FOLDER } from './graph-file.ts';

/**
 * Looks before the engine does: it reads a log, writes what it found into the graph's own file, and only then learns whether
 * it may go on writing the log. Failing there, it reads the same log again the next time, on top of what came of it.
 *
 * @throws GraphError UNAVAILABLE with the path and what helps.
 */
export function assertAccess(folder: string): void {
  const log = join(folder, LOG_FOLDER);
  const files = existsSync(log) ? readdirSync(log).map((name) => join(log, name)) : [];
  for (const path of [folder, join(folder, GRAPH_FILE), log, ...files]) if (existsSync(path)) assertOpen(path);
}

function assertOpen(path: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const advice =
      'A command that another user ran may have left it: give the folder and all in it to the user who runs this (chown -R)';
    throw new GraphError('UNAVAILABLE', `Expected to read and write ${path}, got ${code}. ${advice}.`, {
      cause: error,
    });
  }
}
