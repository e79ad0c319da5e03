// The attacks as data, and what they aim at: a file with a secret, and a server that counts who calls it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One statement, and the group that it stands in. */
export interface Attack {
  readonly group: string;
  readonly statement: string;
}

/** All attacks, as they stand in the file. */
export function attacks(): readonly Attack[] {
  const groups = parse(readFileSync(new URL('./attacks.yaml', import.meta.url), 'utf8')) as Record<string, string[]>;
  return Object.entries(groups).flatMap(([group, statements]) => statements.map((statement) => ({ group, statement })));
}

/** What attacks aim at. */
export interface Targets {
  readonly secret: string;
  /** The statement with the file's path and the server's address in it. */
  aimed(statement: string): string;
  /** How often the server was called. */
  calls(): number;
  remove(): Promise<void>;
}

/** Puts the targets up. */
export async function targets(): Promise<Targets> {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-target-'));
  const file = join(folder, 'secret.csv');
  const secret = 'a-word-that-stands-in-no-graph';
  writeFileSync(file, `${secret}\n`);
  let calls = 0;
  const server = createServer((_, response) => {
    calls++;
    response.end(secret);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const remove = async () => {
    rmSync(folder, { recursive: true });
    await new Promise((resolve) => server.close(resolve));
  };
  const aimed = (statement: string) => statement.replaceAll('FILE', file).replaceAll('ADDRESS', address);
  return { secret, aimed, calls: () => calls, remove };
}
