// Has the disk keep a file, or the names in a folder, before anything is built on them.

import { open } from 'node:fs/promises';

/** Resolves once the bytes of a file would outlast a loss of power. Rejects as the system does where it can't keep them. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

/** The same of the names in a folder: new files, and those that were renamed. Windows opens no folder as a file. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
