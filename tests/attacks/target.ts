// A target for attacks: the program as users run it, on a port of this machine, with the seed in a graph in memory.

import { connect } from 'node:net';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Answer, post } from '../api/fixture.ts';
import { buildProgram, type Program, type Running } from '../cli/program.ts';

/** A server under attack. */
export interface Target {
  readonly url: string;
  /** What it wrote to its log so far: one line for each error that nobody foresaw. */
  log(): string;
}

/**
 * Starts a target for each environment before the tests of a file and ends them after, when none may have logged an error
 * or have ended: what attacks leave behind is held here once for them all.
 */
export function targets<Name extends string>(
  environments: Readonly<Record<Name, Readonly<Record<string, string>>>>,
): Record<Name, Target> {
  const found: Partial<Record<Name, Target & { readonly running: Running }>> = {};
  let program: Program;
  beforeAll(async () => {
    program = buildProgram();
    const starting = Object.entries<Readonly<Record<string, string>>>(environments).map(async ([name, environment]) => {
      const running = program.start({ PORT: '0', PAPERGRAPH_DATA: 'memory', ...environment }, ['serve']);
      found[name as Name] = { url: await running.url, log: () => running.errors(), running };
    });
    await Promise.all(starting);
  }, 120_000);
  afterAll(() => {
    const left = Object.values<Target & { readonly running: Running }>(found as never).map(({ log, running }) => [
      log(),
      running.process.exitCode,
    ]);
    program.remove();
    expect(left).toEqual(Object.keys(environments).map(() => ['', null]));
  });
  return found as Record<Name, Target>;
}

/** Codes of an answer's errors, each with the limit that it names. */
export function refusals({ body }: Answer): string[] {
  return (body.errors ?? []).map(({ extensions: { code, limit } }) => (limit ? `${code} ${limit}` : String(code)));
}

/** Asks with the media type in which the status tells errors; a text goes out as it is. */
export function attack(
  { url }: Target,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return post(url, text, { accept: 'application/graphql-response+json', ...headers });
}

/** Writes bytes to the server as they are, and gives what it says until it or `patience`, in milliseconds, ends. */
export function raw({ url }: Target, bytes: string | Buffer, patience = 3_000): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let said = '';
    const timer = setTimeout(() => socket.destroy(), patience);
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1');
    });
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(said);
    });
    // A server that has heard enough may end the connection while we still write.
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? undefined : reject(error),
    );
  });
}
