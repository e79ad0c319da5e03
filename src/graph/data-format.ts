// Marks a data folder with the form in which its graph is kept, so that no other release of Papergraph misreads it.

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphError } from './graph-error.ts';

/** The form that this release reads and writes. It grows by one with each change that an older release would misread. */
export const DATA_FORMAT = 1;

/** The file of a data folder that holds the mark. */
export const FORMAT_FILE = 'format.json';

/**
 * Whether the folder has a mark. One without is of before there were marks, or new: both are of form 1.
 *
 * @throws GraphError VERSION for a mark of another form, or one that can't be read.
 */
export function assertFormat(folder: string): boolean {
  const text = markIn(folder);
  if (text === undefined) return false;
  const format = formatIn(text);
  if (format === DATA_FORMAT) return true;
  const advice =
    format !== undefined && format > DATA_FORMAT
      ? 'A newer release wrote it: use that one, or export jsonl with it and restore that into a new folder'
      : `Restore a backup, or write { "format": ${DATA_FORMAT} } into the file if this release wrote the graph`;
  const got = format === undefined ? JSON.stringify(text.slice(0, 80)) : `form ${format}`;
  const message = `The graph in ${folder}: expected form ${DATA_FORMAT} in ${FORMAT_FILE}, got ${got}.\n${advice}.`;
  throw new GraphError('VERSION', message);
}

/** Marks the folder as of the form that this release writes. */
export function markFormat(folder: string): void {
  const path = join(folder, FORMAT_FILE);
  // On disk before it has its name: a name that outlasts the power without its bytes would be a mark of no form.
  writeFileSync(`${path}.new`, `${JSON.stringify({ format: DATA_FORMAT })}\n`, { flush: true });
  renameSync(`${path}.new`, path);
}

function markIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, FORMAT_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function formatIn(text: string): number | undefined {
  try {
    const { format }: { readonly format?: unknown } = JSON.parse(text);
    return Number.isSafeInteger(format) ? (format as number) : undefined;
  } catch {
    return undefined;
  }
}
