// Tests of what the links and the bracket of an item say of its paper.

import { describe, expect, it } from 'vitest';
import { identifiersOf } from '../../../src/ingest/identities/identifiers.ts';
import { venueName } from '../../../src/ingest/identities/venues.ts';
import type { WrittenLink } from '../../../src/model/written.ts';
import { resolved } from './issue.ts';

const link = (writtenAs: string, url?: string): WrittenLink => ({ writtenAs, at: [0, 1], ...(url && { url }) });

describe('links', () => {
  it.each([
    'https://arxiv.org/abs/2005.12872',
    'http://www.arxiv.org/pdf/2005.12872v3.pdf',
    'https://ArXiv.org/abs/2005.12872?context=cs#top',
  ])('give the identifier in %s', (url) => {
    expect(identifiersOf([link('Оригинал статьи', url), link('GitHub project', 'https://github.com/x/y')])).toEqual({
      arxivId: '2005.12872',
      url,
    });
  });

  it('give a DOI, and an address where nothing else is known', () => {
    expect(identifiersOf([link('Статья', 'https://doi.org/10.1000/182')])).toMatchObject({ doi: '10.1000/182' });
    expect(identifiersOf([link('Оригинал статьи', 'https://lab.example/paper.html')])).toEqual({
      url: 'https://lab.example/paper.html',
    });
  });

  it('of several papers give the one that says to be it, and none where none does', () => {
    const [one, two] = ['https://arxiv.org/abs/2001.00001', 'https://arxiv.org/abs/2001.00002'];
    expect(identifiersOf([link('Код', one), link('Оригинал статьи', two)]).arxivId).toBe('2001.00002');
    expect(identifiersOf([link('раз', one), link('два', two)])).toEqual({});
  });

  it('without an address, or with one that is none, give nothing', () => {
    expect(identifiersOf([link('Оригинал статьи'), link('Статья', 'javascript:alert(1)')])).toEqual({});
  });
});

it('names a venue without its year, and a renamed one by its name now', () => {
  const { statements } = resolved(`Рубрика «Читаем статьи за вас». Июнь 2020

1. Soft Pebbles

Авторы статьи: Wei Wang (Google, NIPS 2017)
Автор обзора: Пётр Кот (на habr kot)

Обзор без подробностей.
`);
  expect(statements.map(({ review }) => review.paper.venue)).toMatchObject([
    { id: 'venue:neurips', writtenAs: 'NIPS' },
  ]);
  expect(['venue:neurips', 'venue:cvpr', 'venue:siggraph-asia'].map(venueName)).toEqual([
    'NeurIPS',
    'CVPR',
    'SIGGRAPH Asia',
  ]);
});
