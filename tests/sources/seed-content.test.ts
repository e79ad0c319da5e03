// What the seed says: whole, free of contradictions, and true to the documents where they are easily misread.

import { describe, expect, it } from 'vitest';
import { seedRows } from '../../src/ingest/seed-rows.ts';
import { fold } from '../../src/model/fold.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { TOP } from '../house/tracked.ts';

const seed = await readSeed(`${TOP}seed`);
const concepts = seed.concepts.map(({ record }) => record);
const organisations = seed.organisations.map(({ record }) => record);
const samePersons = seed.samePersons.map(({ record }) => record);
const reviews = seed.digests.flatMap(({ record }) =>
  record.reviews.map((review) => ({ digest: record.digest, ...review })),
);
const papers = reviews.map(({ paper }) => paper);

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Names, folded, that more than one id answers to. */
function shared(named: readonly { id: string; names: readonly (string | undefined)[] }[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of named) {
    for (const name of names) if (name) owners.set(fold(name), (owners.get(fold(name)) ?? new Set()).add(id));
  }
  return [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => `${name}: ${[...ids].join(', ')}`);
}

/** The ids that one reaches from an id by going up, itself left out unless the way leads back to it. */
function above(parents: ReadonlyMap<string, readonly string[]>, id: string): Set<string> {
  const reached = new Set<string>();
  const visit = (at: string): void => {
    for (const parent of parents.get(at) ?? []) {
      if (reached.has(parent)) continue;
      reached.add(parent);
      visit(parent);
    }
  };
  visit(id);
  return reached;
}

const broader = new Map(concepts.map(({ id, broader: up }) => [id, up]));
const parents = new Map(organisations.map(({ id, parent }) => [id, parent ? [parent] : []]));

function circles(of: ReadonlyMap<string, readonly string[]>): string[] {
  return [...of.keys()].filter((id) => above(of, id).has(id));
}

describe('the seed', () => {
  it('refers to nothing that it does not have', () => {
    expect(() => seedRows(seed)).not.toThrow();
  });

  it('states each id once', () => {
    const ids = [...concepts, ...organisations, ...papers].map(({ id }) => id);
    expect(repeated([...ids, ...seed.digests.map(({ record }) => record.digest.id)])).toEqual([]);
  });

  it('holds every review of the three digests, every item of the Нейродайджест and the article', () => {
    const counts = seed.digests.map(({ record }) => [record.digest.id, record.reviews.length]);
    expect(Object.fromEntries(counts)).toEqual({
      'digest:read-for-you-2020-05-2': 6,
      'digest:read-for-you-2020-04-2': 9,
      'digest:read-for-you-2020-09-10': 6,
      'digest:neurodigest-2021-03': 13,
      'digest:deit-2020': 1,
    });
    expect(papers).toHaveLength(21 + 13 + 1);
    for (const { record } of seed.digests) {
      expect(record.reviews.map(({ position }) => position)).toEqual(record.reviews.map((_, index) => index + 1));
    }
  });

  it('names a reviewer with a handle for each of the 21 reviews, and for nothing else', () => {
    const reviewed = reviews.filter(({ reviewer }) => reviewer);
    expect(reviewed).toHaveLength(21);
    expect(reviewed.every(({ digest }) => digest.id.startsWith('digest:read-for-you-'))).toBe(true);
    expect(reviewed.filter(({ reviewer }) => reviewer?.handles.length === 0)).toEqual([]);
  });

  it('says of each paper in both languages what it is', () => {
    expect(
      papers
        .filter(({ summary }) => !summary?.en || !/\p{Script=Cyrillic}/u.test(summary.ru ?? ''))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('says what each paper is about, something of it for certain, and each once', () => {
    for (const { id, about, ...paper } of papers) {
      expect(about.length, id).toBeGreaterThan(0);
      expect(Math.max(...about.map(({ score }) => score)), id).toBeGreaterThanOrEqual(0.9);
      const lists = [about, paper.introduces, paper.uses, paper.mentions, paper.authors, paper.organisations];
      for (const list of lists) expect(repeated(list.map((fact) => fact.id)), id).toEqual([]);
    }
  });
});

describe('the vocabulary', () => {
  it('gives no name to two concepts, but for abbreviations that truly stand for two', () => {
    expect(shared(concepts.map(({ id, en, ru, aliases }) => ({ id, names: [en, ru, ...aliases] })))).toEqual([
      'sam: concept:sharpness-aware-minimization, concept:segment-anything',
      'mae: concept:mean-absolute-error, concept:masked-autoencoder',
    ]);
  });

  it('has no concept above itself', () => {
    expect(circles(broader)).toEqual([]);
  });

  it('leads up from every task, architecture and model to a field', () => {
    const fields = new Set(concepts.filter(({ kind }) => kind === 'FIELD').map(({ id }) => id));
    const rooted = concepts.filter(({ kind }) => kind === 'TASK' || kind === 'ARCHITECTURE' || kind === 'MODEL');
    const stray = rooted.filter(({ id }) => ![...above(broader, id)].some((up) => fields.has(up)));
    expect(stray.map(({ id }) => id)).toEqual([]);
  });

  it('keeps Russian names in Cyrillic, and look-alikes of the other script out of words', () => {
    const names = concepts.flatMap(({ en, ru, aliases }) => [en, ...(ru ? [ru] : []), ...aliases]);
    const mixed = names.filter((name) =>
      name
        .match(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu)
        ?.some((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)),
    );
    expect(mixed).toEqual([]);
  });
});

describe('the organisations', () => {
  it('share no spelling', () => {
    expect(
      shared(organisations.map(({ id, name, nameRu, aliases }) => ({ id, names: [name, nameRu, ...aliases] }))),
    ).toEqual([]);
  });

  it('are no part of themselves', () => {
    expect(circles(parents)).toEqual([]);
  });

  it('are no countries, in neither language', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const countries = new Set(
      ['en', 'ru'].flatMap((language) => {
        const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
        return codes.flatMap((code) => names.of(code) ?? []).map(fold);
      }),
    );
    for (const name of ['China', 'Italy', 'United States', 'Китай', 'Россия']) expect(countries).toContain(fold(name));
    const abbreviated = ['usa', 'us', 'uk', 'сша'];
    const spellings = organisations.flatMap(({ name, nameRu, aliases }) => [name, nameRu ?? '', ...aliases]).map(fold);
    expect(spellings.filter((name) => countries.has(name) || abbreviated.includes(name))).toEqual([]);
  });
});

describe('what is easily misread', () => {
  const paper = (shortName: string) => papers.find((one) => one.shortName === shortName);

  it('four reviewers wrote about papers of their own', () => {
    expect(samePersons.map(({ reviewer, author }) => `${reviewer} ${author}`).sort()).toEqual([
      'reviewer:e-zakharov author:egor-zakharov',
      'reviewer:ermolov author:aleksandr-ermolov',
      'reviewer:sparkling-brick author:roman-voeikov',
      'reviewer:vdyashin author:vladimir-iashin',
    ]);
    for (const { reviewer, author, paper: id } of samePersons) {
      const review = reviews.find((one) => one.paper.id === id);
      expect(review?.reviewer?.id, id).toBe(reviewer);
      expect(
        review?.paper.authors.map((one) => one.id),
        id,
      ).toContain(author);
    }
  });

  it('the feature transformer of TabNet is no Transformer', () => {
    const tabnet = paper('TabNet');
    const named = [tabnet?.about, tabnet?.introduces, tabnet?.uses, tabnet?.mentions].flatMap((facts) => facts ?? []);
    expect(named.map(({ id }) => id)).toContain('concept:tabnet');
    const transformers = (id: string) => id === 'concept:transformer' || above(broader, id).has('concept:transformer');
    expect(named.filter(({ id }) => transformers(id))).toEqual([]);
    expect([...above(broader, 'concept:feature-transformer')]).not.toContain('concept:transformer');
    // The same way up does find what is one.
    expect(transformers('concept:deit')).toBe(true);
    expect(transformers('concept:detr')).toBe(true);
  });

  it('DeiT comes from Facebook AI Research and Sorbonne University, and not from Waterloo', () => {
    expect(
      paper('DeiT')
        ?.organisations.map(({ id }) => id)
        .sort(),
    ).toEqual(['organisation:facebook-ai-research', 'organisation:sorbonne-university']);
  });

  it('papers about transformers come from the organisations that the documents credit', () => {
    const about = papers.filter((one) =>
      one.about.some(({ id }) => id === 'concept:transformer' || above(broader, id).has('concept:transformer')),
    );
    const credited = new Set(
      about.flatMap((one) => one.organisations.map(({ id }) => id.slice('organisation:'.length))),
    );
    const expected = [
      ...['facebook-ai-research', 'google', 'microsoft', 'openai', 'stanford-university', 'sorbonne-university'],
      ...['tampere-university', 'university-of-california'],
    ];
    const reached = (id: string) =>
      [...credited].some((one) => one === id || above(parents, `organisation:${one}`).has(`organisation:${id}`));
    expect(expected.filter((id) => !reached(id))).toEqual([]);
  });
});
