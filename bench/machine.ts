// What measurements were made on.

import { cpus, totalmem } from 'node:os';

/** The machine in words, for the head of results. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores and ${memory} GB of memory, shared by client, servers and engine; Node ${process.versions.node}`;
}
