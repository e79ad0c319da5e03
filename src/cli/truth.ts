// The command that measures the import: documents read from text beside the facts that people read in them.

import { fileURLToPath } from 'node:url';
import { measure } from '../truth/measure.ts';
import { lineOf, tableOf } from '../truth/report.ts';
import type { Call, Command } from './command.ts';
import { SEED } from './seed.ts';
import { visible } from './visible.ts';

const BESIDE = fileURLToPath(new URL('../../../shared/digests', import.meta.url));

/** Prints how well the import reads the documents of the seed. */
export const truthCommand: Command = {
  usage: ['[--differences]'],
  about: `Reads the documents of the seed as an import does, and prints a table of what it finds beside the facts that people read
in them. No graph is opened.`,
  options: { differences: { meaning: 'lists every difference with its line too' } },
  settings: [
    {
      name: 'PAPERGRAPH_DIGESTS',
      fallback: null,
      meaning: 'Folder of the documents, which are no part of the package; shared/digests beside it where not set.',
    },
  ],
  examples: ['--differences'],
  exitCodes: { 0: 'measured', 1: 'a document cannot be read', 2: 'the call is wrong; nothing was read' },
  run: truth,
};

async function truth({ options, environment, print }: Call): Promise<number> {
  const comparison = await measure(environment.PAPERGRAPH_DIGESTS ?? BESIDE, SEED);
  for (const line of tableOf(comparison)) print(line);
  if (!options.differences) return 0;
  print('');
  for (const difference of comparison.differences) print(visible(lineOf(difference)));
  return 0;
}
