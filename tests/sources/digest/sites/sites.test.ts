// One invented issue as many sites and programs give it: whatever is around and between, the same is read.

import { describe, expect, it } from 'vitest';
import type { WrittenItem } from '../../../../src/model/written.ts';
import { everySpanHolds } from '../holds.ts';
import { digestOf, textOf, words } from '../reading.ts';
import { HABR_TEXTS } from './habr.ts';
import { READ, REVIEWS, TITLE } from './issue.ts';
import { PAGES } from './pages.ts';
import { OTHER_TEXTS } from './texts.ts';

const GREETED = 'an aggregator that leaves out the title';

function read(item: WrittenItem) {
  return {
    title: item.title.writtenAs,
    authors: words(item.authors),
    complete: item.authorsComplete,
    organisations: words(item.bracket?.organisations),
    places: words(item.bracket?.places),
    year: item.year?.value,
    reviewer: item.reviewer?.writtenAs,
    handles: (item.reviewer?.handles ?? []).map(({ service, name }) => `${service}:${name}`),
    own: item.reviewerIsAuthor,
    links: item.links.length,
  };
}

const wanted = READ.map(({ ends: _ends, ...rest }, index) => ({ title: REVIEWS[index]?.title, ...rest }));

describe.each(Object.entries({ ...HABR_TEXTS, ...OTHER_TEXTS, ...PAGES }))('%s', (name, source) => {
  const text = textOf(source);
  const digest = digestOf(source);

  it('has the reviews', () => {
    expect(digest.items.map(read)).toEqual(wanted);
    expect(digest.items.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  });

  it('says what it is', () => {
    const { title, series, year, periodStart, periodEnd } = digest.digest;
    const head = { title: title?.writtenAs, series, year, periodStart, periodEnd };
    expect(head).toEqual(
      name === GREETED
        ? {}
        : {
            title: TITLE,
            series: 'Листаем гербарий за вас',
            year: 2019,
            periodStart: '2019-01-01',
            periodEnd: '2019-06-30',
          },
    );
    expect(digest.unread).toEqual([]);
  });

  it('keeps the text of each review and nothing of the page', () => {
    for (const [index, { body }] of digest.items.entries()) {
      const kept = body
        .map((span) => text.slice(span))
        .join('\n')
        .replace(/\s+/gu, ' ');
      expect(kept).not.toContain('ЛИШНЕЕ');
      expect(kept.endsWith(READ[index]?.ends ?? '?'), kept.slice(-120)).toBe(true);
    }
    expect(everySpanHolds(text, digest)).toBeGreaterThan(40);
  });
});
