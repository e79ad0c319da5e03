// Reading the seed: what is right comes out as records, what is wrong as one error that says where, what for and what came.

import { describe, expect, it } from 'vitest';
import { seedRows } from '../../src/ingest/seed-rows.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { SeedError } from '../../src/sources/seed-file.ts';
import { changed, withSeed } from './small-seed.ts';

/** The error that a seed with these files in place of its own gives. */
async function faultOf(files: Readonly<Record<string, string>>): Promise<string> {
  try {
    await withSeed(files, async (folder) => seedRows(await readSeed(folder)));
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    expect(error.code).toBe('BAD_SEED');
    return error.message;
  }
  throw new Error('the seed was taken');
}

const DIGEST = 'digests/one.yaml';
const CONCEPTS = 'vocabulary/fields.yaml';
const ORGANISATIONS = 'identities/organisations.yaml';
const REVIEWERS = 'identities/reviewers.yaml';

describe('a seed as it should be', () => {
  it('comes out as records, each with its file', async () => {
    const seed = await withSeed({}, readSeed);
    expect(seed.digests.map(({ file, record }) => [file, record.reviews[0]?.paper.title])).toEqual([
      ['seed/digests/one.yaml', { writtenAs: 'First Paper', at: [10, 21] }],
    ]);
    expect(seed.concepts.map(({ file, record }) => [file, record.id, record.broader])).toEqual([
      ['seed/vocabulary/fields.yaml', 'concept:broad', []],
      ['seed/vocabulary/fields.yaml', 'concept:narrow', ['concept:broad']],
    ]);
    expect(seed.organisations.map(({ record }) => record.parent)).toEqual([undefined, 'organisation:firm']);
    expect(seed.samePersons.map(({ record }) => record.decided)).toEqual(['2026-01-02']);
  });

  it('may say less: no reviewer, no year, no authors', async () => {
    const bare = `
digest: { id: 'digest:one', document: one.txt, title: Digest One, at: [0, 10] }
reviews: [{ position: 1, at: [0, 9], paper: { id: 'paper:first', title: { writtenAs: A, at: [0, 1] } } }]
`;
    const seed = await withSeed({ [DIGEST]: bare, [REVIEWERS]: '[]' }, readSeed);
    expect(seed.digests[0]?.record.reviews[0]).toEqual({
      position: 1,
      at: [0, 9],
      paper: {
        id: 'paper:first',
        title: { writtenAs: 'A', at: [0, 1] },
        authorsComplete: false,
        ...{ aliases: [], authors: [], organisations: [], about: [], introduces: [], uses: [], mentions: [] },
      },
    });
  });

  it('reads what is no YAML file of it as if it were not there', async () => {
    const seed = await withSeed({ 'digests/notes.txt': 'Not: [YAML' }, readSeed);
    expect(seed.digests).toHaveLength(1);
  });
});

describe('a seed with a fault is refused', () => {
  it.each([
    [
      'a field that is missing',
      changed(DIGEST, 'title: Digest One, ', ''),
      'digests/one.yaml: digest.title: Invalid input: expected string, received undefined; got nothing',
    ],
    [
      'a field that nobody knows',
      changed(DIGEST, 'year: 2020 }', 'yaer: 2020 }'),
      'digests/one.yaml: digest: Unrecognized key: "yaer"; got {"id":"digest:one","document":"one.txt"',
    ],
    [
      'an id of the wrong kind',
      changed(DIGEST, "id: 'author:anna-k'", "id: 'reviewer:ann'"),
      'digests/one.yaml: reviews.0.paper.authors.0.id: Invalid string: must match pattern /^author:[a-z0-9][a-z0-9-]*$/u; got "reviewer:ann"',
    ],
    [
      'a score above 1',
      changed(DIGEST, 'score: 0.5', 'score: 5'),
      'digests/one.yaml: reviews.0.paper.about.0.score: Too big: expected number to be <=1; got 5',
    ],
    [
      'a span that is none',
      changed(DIGEST, 'at: [50, 56]', 'at: [50]'),
      'digests/one.yaml: reviews.0.paper.about.0.at: Too small: expected array to have >=2 items; got [50]',
    ],
    [
      'a by-line place that is none of the organisations',
      changed(DIGEST, 'authorsAt: organisation:lab', 'authorsAt: organisation:firm'),
      "digests/one.yaml: reviews.0.paper.authorsAt: expected one of the paper's own organisations; got",
    ],
    [
      'a kind of concept that there is not',
      changed(CONCEPTS, 'kind: METHOD', 'kind: TRICK'),
      'vocabulary/fields.yaml: 1.kind: Invalid option: expected one of "FIELD"|"TASK"|"METHOD"|"ARCHITECTURE"|"MODEL"|"DATASET"|"METRIC"|"LIBRARY"; got "TRICK"',
    ],
    [
      'a country that is no code',
      changed(ORGANISATIONS, 'kind: COMPANY', 'kind: COMPANY, country: Finland'),
      'identities/organisations.yaml: 0.country: Invalid string: must match pattern /^[A-Z]{2}$/u; got "Finland"',
    ],
    [
      'a day that is none',
      changed(REVIEWERS, '2026-01-02', '2026-02-30'),
      'identities/reviewers.yaml: 0.decided: Invalid ISO date; got "2026-02-30"',
    ],
    [
      'one record where a list belongs',
      { [CONCEPTS]: '{ id: concept:x }' },
      'vocabulary/fields.yaml: the file: Invalid input: expected array, received object; got {"id":"concept:x"}',
    ],
    [
      'an empty file',
      { [CONCEPTS]: '' },
      'vocabulary/fields.yaml: the file: Invalid input: expected array, received null; got null',
    ],
  ])('for %s', async (_, files, message) => {
    expect(await faultOf(files)).toContain(message);
  });

  it('for what is no YAML, with the line', async () => {
    expect(await faultOf({ [CONCEPTS]: '- { id: concept:x, kind: [ }\n- x' })).toMatch(
      /^vocabulary\/fields\.yaml: .+ at line 1, column \d+/u,
    );
    expect(await faultOf({ [CONCEPTS]: '- id: concept:x\n  id: concept:y' })).toMatch(
      /^vocabulary\/fields\.yaml: Map keys must be unique at line 2, column 3/u,
    );
  });

  it('for all its faults at once', async () => {
    const message = await faultOf({
      [CONCEPTS]: '- { id: 1, kind: FIELD, en: A }\n- { id: "concept:b", kind: FIELD, en: "" }',
    });
    expect(message.split('\n').map((line) => line.slice(0, line.indexOf(':', 30)))).toEqual([
      'vocabulary/fields.yaml: 0.id: Invalid input',
      'vocabulary/fields.yaml: 1.en: Too small',
    ]);
  });
});

describe('an id that nothing in the seed has is told with who refers to it', () => {
  it.each([
    [
      changed(DIGEST, "id: 'concept:narrow'", "id: 'concept:unknown'"),
      'one.txt: ABOUT from paper:first to concept:unknown: expected an id of the seed, but nothing in it has concept:unknown',
    ],
    [
      changed(CONCEPTS, "broader: ['concept:broad']", "broader: ['concept:wide']"),
      'seed/vocabulary/fields.yaml: BROADER from concept:narrow to concept:wide: expected an id of the seed, but nothing in it has concept:wide',
    ],
    [
      changed(ORGANISATIONS, "parent: 'organisation:firm'", "parent: 'organisation:film'"),
      'seed/identities/organisations.yaml: PART_OF from organisation:lab to organisation:film: expected an id of the seed, but nothing in it has organisation:film',
    ],
    [
      changed(REVIEWERS, "'author:anna-k'", "'author:anna-c'"),
      'seed/identities/reviewers.yaml: author: expected an id of the seed, but nothing in it has author:anna-c',
    ],
    [
      changed(REVIEWERS, "'paper:first'", "'paper:last'"),
      'seed/identities/reviewers.yaml: paper: expected an id of the seed, but nothing in it has paper:last',
    ],
  ])('case %#', async (files, message) => {
    expect(await faultOf(files)).toBe(message);
  });
});
