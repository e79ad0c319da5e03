// Runs test files of the repository and counts how they end.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Figures, ShownByTests } from './claim.ts';

const TOP = fileURLToPath(new URL('../..', import.meta.url));

interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** Runs them, in their harder form unless it is to be short. A test that was skipped shows nothing, so it is told. */
export async function runTests({ tests, harder = {} }: ShownByTests, isShort: boolean): Promise<Figures> {
  const gone = tests.filter((path) => !existsSync(join(TOP, path)));
  if (gone.length > 0) throw new Error(`Expected the tests ${gone.join(', ')}, found none there.`);
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-trust-'));
  const report = join(folder, 'report.json');
  try {
    const started = performance.now();
    await vitest([...tests, '--reporter=json', `--outputFile=${report}`], isShort ? {} : harder);
    const seconds = Math.round((performance.now() - started) / 1000);
    const { numPassedTests, numFailedTests, numPendingTests }: Counts = JSON.parse(readFileSync(report, 'utf8'));
    const all = numPassedTests + numFailedTests;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} not run here` : '';
    return {
      text: `${numPassedTests} of ${all} tests${skipped}, ${seconds} s`,
      holds: numFailedTests === 0 && all > 0,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function vitest(words: readonly string[], environment: Readonly<Record<string, string>>): Promise<void> {
  const call = [join(TOP, 'node_modules/vitest/vitest.mjs'), 'run', ...words];
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, call, { cwd: TOP, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}
