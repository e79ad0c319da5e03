// The command `npm run import [-- --neo4j]`: how long it takes to import digests of 20 reviews, and the memory, at two sizes.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readSeed } from '../src/sources/seed.ts';
import { type Access, started } from './arena-neo4j.ts';
import { writeDigests } from './import/digests.ts';
import type { ImportRun } from './import/run.ts';

const RUN = fileURLToPath(new URL('./import/run.ts', import.meta.url));
const SIZES = [100, 1_000];
/** Of authors, see `Digesting`. */
const STRANGERS = 0.1;
/** What JavaScript may hold: left to itself it takes what the machine has before it looks for what is not needed. */
const HEAP = '--max-old-space-size=256';

/** Where the graph is: a folder of the embedded engine, or a server. */
interface Place {
  readonly data: string;
  readonly server: Access | undefined;
}

async function imported(folder: string, { data, server }: Place): Promise<ImportRun> {
  const access = server && {
    NEO4J_URI: server.uri,
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: server.password,
  };
  const call = [HEAP, '--import', 'tsx', RUN, folder, data];
  const { stdout } = await promisify(execFile)(process.execPath, call, { env: { ...process.env, ...access } });
  return JSON.parse(stdout) as ImportRun;
}

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

/** One row of the table: an import, and beside it a process that has the same graph open and does nothing. */
async function row(digests: number, isNeo4j: boolean): Promise<string> {
  const server = isNeo4j ? await started('5.26') : undefined;
  const top = mkdtempSync(join(tmpdir(), 'papergraph-import-bench-'));
  try {
    const [folder, nothing, data] = ['digests', 'nothing', 'graph'].map((name) => join(top, name)) as [
      string,
      string,
      string,
    ];
    const place = { data, server };
    const seed = await readSeed(fileURLToPath(new URL('../seed', import.meta.url)));
    writeDigests(folder, { count: digests, strangers: STRANGERS }, seed);
    mkdirSync(nothing);
    const { reviews, rejects, seconds, processor, writing, peak, heap } = await imported(folder, place);
    const open = (await imported(nothing, place)).peak;
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
    await server?.stop();
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
const isNeo4j = process.argv.includes('--neo4j');
for (const size of SIZES) process.stdout.write(`${await row(size, isNeo4j)}\n`);
