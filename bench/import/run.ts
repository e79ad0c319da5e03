// The process that imports the files of one folder into a graph, and says what that took, as JSON.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEngine } from '../../src/graph/open.ts';
import { readKnowledge } from '../../src/ingest/identities/knowledge.ts';
import { importFiles } from '../../src/ingest/import-files.ts';
import { prepareGraph } from '../../src/ingest/seed-graph.ts';
import { formats } from '../../src/sources/formats.ts';

/** What an import took; memory in bytes. */
export interface ImportRun {
  readonly reviews: number;
  readonly rejects: number;
  readonly seconds: number;
  /** Of all processors, in this time and for reading the knowledge: what other work of the machine changes less. */
  readonly processor: number;
  /** Of these, the ones in which batches were worked out and written. */
  readonly writing: number;
  /** The most that the process held. */
  readonly peak: number;
  /** The most that JavaScript held and had not given back yet, looked at after each file and batch. */
  readonly heap: number;
}

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));
const [folder = '', data = ''] = process.argv.slice(2);
const knowledge = await readKnowledge(SEED);
const { NEO4J_URI: uri, NEO4J_USERNAME: username = '', NEO4J_PASSWORD: password = '' } = process.env;
const engine = await openEngine({ data, ...(uri && { neo4j: { uri, username, password } }) });
const started = performance.now();
const run = { reviews: 0, rejects: 0, writing: 0, heap: 0 };
await prepareGraph(engine);
const names = readdirSync(folder).sort();
const importing = { engine, knowledge, formats: formats(knowledge), dryRun: false, maxRejects: 1_000 };
let began = 0;
for await (const event of importFiles(
  names.map((name) => join(folder, name)),
  importing,
)) {
  if (event.kind === 'read') {
    run.reviews += event.file.digests.reduce((sum, { reviews }) => sum + reviews, 0);
    run.rejects += event.file.rejects.length;
  }
  if (event.kind === 'writing') began = performance.now();
  if (event.kind === 'written') run.writing += (performance.now() - began) / 1000;
  run.heap = Math.max(run.heap, process.memoryUsage().heapUsed);
}
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage();
const processor = (user + system) / 1_000_000;
const result: ImportRun = { ...run, seconds, processor, peak: process.resourceUsage().maxRSS * 1024 };
process.stdout.write(JSON.stringify(result));
await engine.close();
