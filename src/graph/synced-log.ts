// Brings what the embedded engine has written to its log safely to disk, and takes no more writes once that has failed.

import { open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { diskError } from './embedded-errors.ts';
import { GraphError } from './graph-error.ts';
import { syncFolder } from './synced-path.ts';

const ADVICE = 'No more is written until the graph is opened anew: stop this process, see to the disk, and start it';

/** The log of one open graph. */
export class SyncedLog {
  readonly #folder: string;
  #hasFailed = false;
  #isNamed = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Refuses a write after a sync that failed: a system may take the bytes that it could not keep for kept, so that a sync
   * after it succeeds and means nothing.
   *
   * @throws GraphError DISK.
   */
  assertKept(name: string): void {
    if (!this.#hasFailed) return;
    throw new GraphError('DISK', `${name}: the disk did not take an earlier write. ${ADVICE}; reads go on meanwhile.`);
  }

  /**
   * Resolves once all that is in the log's files would outlast a loss of power. The engine writes each commit to its log
   * before it is acknowledged, which outlasts the process, but has the disk keep it every 100 ms at most, and only when a
   * commit comes. Windows takes a flush from nobody but the writer; there the engine's own checkpoints are all there is.
   *
   * @throws GraphError DISK: what was written is committed, and may still be lost with the power.
   */
  async sync(): Promise<void> {
    if (process.platform === 'win32') return;
    try {
      const names = await readdir(this.#folder).catch(nothingThere);
      await Promise.all((names ?? []).map((name) => this.#syncData(join(this.#folder, name))));
      // The engine has the disk keep the names of its files, but not that of the log's folder.
      if (!this.#isNamed) await syncFolder(dirname(this.#folder));
      this.#isNamed = true;
    } catch (error) {
      const { code, message } = diskError('sync', error);
      throw new GraphError(code, this.#hasFailed ? `${message} ${ADVICE}.` : message, { cause: error });
    }
  }

  /** A log that went away meanwhile went into the graph's own file, which is synced before that. */
  async #syncData(path: string): Promise<void> {
    const file = await open(path, 'r').catch(nothingThere);
    try {
      await file?.datasync();
    } catch (error) {
      this.#hasFailed = true;
      throw error;
    } finally {
      await file?.close();
    }
  }
}

function nothingThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
