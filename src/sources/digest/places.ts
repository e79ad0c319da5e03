// The words in brackets that are places and no organisations: data, read from the identity decisions.

import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { fold } from '../../model/fold.ts';
import { readSeedFile } from '../seed-file.ts';

const placesFile = z.strictObject({
  countries: z.array(z.string().min(1)),
  regions: z.array(z.string().min(1)),
  cities: z.array(z.string().min(1)),
  /** Places that belong to the name before them: `University of California, Berkeley` is one organisation. */
  campuses: z.array(z.strictObject({ of: z.string().min(1), at: z.array(z.string().min(1)) })),
});

/** Which words are places. */
export interface Places {
  /** Whether the words name a place and nothing else. */
  readonly has: (words: string) => boolean;
  /** Whether the words name a country. */
  readonly isCountry: (words: string) => boolean;
  /** Whether `place` belongs to the organisation written before it. */
  readonly isCampus: (organisation: string, place: string) => boolean;
}

const key = (words: string) => fold(words.replace(/^the\s+/iu, '').replace(/(\p{Lu})\.\s?/gu, '$1'));

/**
 * Reads the file of places.
 * @throws SeedError where it holds something else.
 */
export async function readPlaces(path: string): Promise<Places> {
  const { countries, regions, cities, campuses } = await readSeedFile(dirname(path), basename(path), placesFile);
  const names = new Set([...countries, ...regions, ...cities].map(key));
  const lands = new Set(countries.map(key));
  const campusesOf = new Map(campuses.map(({ of, at }) => [key(of), new Set(at.map(key))]));
  return {
    has: (words) => names.has(key(words)),
    isCountry: (words) => lands.has(key(words)),
    isCampus: (organisation, place) => campusesOf.get(key(organisation))?.has(key(place)) ?? false,
  };
}
