// A seed that is well-formed file by file and wrong as a whole is refused, with a sentence for each fault.

import { expect, it } from 'vitest';
import { seedRows } from '../../src/ingest/seed-rows.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { TOP } from '../house/tracked.ts';
import { changed, SMALL_SEED, withSeed } from '../sources/small-seed.ts';

async function faults(files: Readonly<Record<string, string>>): Promise<string> {
  return withSeed(files, async (folder) => {
    const seed = await readSeed(folder);
    try {
      seedRows(seed);
    } catch (error) {
      return (error as Error).message;
    }
    return 'none';
  });
}

const DIGEST = 'digests/one.yaml';
const FIELDS = 'vocabulary/fields.yaml';

it('finds none in the seed itself', async () => {
  expect(seedRows(await readSeed(`${TOP}seed`)).nodes.length).toBeGreaterThan(800);
});

it('a position given twice', async () => {
  const [head, review] = (SMALL_SEED[DIGEST] ?? '').split('reviews:\n') as [string, string];
  const twice = `${head}reviews:\n${review.trimEnd()}\n${review.replaceAll('first', 'second').replaceAll('First', 'Second')}`;
  expect(await faults({ [DIGEST]: twice })).toBe(
    'seed/digests/one.yaml, review 2: expected a position of its own, but seed/digests/one.yaml, review 1 has seed/digests/one.yaml position 1 too',
  );
});

it('a span that runs backwards', async () => {
  expect(await faults(changed(DIGEST, 'at: [40, 43]', 'at: [43, 40]'))).toBe(
    'seed/digests/one.yaml: the review at position 1.paper.organisations.0.at: expected a start before its end, got 43 to 40',
  );
});

it('a name that two concepts have', async () => {
  expect(await faults(changed(FIELDS, 'ru: Широкое', 'ru: Slim'))).toContain(
    'expected a name of its own, but concept:',
  );
});

it('an alias that is the name of another, but not one that two share', async () => {
  expect(await faults(changed(FIELDS, 'ru: Широкое', 'ru: Широкое, aliases: [Narrow]'))).toBe(
    'concept:broad: expected a name of its own, but concept:narrow has narrow too',
  );
  expect(await faults(changed(FIELDS, 'ru: Широкое', 'ru: Широкое, aliases: [Slim]'))).toBe('none');
});
