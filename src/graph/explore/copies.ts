// Keeps one copy of an embedded graph on disk for the explorers, as old as the last write at most.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphError } from '../graph-error.ts';
import type { Supply } from './explorers.ts';

/** The graph that is copied. */
export interface Original {
  /** The number of its last commit. */
  epoch(): bigint;
  /** Writes a copy to a file that does not exist, and resolves to the epoch that it is of. */
  copyTo(path: string): Promise<bigint>;
  /** Makes the empty folder that copies lie in; it is deleted in the end. */
  makeFolder(): Promise<string>;
}

interface Copy {
  readonly stamp: string;
  readonly source: { readonly copy: string };
}

/** The copies of one graph: made when a statement needs a newer one than there is. */
export class Copies implements Supply {
  readonly #original: Original;
  #folder: Promise<string> | undefined;
  #latest: Promise<Copy> | undefined;
  #made = 0;

  constructor(original: Original) {
    this.#original = original;
  }

  stamp(): string {
    return String(this.#original.epoch());
  }

  /** Rejects with UNAVAILABLE where the disk does not hold a copy. */
  async source(): Promise<Copy> {
    const before = this.#latest;
    const copy = await before?.catch(() => undefined);
    if (copy?.stamp === this.stamp()) return copy;
    if (this.#latest === before) this.#latest = this.#make(copy);
    return this.source();
  }

  /** The process was all there was of it. */
  async released(): Promise<void> {}

  async close(): Promise<void> {
    const folder = await this.#folder?.catch(() => undefined);
    if (folder !== undefined) await removed(folder);
  }

  async #make(before: Copy | undefined): Promise<Copy> {
    try {
      this.#folder ??= this.#original.makeFolder();
      const path = join(await this.#folder, String(++this.#made));
      const epoch = await this.#original.copyTo(path);
      if (before !== undefined) await removed(before.source.copy);
      return { stamp: String(epoch), source: { copy: path } };
    } catch (error) {
      throw new GraphError('UNAVAILABLE', `The graph can't be copied: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** Where a process still has it open, some systems refuse; then it goes with the folder. */
async function removed(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
