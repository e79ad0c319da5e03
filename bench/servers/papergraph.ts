// This server, as `npm start` runs it.

import { fileURLToPath } from 'node:url';
import { type ServerProcess, startServer } from './child.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Starts the built server on the engine that these environment variables name. */
export function startPapergraph(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  return startServer({ command: [MAIN, 'serve'], environment, ready: '/readyz' });
}
