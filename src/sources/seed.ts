// Reads the seed: digests, vocabulary and identity decisions, as YAML that people write and correct.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type ConceptRecord,
  conceptRecord,
  type DigestRecord,
  digestRecord,
  type OrganisationRecord,
  organisationRecord,
  type SamePersonRecord,
  samePersonRecord,
} from '../model/record.ts';
import { readSeedFile } from './seed-file.ts';

/** A record with the file that states it. */
export interface Stated<Entry> {
  readonly file: string;
  readonly record: Entry;
}

/** All that the seed states. */
export interface Seed {
  /** The files that were read, as evidence names them. */
  readonly files: readonly string[];
  readonly digests: readonly Stated<DigestRecord>[];
  readonly concepts: readonly Stated<ConceptRecord>[];
  readonly organisations: readonly Stated<OrganisationRecord>[];
  readonly samePersons: readonly Stated<SamePersonRecord>[];
}

async function entries<Entry extends z.ZodType>(
  folder: string,
  file: string,
  entry: Entry,
): Promise<Stated<z.output<Entry>>[]> {
  const list = await readSeedFile(folder, file, z.array(entry));
  return list.map((record) => ({ file: `seed/${file}`, record }));
}

async function filesIn(folder: string, room: string): Promise<string[]> {
  const names = await readdir(join(folder, room));
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${room}/${name}`);
}

/**
 * Reads the seed in `folder`.
 * @throws SeedError where a file is not YAML or holds something else than it should.
 */
export async function readSeed(folder: string): Promise<Seed> {
  const digestFiles = await filesIn(folder, 'digests');
  const vocabularyFiles = await filesIn(folder, 'vocabulary');
  // Each list is awaited where it is begun: a fault in a second one must not be left without a hearer.
  const digests = await Promise.all(
    digestFiles.map(async (file) => ({ file: `seed/${file}`, record: await readSeedFile(folder, file, digestRecord) })),
  );
  const concepts = await Promise.all(vocabularyFiles.map((file) => entries(folder, file, conceptRecord)));
  const identities = ['identities/organisations.yaml', 'identities/reviewers.yaml'];
  return {
    files: [...digestFiles, ...vocabularyFiles, ...identities].map((file) => `seed/${file}`),
    digests,
    concepts: concepts.flat(),
    organisations: await entries(folder, 'identities/organisations.yaml', organisationRecord),
    samePersons: await entries(folder, 'identities/reviewers.yaml', samePersonRecord),
  };
}
