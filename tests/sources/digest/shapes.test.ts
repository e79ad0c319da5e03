// Whole digests that nobody wrote: reviews, news, an article; with tables of contents, without, cut, and saved as pages.

import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../src/sources/digest/period.ts';
import { everySpanHolds } from './holds.ts';
import { contents, HEAD, inventedDigest, NEWS, reviewsText, TWO } from './invented.ts';
import { attempted, digestOf, said, textOf, words } from './reading.ts';

const REVIEWS = [
  {
    position: 1,
    title: 'HedgeNet: Slow Gardens Grow Deep Roots',
    authors: ['Ada Lovelock', 'Bo Marsh', 'Céline de la Rue'],
    authorsComplete: true,
    organisations: ['Fern University'],
    places: ['Norway'],
    year: 2020,
    reviewer: 'Пётр Ольхин',
    handles: ['slack:p.olkhin', 'habr:olkhin_p'],
    reviewerIsAuthor: false,
  },
  {
    position: 2,
    title: 'On Counting Sheep (and Other Flocks)',
    authors: ['Gus Wool'],
    authorsComplete: false,
    organisations: ['Meadow AI', 'Institute of Sleep'],
    places: [],
    year: 2019,
    reviewer: 'Гус Вул',
    handles: ['slack:gus'],
    reviewerIsAuthor: true,
  },
];

describe('a digest of reviews', () => {
  const digest = digestOf(inventedDigest(), 'a/folder/herbarium.txt');

  it('says what it is', () => {
    const { title, ...head } = digest.digest;
    expect(title?.writtenAs).toBe('Рубрика «Листаем гербарий за вас». Март 2020. Часть 1');
    expect(head).toEqual({
      document: 'herbarium.txt',
      series: 'Листаем гербарий за вас',
      year: 2020,
      periodStart: '2020-03-01',
      periodEnd: '2020-03-31',
    });
    expect([digest.shape, digest.unread]).toEqual(['reviews', []]);
  });

  it('has its items, and takes no inner list for one', () => {
    expect(digest.items.map(said)).toEqual(REVIEWS);
  });

  it('keeps text, sections and links of each, and nothing of the page', () => {
    const text = textOf(inventedDigest());
    const [first, second] = digest.items;
    expect(words(first?.links)).toEqual(['Оригинал статьи', 'GitHub project']);
    expect(first?.sections.map(({ title }) => title.writtenAs)).toEqual(['Метод']);
    expect(first?.body.map((span) => text.slice(span))).toEqual([TWO[0]?.body]);
    expect(second?.body.map((span) => text.slice(span))).toEqual([TWO[1]?.body]);
    everySpanHolds(text, digest);
  });

  it('counts characters that take two units as one', () => {
    const text = `🌿🌿 Листья\n\n${inventedDigest()}`;
    everySpanHolds(textOf(text), digestOf(text));
    expect(digestOf(text).items[0]?.at[0]).toBe((digest.items[0]?.at[0] ?? 0) + 11);
  });

  it('without table of contents is the same', () => {
    expect(digestOf(HEAD + reviewsText(TWO)).items.map(said)).toEqual(REVIEWS);
  });

  it('takes organisations and year from the table of contents where the by-line has none', () => {
    const bare = TWO.map((review) => ({ ...review, byline: review.byline.replace(/ \(.*/u, '') }));
    const items = digestOf(HEAD + contents(TWO) + reviewsText(bare)).items.map(said);
    expect(items.map(({ organisations, year }) => [organisations, year])).toEqual([
      [['Fern University'], 2020],
      [['Meadow AI', 'Institute of Sleep'], 2019],
    ]);
  });

  it('finds a table of contents that nothing calls one', () => {
    const unnamed = HEAD + contents(TWO).replace('Статьи на сегодня:', 'В программе вот что') + reviewsText(TWO);
    expect(digestOf(unnamed).items.map(said)).toEqual(REVIEWS);
    const cut = digestOf(HEAD + contents(TWO).replace(/.*:\n/u, '') + reviewsText(TWO.slice(0, 1)));
    expect(cut.unread).toEqual([{ line: 7, reason: expect.stringContaining('The table of contents names this item') }]);
  });

  it('may have its links before the by-line, and its titles in quotes or behind a number without a space', () => {
    const link = 'Статья: https://example.org/1';
    const turned = reviewsText(TWO)
      .replace(/^(Авторы статьи.*)\nОригинал статьи.*$/gmu, `${link}\n$1`)
      .replace(/^(\d)\. (\p{Lu}.*)$/gmu, '$1.«$2»');
    const { items } = digestOf(HEAD + turned);
    expect(items.map(said)).toEqual(REVIEWS);
    expect(items.map(({ links }) => links.map(({ url }) => url))).toEqual([
      ['https://example.org/1'],
      ['https://example.org/1'],
    ]);
  });

  it.each([
    ['[OMS] Листаем гербарий за вас. Март 2020', 'Листаем гербарий за вас'],
    ['Листаем гербарий за вас: март 2020', 'Листаем гербарий за вас'],
    ['Листаем гербарий за март 2020', 'Листаем гербарий'],
    ['Рубрика "Листаем гербарий за вас." Март 2020', 'Листаем гербарий за вас'],
  ])('%s is of its series', (title, series) => {
    expect(digestOf(`${title}\n\n${reviewsText(TWO)}`).digest).toMatchObject({ series, periodStart: '2020-03-01' });
  });

  it('says which promised item is missing, and which number was left out', () => {
    const cut = digestOf(HEAD + contents(TWO) + reviewsText(TWO.slice(0, 1)));
    expect(cut.items.map(said)).toEqual(REVIEWS.slice(0, 1));
    expect(cut.unread).toEqual([{ line: 8, reason: expect.stringContaining('The table of contents names this item') }]);
    const skipped = digestOf(reviewsText(TWO).replace('2. On', '4. On'));
    expect(skipped.unread).toEqual([
      { line: expect.any(Number), reason: 'Item 2 was expected here, and item 4 came.' },
    ]);
  });

  it('that begins in the middle of an item says which line belongs to none', () => {
    const text = inventedDigest();
    const rest = digestOf(text.slice(text.indexOf('Авторы статьи')));
    expect(rest.items.map(said)).toEqual(REVIEWS.slice(1));
    expect(rest.unread[0]).toEqual({
      line: 1,
      reason: expect.stringContaining('A heading was expected above this line'),
    });
  });

  it('saved by a site that marks links and lists them at the end keeps their addresses', () => {
    const text = `${inventedDigest()
      .replace(/^1\. HedgeNet.*$/gmu, '$& [2]')
      .replace(
        'Оригинал статьи ::',
        'Оригинал статьи [7] ::',
      )}\n\nСсылки в тексте:\n\n[7] Статья: https://example.org/abs/7\n`;
    const [first] = digestOf(text).items;
    expect(first?.title.writtenAs).toBe(REVIEWS[0]?.title);
    expect(first?.links[0]).toMatchObject({ writtenAs: 'Оригинал статьи', url: 'https://example.org/abs/7' });
    expect(digestOf(text).items.map(said)).toEqual(REVIEWS);
  });

  it('saved as a page keeps headings, addresses and where it was published', () => {
    const reviews = TWO.map(
      ({ title, byline, reviewer }) =>
        `<h2>${title}</h2><p>Авторы статьи: ${byline}<br/><a href="https://example.org/a">Оригинал статьи</a> | <a href="https://example.org/b">Код</a><br>${reviewer}</p>
        <h3>Метод</h3><p>Растёт &mdash; и&nbsp;хорошо.<ol><li>раз<li>два</ol><script>alert("Авторы статьи: x")</script>`,
    );
    const html = `<!doctype html><html><head><title>Травы / Хабр</title><link rel="canonical" href="https://example.org/post"></head>
      <body><nav><ul><li><a href="/">Все потоки</a></li></ul></nav><h1>${HEAD.split('\n')[0]}</h1>${reviews.join('')}<div>Теги: трава</div></body>`;
    const digest = digestOf(html);
    expect(digest.items.map(said)).toEqual(REVIEWS);
    expect(digest.digest).toMatchObject({
      series: 'Листаем гербарий за вас',
      periodStart: '2020-03-01',
      url: 'https://example.org/post',
    });
    expect(digest.items[0]?.links).toMatchObject([{ url: 'https://example.org/a' }, { url: 'https://example.org/b' }]);
    expect(digest.items[0]?.sections.map(({ title }) => title.writtenAs)).toEqual(['Метод']);
    everySpanHolds(textOf(html), digest);
  });
});

describe('a digest of news', () => {
  const digest = digestOf(NEWS);

  it('has the headings above the lines of availability, not the captions', () => {
    expect(digest.shape).toBe('news');
    expect(digest.items.map(({ title }) => title.writtenAs)).toEqual(['MossNet', 'LichenFormer']);
    expect(digest.items.map(({ links }) => words(links))).toEqual([['статья', 'репозиторий'], ['страница проекта']]);
    expect(digest.digest).toMatchObject({
      series: 'Травайджест',
      year: 2021,
      periodStart: '2021-07-01',
      periodEnd: '2021-07-31',
    });
  });

  it('names organisations out of the running text', () => {
    expect(digest.items.map(({ organisationsInProse }) => words(organisationsInProse))).toEqual([
      ['Болотного университета'],
      ['Meadow Labs'],
    ]);
  });

  it('ends before the goodbye', () => {
    const text = textOf(NEWS);
    expect(text.slice(digest.items[1]?.at ?? [0, 0])).toMatch(/ни от кого не зависит\.$/u);
    everySpanHolds(text, digest);
  });
});

describe('an article', () => {
  const ARTICLE = `2021: Мхи в компьютерном зрении. Модель MoST

Меню

${'Модели и нейронные сети, обучение которых идёт на датасетах, растут быстро. '.repeat(12)}

Статья “Ferns Are All We Need” давно известна. В этой статье рассмотрим недавнее исследование Moss AI и университета Папоротника “Moss style transformers on stones without water”.

Архитектура

Авторы предлагают алгоритм обучения модели, и эксперименты это подтверждают.

Источник: example.org

Комментарии:
`;

  it('is about the title that it says it looks at', () => {
    const digest = digestOf(ARTICLE);
    const [item] = digest.items;
    expect([digest.shape, digest.digest.year, digest.items.length]).toEqual(['article', 2021, 1]);
    expect(item?.title.writtenAs).toBe('Moss style transformers on stones without water');
    expect(words(item?.organisationsInProse)).toEqual(['Moss AI', 'университета Папоротника']);
    expect([item?.year?.value, item?.authors, item?.authorsComplete]).toEqual([2021, [], false]);
    expect(textOf(ARTICLE).slice(item?.at ?? [0, 0])).toMatch(/^2021: Мхи[\s\S]*подтверждают\.$/u);
    everySpanHolds(textOf(ARTICLE), digest);
  });
});

describe('a text that is no digest', () => {
  it.each([
    ['a recipe', 'Щи\n\nВозьмите капусту.\n\n1. Нарежьте.\n2. Варите час.\n'],
    ['a page of anything', '<html><body><h1>Погода</h1><p>Автор: Иван</p><p>Завтра дождь.</p></body></html>'],
    ['a long text that quotes nothing', 'Модель и обучение. '.repeat(200)],
  ])('%s is refused with what was looked for', (_what, text) => {
    expect(attempted(text)).toEqual({ reason: expect.stringMatching(/^A digest was expected: .*Авторы статьи.*\.$/u) });
  });
});

describe('the months of a title', () => {
  it.each([
    ['Рубрика «Листаем». Май 2020. Часть 2', '2020-05-01', '2020-05-31', 2020],
    ['Рубрика «Листаем». Сентябрь — октябрь 2020 года', '2020-09-01', '2020-10-31', 2020],
    ['Рубрика «Листаем». Январь — Июнь 2019', '2019-01-01', '2019-06-30', 2019],
    ['[Рубрика "Листаем"] Июль - август 2017', '2017-07-01', '2017-08-31', 2017],
    ['Декабрь 2019 — Январь 2020', '2019-12-01', '2020-01-31', 2020],
    ['Ноябрь — Январь 2021', '2020-11-01', '2021-01-31', 2021],
    ['Главное за февраль 2020', '2020-02-01', '2020-02-29', 2020],
    ['III квартал 2020', '2020-07-01', '2020-09-30', 2020],
    ['The digest of March 2021', '2021-03-01', '2021-03-31', 2021],
  ])('%s', (title, ...[periodStart, periodEnd, year]) => {
    expect(periodOf(title)).toEqual({ year, periodStart, periodEnd });
  });

  it('are not read into other words', () => {
    expect(periodOf('2020: Маяк и мартышки, we may march')).toEqual({ year: 2020 });
    expect(periodOf('Без года, но в мае')).toEqual({});
  });
});
