// The command `npm run import`: how long it takes to import digests of 20 reviews, and the memory, at two sizes.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readSeed } from '../src/sources/seed.ts';
import { writeDigests } from './import/digests.ts';
import type { ImportRun } from './import/run.ts';

const RUN = fileURLToPath(new URL('./import/run.ts', import.meta.url));
const SIZES = [100, 1_000];

async function imported(folder: string, data: string): Promise<ImportRun> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', RUN, folder, data]);
  return JSON.parse(stdout) as ImportRun;
}

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

/** One row of the table: an import, and beside it a process that has the same graph open and does nothing. */
async function row(digests: number): Promise<string> {
  const top = mkdtempSync(join(tmpdir(), 'papergraph-import-bench-'));
  try {
    const [folder, nothing, data] = ['digests', 'nothing', 'graph'].map((name) => join(top, name)) as [
      string,
      string,
      string,
    ];
    writeDigests(folder, digests, await readSeed(fileURLToPath(new URL('../seed', import.meta.url))));
    mkdirSync(nothing);
    const { reviews, rejects, seconds, processor, writing, peak, heap } = await imported(folder, data);
    const open = (await imported(nothing, data)).peak;
    const each = (1000 * processor) / reviews;
    const cells = [
      digests,
      reviews,
      rejects,
      seconds.toFixed(1),
      processor.toFixed(1),
      writing.toFixed(1),
      each.toFixed(1),
    ];
    return `| ${[...cells, megabytes(peak), megabytes(open), megabytes(heap)].join(' | ')} |`;
  } finally {
    rmSync(top, { recursive: true });
  }
}

const heads = [
  'digests',
  'reviews',
  'not understood',
  'seconds',
  'processor seconds',
  'seconds of writing',
  'processor ms a review',
];
const columns = [...heads, 'peak, MB', 'graph just open, MB', 'JavaScript heap, MB'];
process.stdout.write(`| ${columns.join(' | ')} |\n|${' ---: |'.repeat(columns.length)}\n`);
for (const size of SIZES) process.stdout.write(`${await row(size)}\n`);
