// Has the disk keep a file, or the names in a folder, before anything is built on them.

import { open } from 'node:fs/promises';

/** Resolves once the bytes of a file would outlast a loss of power. Rejects as the system does where it can't keep them. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

/** What systems say of a folder that they keep in a way of their own, or do not let be read: there is nothing to do then. */
const NO_SYNC_OF_FOLDERS: ReadonlySet<unknown> = new Set(['EINVAL', 'ENOTSUP', 'EACCES', 'EPERM']);

/** The same of the names in a folder: new files, and those that were renamed. Windows opens no folder as a file. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!NO_SYNC_OF_FOLDERS.has((error as NodeJS.ErrnoException).code)) throw error;
  }
}
