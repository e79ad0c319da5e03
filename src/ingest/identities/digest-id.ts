// The id of a digest: its series, months and number, the same for every copy of an issue, whatever its file is called.

import { fold } from '../../model/fold.ts';
import type { WrittenDigest } from '../../model/written.ts';
import type { SeriesSlugs } from '../../sources/series.ts';
import { slugOf } from './slug.ts';

const PART = /(?<!\p{L})(?:часть|part)\s*(\d{1,2})(?!\d)/iu;
/** `Выпуск 12`, `Issue #12`, `Vol. 3`, `№ 12`, and `12-й выпуск`. */
const ISSUE =
  /(?:(?<!\p{L})(?:выпуск|issue|vol(?:ume)?\.?|том)\s*[№#]?|№|(?<!\p{L})#)\s*(\d{1,5})(?!\d)|(?<!\d)(\d{1,5})(?:-?\p{L}{1,2})?\s+выпуск/iu;
/** `5–11 марта`, `26 февраля — 4 марта`, `March 5–11`: days stand at a month's name. */
const RU_MONTH = '(?:янв|фев|мар|апр|ма[йя](?!\\p{L})|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*';
const EN_MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DASH = '\\s*(?:[-‐‑‒–—]|по|to)\\s*';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|-?го|-?е)?';
const ANY_MONTH = `(?:${RU_MONTH}|${EN_MONTH})`;
const DAYS_BEFORE = `(?<![\\d.])${DAY}(?:\\s+${ANY_MONTH})?(?:${DASH}${DAY})?\\s+${ANY_MONTH}`;
const DAYS_AFTER = `(?<!\\p{L})${EN_MONTH}\\.?\\s+${DAY}(?:${DASH}(?:${EN_MONTH}\\.?\\s+)?${DAY})?(?!\\d)`;
const DAYS = new RegExp(`${DAYS_BEFORE}|${DAYS_AFTER}`, 'iu');

/** What tells the issues of the same months apart: days, an issue's number, and a part. A year is no number of an issue. */
function issueOf(title: string, year: number): readonly string[] {
  const days =
    DAYS.exec(title)
      ?.slice(1)
      .filter((day) => day !== undefined && Number(day) <= 31) ?? [];
  const [, before, behind] = ISSUE.exec(title) ?? [];
  const issue = before ?? behind;
  const part = PART.exec(title)?.[1];
  return [
    ...(days.length > 0 ? ['days', ...days.map((day) => day.padStart(2, '0'))] : []),
    ...(issue !== undefined && Number(issue) !== year ? ['issue', issue] : []),
    ...(part === undefined ? [] : [part]),
  ];
}

/** `digest:read-for-you-2020-09-10`; a digest of no series is named by its one paper and year, or by its title. */
export function digestId({ shape, digest }: WrittenDigest, shortName: string | undefined, slugs: SeriesSlugs): string {
  const { title, series, year, periodStart, periodEnd, document } = digest;
  if (series !== undefined && year !== undefined) {
    const first = periodStart?.slice(5, 7);
    const last = periodEnd?.slice(5, 7);
    const months = [first, last === first ? undefined : last].filter((month) => month !== undefined);
    const issue = issueOf(title?.writtenAs ?? '', year);
    return `digest:${[slugs.get(fold(series)) ?? slugOf(series), year, ...months, ...issue].join('-')}`;
  }
  if (shape === 'article' && shortName !== undefined && year !== undefined)
    return `digest:${slugOf(shortName)}-${year}`;
  return `digest:${slugOf(title?.writtenAs ?? document)}`;
}
