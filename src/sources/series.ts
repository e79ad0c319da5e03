// The series of digests that have a word of their own in ids: data, read from the identity decisions.

import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { fold } from '../model/fold.ts';
import { readSeedFile } from './seed-file.ts';

const seriesFile = z.array(
  z.strictObject({ name: z.string().min(1), slug: z.string().regex(/^[a-z0-9][a-z0-9-]*$/u) }),
);

/** The word for a series by its folded name. */
export type SeriesSlugs = ReadonlyMap<string, string>;

/**
 * Reads the file of series.
 * @throws SeedError where it holds something else.
 */
export async function readSeries(path: string): Promise<SeriesSlugs> {
  const series = await readSeedFile(dirname(path), basename(path), seriesFile);
  return new Map(series.map(({ name, slug }) => [fold(name), slug]));
}
