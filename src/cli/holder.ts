// Who has an embedded graph open: a server leaves a note beside it, for whoever finds the graph locked.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type Settings } from '../api/settings.ts';
import type { GraphError } from '../graph/graph-error.ts';
import type { Call } from './command.ts';

/** The server that has a graph open. */
export interface Holder {
  readonly url: string;
  readonly pid: number;
}

const NOTE = 'server.json';

/** Notes that this process serves the embedded graph at `url`; gives what takes the note away. */
export function noteServer({ neo4j, data }: Settings, url: string): () => void {
  if (neo4j !== undefined || data === 'memory') return () => undefined;
  const path = join(data, NOTE);
  const holder: Holder = { url, pid: process.pid };
  writeFileSync(path, `${JSON.stringify(holder)}\n`);
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
    const { url, pid }: Partial<Holder> = JSON.parse(readFileSync(join(data, NOTE), 'utf8'));
    return typeof url === 'string' && typeof pid === 'number' && isRunning(pid) ? { url, pid } : undefined;
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
  const url = holder?.url ?? 'http://127.0.0.1:4000';
  return `${message}\n${who} To read, ask it: papergraph query, cypher and stats take --url ${url}. To write, explain or export, stop it first.`;
}
