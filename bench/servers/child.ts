// Servers under measurement run in processes of their own.

import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

import { freePort } from '../../tests/free-port.ts';

const START_LIMIT_MS = 60_000;

/** A server process. */
export interface ServerProcess {
  /** Where it answers GraphQL. */
  readonly url: string;
  stop(): Promise<void>;
}

/** How a server is started. */
export interface Launch {
  /** Arguments for node. */
  readonly command: readonly string[];
  /** Its environment variables beside PORT; those of Papergraph that stand in this process's own are not passed on. */
  readonly environment: Readonly<Record<string, string>>;
  /** The path that answers with 200 once it is ready. */
  readonly ready: string;
}

/**
 * Starts a server on a free port of 127.0.0.1 and resolves once it is ready.
 *
 * @throws Error with what it wrote when it ends early or is not ready within a minute.
 */
export async function startServer({ command, environment, ready }: Launch): Promise<ServerProcess> {
  const port = await freePort();
  const env = { ...inherited(), ...environment, HOST: '127.0.0.1', PORT: String(port), NODE_ENV: 'production' };
  const child = spawn(process.execPath, [...command], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const note = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4_000);
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const address = `http://127.0.0.1:${port}`;
  await untilReady(child, `${address}${ready}`).catch(async (error: unknown) => {
    await stop(child);
    throw new Error(`node ${command.join(' ')} is not ready; it wrote:\n${output}`, { cause: error });
  });
  return { url: `${address}/graphql`, stop: () => stop(child) };
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const end = performance.now() + START_LIMIT_MS;
  for (;;) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => undefined,
    );
    if (status === 200) return;
    if (child.exitCode !== null || performance.now() > end) throw new Error(`${url} answers ${status ?? 'nothing'}`);
    await pause(100);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

function inherited(): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(([name]) => !/^(PAPERGRAPH|NEO4J)_/.test(name));
  return Object.fromEntries(own);
}
