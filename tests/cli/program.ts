// The program as users run it: built, started through npm, ended by a signal.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TOP = process.cwd();
const TSC = join(TOP, 'node_modules/typescript/bin/tsc');
const VITE = join(TOP, 'node_modules/vite/bin/vite.js');

/** The environment of this process without what would set the program up. */
const CLEAN = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(PAPERGRAPH_|NEO4J_|npm_|PORT$|HOST$|NODE_OPTIONS$)/.test(name)),
);

/** A built copy of the program in a folder of its own, so that no other build changes it while a test runs. */
export interface Program {
  readonly folder: string;
  /** Starts `npm start`, or the program itself with these words. */
  start(environment: Readonly<Record<string, string>>, words?: readonly string[]): Running;
  remove(): void;
}

/** A started program. */
export interface Running {
  readonly process: ChildProcess;
  /** Resolves to the address that it prints, without the path; rejects when it ends before. */
  readonly url: Promise<string>;
  /** Resolves to the exit code, or the name of the signal. */
  readonly ended: Promise<number | string>;
  output(): string;
  errors(): string;
}

/** Builds the program. */
export function buildProgram(): Program {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-program-'));
  execFileSync(process.execPath, [TSC, '-p', 'tsconfig.build.json', '--outDir', join(folder, 'dist')], { cwd: TOP });
  buildExplorer(join(folder, 'dist/explorer'));
  copyFileSync(join(TOP, 'package.json'), join(folder, 'package.json'));
  for (const name of ['node_modules', 'seed']) {
    symlinkSync(join(TOP, name), join(folder, name), 'dir');
  }
  const started: Running[] = [];
  return {
    folder,
    start(environment, words) {
      const running = launch(folder, environment, words);
      started.push(running);
      return running;
    },
    remove() {
      started.forEach(kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Builds the explorer into `folder`, which nothing else may be in. */
export function buildExplorer(folder: string): void {
  const words = ['build', '--logLevel', 'error', '--emptyOutDir', '--outDir', folder];
  execFileSync(process.execPath, [VITE, ...words], { cwd: TOP });
}

/** Ends what a failed test left running: the process and, where npm started it, the one below. */
function kill({ process: { pid, exitCode, signalCode } }: Running): void {
  if (pid !== undefined && exitCode === null && signalCode === null) {
    process.kill(-pid, 'SIGKILL');
  }
}

function launch(folder: string, environment: Readonly<Record<string, string>>, words?: readonly string[]): Running {
  // The program is built already: npm runs the start script and not the build before it.
  const [command, given] =
    words === undefined ? ['npm', ['start', '--ignore-scripts']] : [process.execPath, ['dist/cli/main.js', ...words]];
  const child = spawn(command, given, { cwd: folder, env: { ...CLEAN, ...environment }, detached: true });
  let output = '';
  let errors = '';
  // A letter may be cut in two by the end of a chunk.
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const found = /answers at (http:\S+)\/graphql/.exec(output)?.[1];
      if (found !== undefined) {
        resolve(found);
      }
    });
    ended.then((code) => reject(new Error(`ended with ${code}: ${output}${errors}`)), reject);
  });
  // Not every test waits for the address.
  url.catch(() => undefined);
  return { process: child, url, ended, output: () => output, errors: () => errors };
}
