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

describe('a spelling of two organisations', () => {
  const made = (slug: string, name: string, aliases: readonly string[] = []) => ({
    id: `organisation:${slug}`,
    name,
    aliases: [...aliases],
    kind: 'OTHER' as const,
  });
  const shared = new OrganisationNames([
    made('fern', 'Fern University', ['FU', 'Папоротниковый институт']),
    made('fir', 'Fir University', ['FU']),
    made('moss', 'Moss', ['папоротниковые институты']),
  ]);

  it('is the one that comes first, and nearly the other', () => {
    expect(shared.known('FU')).toEqual({
      id: 'organisation:fern',
      rule: 'alias',
      confidence: 0.57,
      runnerUp: { id: 'organisation:fir', rule: 'shared-name', confidence: 0.4 },
    });
  });

  it('is whose name it is as it stands, and nearly whose it is inflected', () => {
    expect(shared.known('папоротниковые институты')).toEqual({
      id: 'organisation:moss',
      rule: 'alias',
      confidence: 0.95,
      runnerUp: { id: 'organisation:fern', rule: 'inflected-name', confidence: 0.2 },
    });
    expect(shared.known('папоротникового института')).toMatchObject({
      id: 'organisation:fern',
      rule: 'inflected-name',
      runnerUp: { id: 'organisation:moss' },
    });
  });

  it('has no runner-up where nobody else has it', () => {
    expect(shared.known('Fir University')).toEqual({ id: 'organisation:fir', rule: 'name', confidence: 1 });
  });
});
