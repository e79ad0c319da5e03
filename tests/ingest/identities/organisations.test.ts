// Tests of organisations by name, in both languages and inflected.

import { describe, expect, it } from 'vitest';
import { OrganisationNames } from '../../../src/ingest/identities/organisations.ts';
import { readSeed } from '../../../src/sources/seed.ts';
import { TOP } from '../../house/tracked.ts';

const seed = await readSeed(`${TOP}seed`);
const names = new OrganisationNames(seed.organisations.map(({ record }) => record));

describe('a written name', () => {
  it.each([
    ['Stanford University', 'stanford-university', 'name'],
    ['the  stanford university', 'stanford-university', 'name'],
    ['Стэнфордский университет', 'stanford-university', 'name'],
    ['Стенфорд', 'stanford-university', 'alias'],
    ['Стэнфорда', 'stanford-university', 'inflected-name'],
    ['Стэнфордского университета', 'stanford-university', 'inflected-name'],
    ['Калифорнийским университетом', 'university-of-california', 'inflected-name'],
    ['Чешского технологического университета', 'czech-technical-university-in-prague', 'inflected-name'],
    ['университета Сорбонны', 'sorbonne-university', 'inflected-name'],
    ['Фейсбука', 'meta', 'inflected-name'],
    ['FAIR', 'facebook-ai-research', 'alias'],
    ['University of California, Santa Barbara', 'university-of-california-santa-barbara', 'name'],
  ])('%s is organisation:%s by its %s', (written, id, rule) => {
    expect(names.known(written)).toMatchObject({ id: `organisation:${id}`, rule });
  });

  it.each(['Trento', 'University', 'Google Quantum', 'Университет Урала'])('%s is none that is known', (written) => {
    expect(names.known(written)).toBeUndefined();
  });

  it('gets an id of its own where nobody has decided', () => {
    expect(names.unknown('The Institute of Łódź')).toEqual({
      id: 'organisation:institute-of-lodz',
      rule: 'unknown-name',
      confidence: 0.7,
    });
  });
});

it('finds the research institutes of a company that a text names, and no other part', () => {
  const parts = (text: string) => names.partsNamedIn('organisation:meta', text).map(({ id }) => id);
  expect(parts('FAIR и Microsoft представили, а Instagram нет')).toEqual(['organisation:facebook-ai-research']);
  expect(parts('a fair FAIRNESS')).toEqual([]);
});
