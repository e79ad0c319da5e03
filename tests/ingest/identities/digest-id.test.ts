// Tests of the ids of digests: copies of an issue have one, and the issues of a month have one each.

import { describe, expect, it } from 'vitest';
import { digestId } from '../../../src/ingest/identities/digest-id.ts';
import { readSeries } from '../../../src/sources/series.ts';
import { TOP } from '../../house/tracked.ts';
import { digestOf } from '../../sources/digest/reading.ts';

const series = await readSeries(`${TOP}seed/identities/series.yaml`);
const REVIEW = '1. Soft Pebbles\n\nАвторы статьи: Wei Wang (2020)\nАвтор обзора: Пётр Кот\n\nОбзор без подробностей.\n';

function idOf(title: string, file = 'some.txt'): string {
  return digestId(digestOf(`${title}\n\n${REVIEW}`, file), undefined, series);
}

describe('the id of a digest', () => {
  it.each([
    ['Рубрика «Читаем статьи за вас». Май 2020. Часть 2', 'digest:read-for-you-2020-05-2'],
    ['Рубрика «Читаем статьи за вас». Сентябрь — октябрь 2020 года', 'digest:read-for-you-2020-09-10'],
    ['Рубрика «Читаем статьи за вас». Январь — Июнь 2019', 'digest:read-for-you-2019-01-06'],
    ['Нейродайджест: главное из области машинного обучения за март 2021', 'digest:neurodigest-2021-03'],
    ['Нейродайджест: главное за март 2021. Выпуск 12', 'digest:neurodigest-2021-03-issue-12'],
    ['Нейродайджест: главное за март 2021. Выпуск 13', 'digest:neurodigest-2021-03-issue-13'],
    ['Нейродайджест: главное за март 2021. Выпуск №13', 'digest:neurodigest-2021-03-issue-13'],
    ['Нейродайджест: главное за март 2021. 13-й выпуск', 'digest:neurodigest-2021-03-issue-13'],
    ['Нейродайджест №14: главное за март 2021', 'digest:neurodigest-2021-03-issue-14'],
    ['Нейродайджест #15: главное за март 2021', 'digest:neurodigest-2021-03-issue-15'],
    ['Нейродайджест: главное за 2021, Issue 4', 'digest:neurodigest-2021-issue-4'],
    ['Нейродайджест: главное за 2021, Vol. 5', 'digest:neurodigest-2021-issue-5'],
    ['Нейродайджест: главное за 2021, volume 6', 'digest:neurodigest-2021-issue-6'],
    ['Нейродайджест: главное за 5–11 марта 2021', 'digest:neurodigest-2021-03-days-05-11'],
    ['Нейродайджест: главное за 12 - 18 марта 2021', 'digest:neurodigest-2021-03-days-12-18'],
    ['Нейродайджест: главное с 26 февраля по 4 марта 2021', 'digest:neurodigest-2021-02-03-days-26-04'],
    ['Нейродайджест: главное за 5 марта 2021 года', 'digest:neurodigest-2021-03-days-05'],
    ['Нейродайджест: the best of March 5–11, 2021', 'digest:neurodigest-2021-03-days-05-11'],
    ['Нейродайджест: the best of March 2021', 'digest:neurodigest-2021-03'],
    ['Нейродайджест: выпуск 2021 года, март', 'digest:neurodigest-2021-03'],
    ['Нейродайджест: новости C# 9 за март 2021', 'digest:neurodigest-2021-03'],
    ['Нейродайджест: 10 лучших статей за март 2021', 'digest:neurodigest-2021-03'],
    ['Нейродайджест: главное за март 2021. Выпуск 12, часть 2', 'digest:neurodigest-2021-03-issue-12-2'],
  ])('of "%s" is %s, whatever the file', (title, id) => {
    expect(idOf(title)).toBe(id);
    expect(idOf(title, 'another.html')).toBe(id);
  });
});
