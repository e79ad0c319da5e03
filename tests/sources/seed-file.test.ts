// Tests that a file of the seed that is not what it should be is refused with sentences, whichever file it is.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPlaces } from '../../src/sources/digest/places.ts';
import { SeedError } from '../../src/sources/seed-file.ts';
import { readSeries } from '../../src/sources/series.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papergraph-seed-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  {
    file: 'places.yaml',
    read: readPlaces,
    text: 'countries: [Peru]\n',
    sentence: ': regions: Invalid input: expected array',
  },
  {
    file: 'series.yaml',
    read: readSeries,
    text: '- { name: Moss, slug: "a b" }\n',
    sentence: ': 0.slug: Invalid string',
  },
  { file: 'series.yaml', read: readSeries, text: 'Not: [YAML', sentence: ': Flow sequence' },
])('$file$sentence', async ({ file, read, text, sentence }) => {
  const path = join(folder, file);
  await writeFile(path, text);
  await expect(read(path)).rejects.toThrow(SeedError);
  await expect(read(path)).rejects.toThrow(`${file}${sentence}`);
});
