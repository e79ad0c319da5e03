// The command `npm run bench`: measures the engines one after the other and prints the tables.

import { writeFileSync } from 'node:fs';
import { type Options, readOptions } from './options.ts';
import { growthReport, report } from './report.ts';
import type { EngineResult } from './results.ts';
import { measureEngine } from './session.ts';

const RESULTS = new URL('./RESULTS.md', import.meta.url);
const GROWTH = new URL('./GROWTH.md', import.meta.url);

async function run(options: Options): Promise<void> {
  const results: EngineResult[] = [];
  for (const engine of options.engines) {
    for (const papers of options.papers) results.push(await measureEngine(engine, papers, options));
  }
  const text = options.isGrowth ? growthReport(results) : report(results);
  process.stdout.write(`${text}\n`);
  if (options.isWritten) writeFileSync(options.isGrowth ? GROWTH : RESULTS, `# Measured\n\n${text}`);
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
