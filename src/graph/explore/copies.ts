// Keeps one copy of an embedded graph on disk for the explorers, as old as the last write at most.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphError } from '../graph-error.ts';
import type { Source } from './explorer.ts';
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
  readonly path: string;
  /** Processes that are about to open it; until they have, it stays. */
  openings: number;
}

/** The copies of one graph: made when a statement needs a newer one than there is. */
export class Copies implements Supply {
  readonly #original: Original;
  #folder: Promise<string> | undefined;
  #latest: Copy | undefined;
  #making: Promise<void> | undefined;
  #made = 0;

  constructor(original: Original) {
    this.#original = original;
  }

  stamp(): string {
    return String(this.#original.epoch());
  }

  /** Rejects with UNAVAILABLE where the disk does not hold a copy. */
  async opened<Opened>(open: (source: Source, stamp: string) => Promise<Opened>): Promise<Opened> {
    const copy = await this.#taken();
    try {
      return await open({ copy: copy.path }, copy.stamp);
    } finally {
      copy.openings--;
      await this.#dropped(copy);
    }
  }

  /** The process was all there was of it. */
  async released(): Promise<void> {}

  async close(): Promise<void> {
    const folder = await this.#folder?.catch(() => undefined);
    if (folder !== undefined) await removed(folder);
  }

  /** A copy of the graph as it is, counted as one that is about to be opened. */
  async #taken(): Promise<Copy> {
    const latest = this.#latest;
    if (latest?.stamp === this.stamp()) {
      latest.openings++;
      return latest;
    }
    this.#making ??= this.#make().finally(() => {
      this.#making = undefined;
    });
    await this.#making;
    return this.#taken();
  }

  async #make(): Promise<void> {
    try {
      this.#folder ??= this.#original.makeFolder();
      const path = join(await this.#folder, String(++this.#made));
      const stamp = String(await this.#original.copyTo(path));
      const before = this.#latest;
      this.#latest = { stamp, path, openings: 0 };
      if (before !== undefined) await this.#dropped(before);
    } catch (error) {
      throw new GraphError('UNAVAILABLE', `The graph can't be copied: ${(error as Error).message}`, { cause: error });
    }
  }

  async #dropped(copy: Copy): Promise<void> {
    if (copy !== this.#latest && copy.openings === 0) await removed(copy.path);
  }
}

/** Where a process still has it open, some systems refuse; then it goes with the folder. */
async function removed(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
