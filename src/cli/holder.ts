// Who has an embedded graph open: a server leaves a note beside it, for whoever finds the graph locked.

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type Settings } from '../api/settings.ts';
import type { GraphError } from '../graph/graph-error.ts';
import type { Call } from './command.ts';

/** The server that has a graph open. */
export interface Holder {
  readonly url: string;
  readonly pid: number;
  /** What the server wants to see of one who copies the graph: whoever can read the note can read the graph. */
  readonly token: string;
}

const NOTE = 'server.json';

/** Notes that this process serves the embedded graph; gives what takes the note away. */
export function noteServer({ neo4j, data }: Settings, server: Omit<Holder, 'pid'>): () => void {
  if (neo4j !== undefined || data === 'memory') return () => undefined;
  const path = join(data, NOTE);
  const holder: Holder = { ...server, pid: process.pid };
  // A mode holds for new files alone, so the note is one.
  rmSync(`${path}.new`, { force: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return () => rmSync(path, { force: true });
}

/** A server that was killed leaves its note behind. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The server that has the graph in this folder open, where one says so. */
export function holderOf(data: string): Holder | undefined {
  try {
    const { url, pid, token = '' }: Partial<Holder> = JSON.parse(readFileSync(join(data, NOTE), 'utf8'));
    return typeof url === 'string' && typeof pid === 'number' && isRunning(pid) ? { url, pid, token } : undefined;
  } catch {
    return undefined;
  }
}

/** What is said of a graph that is LOCKED: who has it, and what to do. */
export function lockedMessage({ message }: GraphError, environment: Call['environment']): string {
  const holder = holderOf(readSettings(environment).data);
  const who = holder
    ? `That is the server at ${holder.url}, process ${holder.pid}.`
    : 'If that is a server, it can be asked.';
  const url = holder?.url ?? 'http://HOST:PORT';
  return `${message}\n${who} To read, ask it: papergraph query, cypher and stats take --url ${url}. To write, explain or export, stop it first; papergraph backup need not, where the user whose server it is runs it.`;
}
