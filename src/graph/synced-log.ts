// Brings what the embedded engine has written to its log safely to disk.

import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Resolves once all that is in the log's files would outlast a loss of power. The engine writes each commit to its log
 * before it is acknowledged, which outlasts the process, but has the disk keep it every 100 ms at most, and only when a
 * commit comes. Windows takes a flush from nobody but the writer; there the engine's own checkpoints are all there is.
 */
export async function syncLog(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const names = await readdir(folder).catch(nothingThere);
  await Promise.all((names ?? []).map((name) => syncFile(join(folder, name))));
}

/** A log that went away meanwhile went into the graph's own file, which is synced before that. */
async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r').catch(nothingThere);
  await file?.datasync().finally(() => file.close());
}

function nothingThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
