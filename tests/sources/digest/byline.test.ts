// By-lines and reviewer lines in all the shapes that people give them.

import { describe, expect, it } from 'vitest';
import { oneReview } from './invented.ts';
import { digestOf, said, words } from './reading.ts';

function item(text: string) {
  const [first] = digestOf(text).items;
  if (!first) throw new Error('no item');
  return first;
}

type Expected = readonly [byline: string, authors: string, complete: boolean, made: string, year: number | undefined];

const BYLINES: readonly Expected[] = [
  ['Авторы статьи: Ada Fern (China, 2020)', 'Ada Fern', true, '| China', 2020],
  ['Авторы статьи: Ada Fern, Bo Li (2020)', 'Ada Fern, Bo Li', true, '|', 2020],
  ['Авторы статьи: Ada Fern (KAUST, Adobe, 2020)', 'Ada Fern', true, 'KAUST, Adobe |', 2020],
  [
    'Авторы статьи: Ada Fern (Moss AI and University of Lichen, 2019)',
    'Ada Fern',
    true,
    'Moss AI, University of Lichen |',
    2019,
  ],
  ['Авторы статьи: Ada Fern (Fern University, Finland, 2020)', 'Ada Fern', true, 'Fern University | Finland', 2020],
  [
    'Авторы статьи: Ada Fern (Moss University of Science and Technology, 2021)',
    'Ada Fern',
    true,
    'Moss University of Science and Technology |',
    2021,
  ],
  [
    'Авторы статьи: Ada Fern (University of California, Berkeley, USA, 2018)',
    'Ada Fern',
    true,
    'University of California, Berkeley | USA',
    2018,
  ],
  ['Авторы статьи: Ada Fern (Moss & Co, Lichen/Fern, CVPR 2019)', 'Ada Fern', true, 'Moss, Co, Lichen, Fern |', 2019],
  [
    'Авторы статьи: Ada Fern (Moss), Bo Li (Lichen, Moscow), 2019',
    'Ada Fern, Bo Li',
    true,
    'Moss, Lichen | Moscow',
    2019,
  ],
  ['Авторы статьи: Ada Fern, Bo Li, Moss University, 2018', 'Ada Fern, Bo Li', true, 'Moss University |', 2018],
  ['Автор статьи: Ada Fern (Moss, May 2020)', 'Ada Fern', true, 'Moss |', 2020],
  ['Авторы: Ada Fern, Bo Li; Chi Ro (Мох, Россия, 2021)', 'Ada Fern, Bo Li, Chi Ro', true, 'Мох | Россия', 2021],
  ['Авторы статьи: Ada Fern et.al. (Moss, 2020)', 'Ada Fern', false, 'Moss |', 2020],
  ['Авторы статьи: Ada Fern, Bo Li et al (Moss, 2020)', 'Ada Fern, Bo Li', false, 'Moss |', 2020],
  ['Авторы статьи: Ada Fern и др. (Moss, 2020)', 'Ada Fern', false, 'Moss |', 2020],
  ['Авторы статьи: Ada Fern и ещё 28 авторов (Moss, 2020)', 'Ada Fern', false, 'Moss |', 2020],
  ['Авторы статьи: Ada Fern, … (Moss, 2020)', 'Ada Fern', false, 'Moss |', 2020],
  [
    'Авторы статьи: J. R. R. Fern, Jean-Luc de la Mousse, Łukasz Żółw, Mr. Rqst, Luis RP (2020)',
    'J. R. R. Fern, Jean-Luc de la Mousse, Łukasz Żółw, Mr. Rqst, Luis RP',
    true,
    '|',
    2020,
  ],
  [
    'Авторы статьи: O’Fern Jr., Wei (Victor) Zhang and Ann Lee* [3] (2020)',
    'O’Fern Jr., Wei (Victor) Zhang, Ann Lee',
    true,
    '|',
    2020,
  ],
  ['Авторы статьи: Ada Fern, Bo Li (Moss, 2020', 'Ada Fern, Bo Li', true, 'Moss |', 2020],
  ['Авторы статьи:\nAda Fern, Bo\nLi (Moss,\n2020)', 'Ada Fern, Bo Li', true, 'Moss |', 2020],
  ['Авторы статьи: Ada Fern,\n\nBo Li (Moss, 2020)', 'Ada Fern, Bo Li', true, 'Moss |', 2020],
  ['**Авторы статьи:** Ada Fern (Moss, 2020)', 'Ada Fern', true, 'Moss |', 2020],
  ['Авторы статьи – Ada Fern, Bo Li, 2017', 'Ada Fern, Bo Li', true, '|', 2017],
  [
    'Авторы статьи: Ada Fern¹, Bo Li¹², Chi Ro* (¹Moss, ²Lichen, 2020)',
    'Ada Fern, Bo Li, Chi Ro',
    true,
    'Moss, Lichen |',
    2020,
  ],
  ['Авторы статьи: Ada Fern [1,2], Bo Li1 (Moss; Lichen; 2020)', 'Ada Fern, Bo Li', true, 'Moss, Lichen |', 2020],
  ['Авторы статьи: Ada Fern (Moss; 2020 г.)', 'Ada Fern', true, 'Moss |', 2020],
  ['Авторы статьи: Ada Fern, Bo Li [Moss, Lichen, 2020]', 'Ada Fern, Bo Li', true, 'Moss, Lichen |', 2020],
  ['Article authors: Ada Fern and Bo Li (Moss, 2020)', 'Ada Fern, Bo Li', true, 'Moss |', 2020],
  ['Authors of the article: Ada Fern (Moss, 2020)', 'Ada Fern', true, 'Moss |', 2020],
];

describe('a by-line', () => {
  it.each(BYLINES)('%s', (byline, ...[authors, complete, made, year]) => {
    const { bracket, ...read } = item(oneReview(byline));
    expect(words(read.authors).join(', ')).toBe(authors);
    expect(read.authorsComplete).toBe(complete);
    const [organisations = '', places = ''] = made.split('|').map((part) => part.trim());
    expect([words(bracket?.organisations).join(', '), words(bracket?.places).join(', ')]).toEqual([
      organisations,
      places,
    ]);
    expect(read.year?.value).toBe(year);
  });

  it('keeps conferences apart from organisations', () => {
    const { bracket } = item(oneReview('Авторы статьи: Ada Fern (Moss, CVPR 2019)'));
    expect([words(bracket?.organisations), words(bracket?.venues)]).toEqual([['Moss'], ['CVPR']]);
    const sent = item(oneReview('Авторы статьи: Ada Fern (Moss, submitted to ICLR 2020)')).bracket;
    expect([words(sent?.organisations), words(sent?.venues)]).toEqual([['Moss'], ['ICLR']]);
  });

  it('says whether a bracket speaks of all authors', () => {
    expect(item(oneReview('Авторы статьи: Ada Fern, Bo Li (Moss, 2019)')).bracket?.ofAllAuthors).toBe(true);
    expect(item(oneReview('Авторы статьи: Ada Fern (Moss), Bo Li (Lichen), 2019')).bracket?.ofAllAuthors).toBe(false);
  });

  it('that names nobody, or no names, is reported by its line', () => {
    const nobody = digestOf(oneReview('Авторы статьи: (Moss, 2020)'));
    expect(nobody.unread).toEqual([
      { line: 3, reason: 'A by-line was expected to name authors, and this one names none.' },
    ]);
    expect(words(nobody.items[0]?.bracket?.organisations)).toEqual(['Moss']);
    const strange = digestOf(oneReview('Авторы статьи: Ada Fern, смотри ниже: там всё (2020)'));
    expect(words(strange.items[0]?.authors)).toEqual(['Ada Fern']);
    expect(strange.items[0]?.authorsComplete).toBe(false);
    expect(strange.unread).toEqual([{ line: 3, reason: expect.stringContaining('"смотри ниже: там всё"') }]);
  });
});

type Reviewed = readonly [line: string, name: string, handles: string, own: boolean];

const REVIEWERS: readonly Reviewed[] = [
  [
    'Автор обзора: Пётр Ольхин (в слэке p.olkhin, на habr olkhin_p)',
    'Пётр Ольхин',
    'slack:p.olkhin habr:olkhin_p',
    false,
  ],
  ['Автор обзора: Пётр Ольхин (в слеке @olkhin)', 'Пётр Ольхин', 'slack:olkhin', false],
  ['Автор обзора: Пётр Ольхин (olkhin в слэке)', 'Пётр Ольхин', 'slack:olkhin', false],
  ['Автор обзора: Пётр Ольхин (в слэке и на хабре olkhin)', 'Пётр Ольхин', 'slack:olkhin habr:olkhin', false],
  ['Автор обзора: Пётр Ольхин (slack: olkhin; habr: olkhin-p [5])', 'Пётр Ольхин', 'slack:olkhin habr:olkhin-p', false],
  ['Автор обзора: Пётр Ольхин, в слэке olkhin', 'Пётр Ольхин', 'slack:olkhin', false],
  ['Автор обзора: Пётр Ольхин (@olkhin)', 'Пётр Ольхин', 'unstated:olkhin', false],
  ['Автор обзора: @olkhin', 'olkhin', 'unstated:olkhin', false],
  ['Автор обзора: olkhin_p', 'olkhin_p', 'unstated:olkhin_p', false],
  ['Автор обзора: olkhin (Пётр Ольхин)', 'Пётр Ольхин', 'unstated:olkhin', false],
  ['Автор обзора: Пётр Ольхин, olkhin', 'Пётр Ольхин', 'unstated:olkhin', false],
  ['Автор: Пётр Ольхин', 'Пётр Ольхин', '', false],
  ['Автор обзора: Пётр Ольхин @olkhin', 'Пётр Ольхин', 'unstated:olkhin', false],
  ['Автор обзора: Пётр О. (в слэке olkhin) и команда', 'Пётр О.', 'slack:olkhin', false],
  ['Автор обзора: Пётр Ольхин [в слэке olkhin]', 'Пётр Ольхин', 'slack:olkhin', false],
  ['Автор обзора - Пётр Ольхин | slack: olkhin | habr: olkhinp', 'Пётр Ольхин', 'slack:olkhin habr:olkhinp', false],
  [
    'Обзор подготовил Пётр Ольхин (в слэке olkhin, https://t.me/olkhinp)',
    'Пётр Ольхин',
    'slack:olkhin telegram:olkhinp',
    false,
  ],
  [
    'Автор рецензии: Пётр Ольхин (github.com/olkhin; habr.com/ru/users/olkhinp/)',
    'Пётр Ольхин',
    'github:olkhin habr:olkhinp',
    false,
  ],
  ['Обзор: Пётр Ольхин (@olkhin)', 'Пётр Ольхин', 'unstated:olkhin', false],
  ['Review author: Peter Olkhin (in slack @olkhin)', 'Peter Olkhin', 'slack:olkhin', false],
  ['Рецензент: Пётр Ольхин (ник в слаке — olkhin)', 'Пётр Ольхин', 'slack:olkhin', false],
  ['Автор обзора: Мария Мох-Ольхина', 'Мария Мох-Ольхина', '', false],
  ['Автор обзора и статьи: Пётр Ольхин (в слэке olkhin)', 'Пётр Ольхин', 'slack:olkhin', true],
  ['Автор статьи и обзора: Пётр Ольхин (в слэке olkhin)', 'Пётр Ольхин', 'slack:olkhin', true],
  ['Автор обзора и соавтор статьи: Пётр Ольхин (в слэке olkhin)', 'Пётр Ольхин', 'slack:olkhin', true],
  [
    'Автор обзора — Пётр Ольхин (telegram @olkhin, github olkhinp)',
    'Пётр Ольхин',
    'telegram:olkhin github:olkhinp',
    false,
  ],
  ['Автор обзора: Пётр Ольхин (в слэке\nolkhin, на habr olkhinp)', 'Пётр Ольхин', 'slack:olkhin habr:olkhinp', false],
  ['Автор обзора:\u00a0Пётр\u00a0Ольхин (в\u00a0слэке olkhin', 'Пётр Ольхин', 'slack:olkhin', false],
];

describe('a reviewer line', () => {
  it.each(REVIEWERS)('%s', (line, ...[name, handles, own]) => {
    const read = said(item(oneReview('Авторы статьи: Ada Fern (Moss, 2020)', line)));
    expect([read.reviewer, read.handles.join(' '), read.reviewerIsAuthor]).toEqual([name, handles, own]);
    expect([read.authors, read.organisations]).toEqual([['Ada Fern'], ['Moss']]);
  });

  it('may name several', () => {
    const line = 'Авторы обзора: Пётр Ольхин (в слэке olkhin) и Анна Ли (в слэке anna, на habr annali)';
    const { reviewer, furtherReviewers } = item(oneReview('Авторы статьи: Ada Fern (2020)', line));
    expect([reviewer?.writtenAs, words(furtherReviewers)]).toEqual(['Пётр Ольхин', ['Анна Ли']]);
    expect(furtherReviewers[0]?.handles.map(({ service, name }) => `${service}:${name}`)).toEqual([
      'slack:anna',
      'habr:annali',
    ]);
  });

  it('that names nobody takes no sentence for a name', () => {
    const digest = digestOf(oneReview('Авторы статьи: Ada Fern (2020)', 'Автор обзора:'));
    expect(digest.items[0]?.reviewer).toBeUndefined();
    expect(digest.unread).toEqual([{ line: 5, reason: expect.stringContaining('names nobody') }]);
  });

  it('may come behind the review', () => {
    const text =
      '1. A Title\n\nАвторы статьи: Ada Fern (2020)\n\nТекст обзора.\n\nАвтор обзора: Пётр Ольхин (в слэке olkhin)\n';
    expect(said(item(text)).reviewer).toBe('Пётр Ольхин');
    expect(digestOf(text).items).toHaveLength(1);
  });
});
