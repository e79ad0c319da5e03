// Digests whose lines, lists and pages disagree with each other, as people's do.

import { describe, expect, it } from 'vitest';
import { contents, HEAD, inventedDigest, NEWS, reviewsText, TWO } from './invented.ts';
import { digestOf, said, textOf, words } from './reading.ts';

const plain = digestOf(inventedDigest()).items.map(said);

describe('a table of contents', () => {
  it('may name an item in other words, which are not missing then', () => {
    const other = TWO.map((review) => ({
      ...review,
      title: review.title.replace('Slow Gardens', 'Gardens').replace('Sheep', 'Wool'),
    }));
    const digest = digestOf(
      HEAD + contents(other) + reviewsText(TWO.map((review) => ({ ...review, byline: 'Ada Fern' }))),
    );
    expect(digest.unread).toEqual([]);
    expect(
      digest.items.map(({ title, bracket, year }) => [title.writtenAs, words(bracket?.organisations), year?.value]),
    ).toEqual([
      [TWO[0]?.title, ['Fern University'], 2020],
      [TWO[1]?.title, ['Meadow AI', 'Institute of Sleep'], 2019],
    ]);
  });

  it('may lack the bracket that ends an entry', () => {
    const open = contents(TWO).replace('2020)', '2020');
    expect(digestOf(HEAD + open + reviewsText(TWO)).items.map(said)).toEqual(plain);
  });

  it('may stand before a spoiler, empty', () => {
    const empty = `${HEAD}Статьи на сегодня:\n\nСсылки на прошлые сборники серии:\n\nSPL\n`;
    expect(digestOf(empty + reviewsText(TWO)).items.map(said)).toEqual(plain);
  });
});

describe('what comes behind the page', () => {
  const comments =
    '\n+12\nКомментарии 2\nКто-то\nАвторы статьи: Some Body (Nowhere, 2020)\nОригинал статьи\nПлагиат же\n';

  it('is no item where the table of contents promises none, and is reported', () => {
    const digest = digestOf(HEAD + contents(TWO) + reviewsText(TWO) + comments);
    expect(digest.items.map(said)).toEqual(plain);
    expect(digest.unread).toEqual([
      { line: expect.any(Number), reason: expect.stringContaining('The page had ended') },
    ]);
  });

  it('may be another item where nothing promises any', () => {
    expect(digestOf(HEAD + reviewsText(TWO) + comments).items.map(({ title }) => title.writtenAs)).toEqual([
      ...plain.map(({ title }) => title),
      'Кто-то',
    ]);
  });

  it('is not what comes behind a link to the beginning', () => {
    const text = reviewsText(TWO).replace(/\n\n\n/gu, '\n\n↑ К содержанию\n\n');
    const digest = digestOf(HEAD + text);
    expect(digest.items.map(said)).toEqual(plain);
    expect(digest.items.map(({ at }) => /содержанию/u.test(textOf(HEAD + text).slice(at)))).toEqual([false, false]);
  });
});

describe('service lines', () => {
  it('may begin with pictures', () => {
    const text = reviewsText(TWO)
      .replace(/^Авторы/gmu, '👥 Авторы')
      .replace(/^Оригинал/gmu, '🔗 Оригинал')
      .replace(/^Автор /gmu, '✍️ Автор ')
      .replace(/^(\d\. \p{Lu}\p{L}+)/gmu, '📌 $1');
    expect(digestOf(HEAD + text).items.map(said)).toEqual(plain);
  });

  it('may be all in capitals or all small', () => {
    const loud = /^(?:Авторы статьи|Оригинал статьи|Автор обзора и статьи|Автор обзора|Рубрика)/gmu;
    for (const vary of [(word: string) => word.toUpperCase(), (word: string) => word.toLowerCase()]) {
      const digest = digestOf((HEAD + reviewsText(TWO)).replace(loud, vary));
      expect(digest.items.map(said)).toEqual(plain);
      expect(digest.digest.series).toBe('Листаем гербарий за вас');
    }
  });
});

describe('news', () => {
  it('whose first heading follows the title have that heading', () => {
    const text = NEWS.replace(/\n\nВступление.*\n/u, '\n').replace(
      'Травайджест: главное из дайджеста лугов',
      'Главные новости лугов',
    );
    const digest = digestOf(text);
    expect(digest.items.map(({ title }) => title.writtenAs)).toEqual(['MossNet', 'LichenFormer']);
    expect(digest.digest).toMatchObject({ series: 'Главные новости лугов', periodStart: '2021-07-01' });
  });
});
