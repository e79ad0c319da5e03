// Tests of a digest resolved whole: what each name becomes, by which rule, and what stays open.

import { describe, expect, it } from 'vitest';
import { digestRecord } from '../../../src/model/record.ts';
import { ISSUE, resolved } from './issue.ts';

const { record, samePersons, unknown, text } = resolved(ISSUE);
const papers = record.reviews.map(({ paper }) => paper);
const named = (list: readonly { id: string; rule?: string | undefined }[] = []) =>
  list.map(({ id, rule }) => [id, rule]);

describe('a resolved digest', () => {
  it('is a record, each span of which holds what it says', () => {
    expect(digestRecord.parse(record)).toEqual(record);
    for (const { title, authors, organisations } of papers) {
      for (const { writtenAs, at } of [title, ...authors, ...organisations]) expect(text.slice(at)).toBe(writtenAs);
    }
  });

  it('is named by series, month and part', () => {
    expect(record.digest.id).toBe('digest:read-for-you-2020-06-1');
    expect(papers.map(({ id }) => id)).toEqual([
      'paper:specknet-tiny-transformers-for-dust-detection',
      'paper:soft-pebbles',
      'paper:hard-pebbles',
      'paper:round-pebbles',
    ]);
    expect(papers.map(({ shortName }) => shortName)).toEqual(['SpeckNet', undefined, undefined, undefined]);
  });

  it('tells authors of one name apart unless their papers share something', () => {
    const rule = 'byline-and-shared-co-author';
    expect(papers.map(({ authors }) => named(authors))).toEqual([
      [
        ['author:ivan-petrov', 'byline'],
        ['author:wei-wang-2', 'byline'],
      ],
      [
        ['author:wei-wang', rule],
        ['author:anna-los', rule],
      ],
      [
        ['author:anna-los', rule],
        ['author:wei-wang', rule],
      ],
      [['author:olga-sand', 'byline']],
    ]);
  });

  it('resolves organisations, reports the unknown one, and says whose all authors are only where that is sure', () => {
    expect(papers.map(({ organisations }) => named(organisations))).toEqual([
      [['organisation:samsung-ai-center', 'name']],
      [['organisation:pebble-works', 'unknown-name']],
      [['organisation:alibaba', 'name']],
      [
        ['organisation:kaust', 'alias'],
        ['organisation:adobe', 'name'],
      ],
    ]);
    const [lab, works] = ['organisation:samsung-ai-center', 'organisation:pebble-works'];
    expect(papers.map(({ authorsAt }) => authorsAt)).toEqual([lab, works, undefined, undefined]);
    expect(unknown).toEqual([{ id: works, writtenAs: 'Pebble Works', line: 12 }]);
  });

  it('knows reviewers by their handles', () => {
    expect(record.reviews.map(({ reviewer }) => [reviewer?.id, reviewer?.rule])).toEqual([
      ['reviewer:i-petrov', 'handle'],
      ['reviewer:ipetrov2', 'handle'],
      ['reviewer:i-petrov', 'handle'],
      ['reviewer:mariia-kot-of-read-for-you', 'name-in-series'],
    ]);
  });

  it('finds the reviewer among the authors of the paper reviewed', () => {
    expect(samePersons).toMatchObject([
      { reviewer: 'reviewer:i-petrov', author: 'author:ivan-petrov', rule: 'said-to-be-author', confidence: 1 },
    ]);
  });

  it('keeps what the linker found with rule and confidence', () => {
    expect(papers[0]?.uses).toContainEqual(
      expect.objectContaining({ id: 'concept:coco', writtenAs: 'COCO', rule: 'said-to-be-used', confidence: 0.8 }),
    );
    expect(named(papers[1]?.uses)).toEqual([['concept:imagenet', 'said-to-be-used']]);
  });
});

it('keeps the id of a paper that the graph has under the same title', () => {
  const { reviews } = resolved(ISSUE, { papers: new Map([['soft pebbles', 'paper:pebbles']]) }).record;
  expect(reviews.map(({ paper }) => paper.id)).toContain('paper:pebbles');
});

it('keeps people of the graph', () => {
  const reviewers = [{ id: 'reviewer:petrov', name: 'Иван', handles: ['habr:ipetrov'] }];
  const authors = [
    { id: 'author:olga-sand', paper: 'paper:other', organisations: [], coAuthors: [] },
    { id: 'author:olga-sand-2', paper: 'paper:another', organisations: ['organisation:kaust'], coAuthors: [] },
  ];
  const { reviews } = resolved(ISSUE, { reviewers, authors }).record;
  expect([reviews[0]?.reviewer?.id, reviews[3]?.paper.authors[0]?.id]).toEqual([
    'reviewer:petrov',
    'author:olga-sand-2',
  ]);
});

describe('news', () => {
  const news = (introduction: string) => `Нейродайджест за март 2021

${introduction}

SpeckNet

Доступность: статья / репозиторий

Исследователи из Facebook представили SpeckNet, модель для поиска пыли.
`;
  const makers = (text: string) => named(resolved(text).record.reviews[0]?.paper.organisations);

  it('reads a company as its one institute that the introduction names', () => {
    expect(makers(news('FAIR в марте удивил.'))).toEqual([
      ['organisation:facebook-ai-research', 'part-named-in-introduction'],
    ]);
    expect(makers(news('В марте было много новостей.'))).toEqual([['organisation:meta', 'alias']]);
  });
});
