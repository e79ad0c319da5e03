// Starts the process that holds a server at many connections.

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LoadOrder, LoadResult } from './load-client.ts';

const CLIENT = fileURLToPath(new URL('./load-client.ts', import.meta.url));

/** Holds the server at so many connections and resolves to what the requests took. */
export async function holdAtLoad(order: LoadOrder): Promise<LoadResult> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', CLIENT, JSON.stringify(order)]);
  return JSON.parse(stdout) as LoadResult;
}
