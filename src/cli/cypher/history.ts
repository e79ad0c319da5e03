// Keeps what was typed at the prompt, for the next time, in the folder where users keep the state of programs.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { Call } from '../command.ts';

/** Lines that are kept. */
export const KEPT_LINES = 1_000;

/** Where the lines are kept: below XDG_STATE_HOME, which counts only as an absolute path, or ~/.local/state. */
export function historyFile({ XDG_STATE_HOME: state = '' }: Call['environment']): string {
  const folder = isAbsolute(state) ? state : join(homedir(), '.local/state');
  return join(folder, 'papergraph/cypher-history');
}

/** The lines, the latest first; none where there is no such file yet, or it can't be read. */
export function readHistory(path: string): string[] {
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines
      .filter((line) => line !== '')
      .slice(-KEPT_LINES)
      .reverse();
  } catch {
    return [];
  }
}

/**
 * Keeps lines, the latest first, in a file that nobody else can read.
 *
 * @throws Error of the system where it can't be written.
 */
export function writeHistory(path: string, lines: readonly string[]): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, `${lines.slice(0, KEPT_LINES).toReversed().join('\n')}\n`, { mode: 0o600 });
}
