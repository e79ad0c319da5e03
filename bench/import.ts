// The command `npm run import [-- --neo4j]`: how long `papergraph import` takes for digests of 20 reviews, and the memory, at two sizes.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { readSeed } from '../src/sources/seed.ts';
import { type Access, started } from './arena-neo4j.ts';
import { writeDigests } from './import/digests.ts';

const COMMAND = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const USAGE = fileURLToPath(new URL('./import/usage.mjs', import.meta.url));
const SEED = fileURLToPath(new URL('../seed', import.meta.url));
/** Of authors, see `Digesting`. */
const STRANGERS = 0.1;

const { values } = parseArgs({
  options: {
    neo4j: { type: 'boolean', default: false },
    digests: { type: 'string', default: '100,1000' },
    /** What JavaScript may hold, in MB: left to itself it takes what the machine has before it looks for what is not needed. */
    heap: { type: 'string', default: '256' },
  },
});

/** What a process took: seconds, and bytes. `heap` is what JavaScript held and had not given back yet. */
interface Usage {
  readonly seconds: number;
  /** Of all processors: what other work of the machine changes less. */
  readonly processor: number;
  /** The most that the process held. */
  readonly peak: number;
  readonly heap: number;
}

interface Printed {
  readonly rejects: number;
  readonly files: readonly { readonly digests: readonly { readonly reviews: number }[] }[];
}

/** Where the graph is: a folder of the embedded engine, or a server. */
interface Place {
  readonly data: string;
  readonly server: Access | undefined;
}

async function command({ data, server }: Place, call: readonly string[]): Promise<Usage & { readonly stdout: string }> {
  const access = server && {
    NEO4J_URI: server.uri,
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: server.password,
  };
  const usage = `${data}-usage.json`;
  const env = { ...process.env, ...access, PAPERGRAPH_DATA: data, USAGE: usage };
  const node = [`--max-old-space-size=${values.heap}`, '--import', USAGE, COMMAND, ...call];
  const { stdout } = await promisify(execFile)(process.execPath, node, { env, maxBuffer: 2 ** 30 });
  return { stdout, ...(JSON.parse(readFileSync(usage, 'utf8')) as Usage) };
}

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

/** One row of the table: an import, and beside it a command that opens the same graph and counts what it holds. */
async function row(digests: number): Promise<string> {
  const server = values.neo4j ? await started('5.26') : undefined;
  const top = mkdtempSync(join(tmpdir(), 'papergraph-import-bench-'));
  try {
    const folder = join(top, 'digests');
    const place = { data: join(top, 'graph'), server };
    writeDigests(folder, { count: digests, strangers: STRANGERS }, await readSeed(SEED));
    const { seconds, processor, peak, heap, stdout } = await command(place, ['import', folder, '--json']);
    const { rejects, files } = JSON.parse(stdout) as Printed;
    const reviews = files.flatMap((file) => file.digests).reduce((sum, digest) => sum + digest.reviews, 0);
    const open = (await command(place, ['stats'])).peak;
    const each = ((1000 * processor) / reviews).toFixed(1);
    const times = [seconds.toFixed(1), processor.toFixed(1), each];
    return `| ${[digests, reviews, rejects, ...times, ...[peak, open, heap].map(megabytes)].join(' | ')} |`;
  } finally {
    rmSync(top, { recursive: true });
    await server?.stop();
  }
}

const times = ['seconds', 'processor seconds', 'processor ms a review'];
const memory = ['peak, MB', 'graph just open, MB', 'JavaScript heap, MB'];
const columns = ['digests', 'reviews', 'not understood', ...times, ...memory];
process.stdout.write(`| ${columns.join(' | ')} |\n|${' ---: |'.repeat(columns.length)}\n`);
for (const size of values.digests.split(',')) process.stdout.write(`${await row(Number(size))}\n`);
