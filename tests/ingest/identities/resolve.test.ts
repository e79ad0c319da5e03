// Tests of a digest resolved whole: what each name becomes, by which rule, and what stays open.

import { describe, expect, it } from 'vitest';
import { reviewerAsAuthor } from '../../../src/ingest/identities/same-person.ts';
import { curatedStatements } from '../../../src/ingest/statements/statement.ts';
import { digestRecord } from '../../../src/model/record.ts';
import { textOf } from '../../sources/digest/reading.ts';
import { ISSUE, resolved, reviewsOf } from './issue.ts';

const { digest, statements, unknown } = resolved(ISSUE);
const reviews = reviewsOf(ISSUE);
const papers = reviews.map(({ paper }) => paper);
const text = textOf(ISSUE);
const named = (list: readonly { id: string; rule?: string | undefined }[] = []) =>
  list.map(({ id, rule }) => [id, rule]);

describe('a resolved digest', () => {
  it('is a record, each span of which holds what it says', () => {
    expect(digestRecord.parse({ digest, reviews })).toEqual({ digest, reviews });
    for (const { title, authors, organisations } of papers) {
      for (const { writtenAs, at } of [title, ...authors, ...organisations]) expect(text.slice(at)).toBe(writtenAs);
    }
  });

  it('is named by series, month and part', () => {
    expect(digest.id).toBe('digest:read-for-you-2020-06-1');
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
        ['author:wei-wang--specknet-tiny-transformers-for-dust-detection', 'byline'],
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
    expect(reviews.map(({ reviewer }) => [reviewer?.id, reviewer?.rule])).toEqual([
      ['reviewer:i-petrov', 'handle'],
      ['reviewer:ipetrov2', 'handle'],
      ['reviewer:i-petrov', 'handle'],
      ['reviewer:mariia-kot-of-read-for-you', 'name-in-series'],
    ]);
  });

  it('finds the reviewer among the authors of the paper reviewed', () => {
    const said = reviews.map((review, index) => reviewerAsAuthor(review, statements[index]?.reviewerIsAuthor ?? false));
    const petrov = {
      reviewer: 'reviewer:i-petrov',
      id: 'author:ivan-petrov',
      rule: 'said-to-be-author',
      confidence: 1,
    };
    expect(said).toEqual([expect.objectContaining(petrov), undefined, undefined, undefined]);
  });

  it('keeps what the linker found with rule and confidence', () => {
    expect(papers[0]?.uses).toContainEqual(
      expect.objectContaining({ id: 'concept:coco', writtenAs: 'COCO', rule: 'said-to-be-used', confidence: 0.8 }),
    );
    expect(named(papers[1]?.uses)).toEqual([['concept:imagenet', 'said-to-be-used']]);
  });
});

/** What a person stated of one paper. */
function stated(title: string, paper: object, reviewer?: object) {
  const at = [0, 1];
  const review = { position: 1, at, paper: { id: 'paper:stated', title: { writtenAs: title, at }, ...paper } };
  return curatedStatements(
    digestRecord.parse({
      digest: { id: 'digest:stated', document: 'stated.txt', title: 'stated', at },
      reviews: [{ ...review, ...(reviewer && { reviewer: { writtenAs: 'Иван', at, ...reviewer } }) }],
    }),
  );
}

it('keeps the id that a person gave to a paper of the same title', () => {
  const ids = reviewsOf(ISSUE, stated('Soft  pebbles', {})).map(({ paper }) => paper.id);
  expect(ids[1]).toBe('paper:stated');
});

it('keeps the ids that a person gave to people', () => {
  const at = [0, 1];
  const author = { id: 'author:olga-sand-9', writtenAs: 'Olga Sand', at };
  const place = { id: 'organisation:kaust', writtenAs: 'KAUST', at };
  const petrov = { id: 'reviewer:petrov', handles: [{ service: 'habr', name: 'ipetrov' }] };
  const found = reviewsOf(ISSUE, stated('Other', { authors: [author], organisations: [place] }, petrov));
  expect([found[0]?.reviewer?.id, found[3]?.paper.authors[0]?.id]).toEqual(['reviewer:petrov', 'author:olga-sand-9']);
});

it('keeps the sentence around each fact', () => {
  const [, pebbles] = statements;
  expect(pebbles?.sentences.map(([, sentence]) => sentence)).toEqual([
    '2. Soft Pebbles',
    'Авторы статьи: Wei Wang, Anna Łoś et.al. (Pebble Works, 2019)',
    'Автор обзора: Пётр Кот (на habr ipetrov2)',
    'Для обучения использовали ImageNet.',
  ]);
});

describe('news', () => {
  const news = (introduction: string) => `Нейродайджест за март 2021

${introduction}

SpeckNet

Доступность: статья / репозиторий

Исследователи из Facebook представили SpeckNet, модель для поиска пыли.
`;
  const makers = (text: string) => named(reviewsOf(text)[0]?.paper.organisations);

  it('reads a company as its one institute that the introduction names', () => {
    expect(makers(news('FAIR в марте удивил.'))).toEqual([
      ['organisation:facebook-ai-research', 'part-named-in-introduction'],
    ]);
    expect(makers(news('В марте было много новостей.'))).toEqual([['organisation:meta', 'alias']]);
  });
});
