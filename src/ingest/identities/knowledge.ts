// What resolving builds on: the vocabulary, the organisations, the places and the series of the seed.

import { join } from 'node:path';
import { compileVocabulary, type Vocabulary } from '../../concepts/vocabulary.ts';
import { type Places, readPlaces } from '../../sources/digest/places.ts';
import { readSeed, type Seed } from '../../sources/seed.ts';
import { readSeries, type SeriesSlugs } from '../../sources/series.ts';
import { OrganisationNames } from './organisations.ts';

/** The decisions and the vocabulary that names are resolved with. */
export interface Knowledge {
  readonly seed: Seed;
  readonly vocabulary: Vocabulary;
  readonly organisations: OrganisationNames;
  readonly places: Places;
  readonly series: SeriesSlugs;
}

/**
 * Reads the knowledge in the seed's folder.
 * @throws SeedError where the seed is not what it should be.
 */
export async function readKnowledge(folder: string): Promise<Knowledge> {
  const seed = await readSeed(folder);
  return {
    seed,
    vocabulary: compileVocabulary(seed.concepts.map(({ record }) => record)),
    organisations: new OrganisationNames(seed.organisations.map(({ record }) => record)),
    places: await readPlaces(join(folder, 'identities/places.yaml')),
    series: await readSeries(join(folder, 'identities/series.yaml')),
  };
}
