// Runs test files of the repository and counts how they end.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Figures, ShownByTests } from './claim.ts';

const TOP = fileURLToPath(new URL('../..', import.meta.url));

/** What the tests' own report holds, as far as it is read. */
interface Report {
  /** Whether nothing failed, in a test or around one. */
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    /** Of the file itself: why it did not load, or a hook of it failed. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
      /** See tests/figure.ts. */
      readonly meta?: { readonly figure?: string };
    }[];
  }[];
}

/**
 * Runs them, in their harder form unless it is to be short. A test that was skipped shows nothing, so with one the claim does
 * not hold, nor where a hook or a whole file failed; why goes to stderr.
 */
export async function runTests({ tests, harder = {} }: ShownByTests, isShort: boolean): Promise<Figures> {
  const gone = tests.filter((path) => !existsSync(join(TOP, path)));
  if (gone.length > 0) throw new Error(`Expected the tests ${gone.join(', ')}, found none there.`);
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-trust-'));
  const report = join(folder, 'report.json');
  try {
    const started = performance.now();
    await vitest([...tests, '--reporter=json', `--outputFile=${report}`], isShort ? {} : harder);
    const seconds = Math.round((performance.now() - started) / 1000);
    const found: Report = JSON.parse(readFileSync(report, 'utf8'));
    tellFailed(found);
    const { success, numPassedTests, numFailedTests, numPendingTests } = found;
    const all = numPassedTests + numFailedTests;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} not run here` : '';
    const figures = outcomes(found).flatMap(({ meta }) => meta?.figure ?? []);
    return {
      text: [...figures, `${numPassedTests} of ${all} tests${skipped}, ${seconds} s`].join('; '),
      holds: success && numPendingTests === 0 && all > 0,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outcomes({ testResults }: Report) {
  return testResults.flatMap((file) => file.assertionResults);
}

function tellFailed(report: Report): void {
  for (const { status, message } of report.testResults)
    if (status === 'failed' && message !== '') process.stderr.write(`failed: ${message}\n`);
  for (const { fullName, status, failureMessages = [] } of outcomes(report))
    if (status === 'failed') process.stderr.write(`failed: ${fullName}\n${failureMessages.join('\n')}\n`);
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
