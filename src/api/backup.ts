// Hands out a copy of the embedded graph to one who holds the token that the server left beside it.

import { createReadStream, readdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Engine } from '../graph/engine.ts';
import type { Reply } from './reply.ts';

/** What the folders of copies begin with. */
const PREFIX = 'backup-';

/** Makes a copy of the graph, and the answer that holds it. */
export type Backup = () => Promise<Reply>;

/**
 * Copies of the graph in `folder`, each made beside it and gone once it is sent, or once its reader is; what a process that
 * was killed left of them goes at once.
 */
export function createBackup(engine: Engine, folder: string | 'memory'): Backup {
  if (folder !== 'memory') {
    const left = readdirSync(folder).filter((name) => name.startsWith(PREFIX));
    for (const name of left) rmSync(join(folder, name), { recursive: true, force: true });
  }
  return async () => {
    const room = await mkdtemp(join(folder === 'memory' ? tmpdir() : folder, PREFIX));
    const remove = () => rm(room, { recursive: true, force: true });
    try {
      const path = join(room, 'copy');
      await engine.copyTo(path);
      const { size } = await stat(path);
      const stream = createReadStream(path);
      stream.once('close', () => void remove());
      const headers = { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' };
      return { status: 200, headers, body: { stream, size } };
    } catch (error) {
      await remove();
      throw error;
    }
  };
}
