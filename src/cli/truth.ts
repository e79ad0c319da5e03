// The command that measures the import: documents read from text beside the facts that people read in them.

import { fileURLToPath } from 'node:url';
import { measure } from '../truth/measure.ts';
import { lineOf, tableOf } from '../truth/report.ts';
import type { Call } from './command.ts';
import { SEED } from './seed.ts';
import { visible } from './visible.ts';

const BESIDE = fileURLToPath(new URL('../../../shared/digests', import.meta.url));
const WRONG_CALL = 2;

/** Prints the table, and with `--differences` every difference with its line. Resolves to the exit code. */
export async function truth({ words, environment, print }: Call): Promise<number> {
  const strange = words.filter((word) => word !== '--differences');
  if (strange.length > 0) {
    print(visible(`Expected nothing or --differences, got ${strange.join(' ')}.`));
    return WRONG_CALL;
  }
  const comparison = await measure(environment.PAPERGRAPH_DIGESTS ?? BESIDE, SEED);
  for (const line of tableOf(comparison)) print(line);
  if (!words.includes('--differences')) return 0;
  print('');
  for (const difference of comparison.differences) print(visible(lineOf(difference)));
  return 0;
}
