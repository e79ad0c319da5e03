// The months and the year that a digest's title names.

/** When a digest speaks of; days as `2020-09-01`. */
export interface Period {
  readonly year?: number;
  readonly periodStart?: string;
  readonly periodEnd?: string;
}

const MONTHS = 'январ|феврал|март|апрел|ма[йяе](?!\\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр'.split('|');
const ENGLISH = 'jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec'.split('|');
const MONTH = new RegExp(
  `(?<!\\p{L})(?:${MONTHS.map((stem) => `(${stem}\\p{L}{0,3})`).join('|')}|${ENGLISH.map((stem) => `(${stem}\\p{L}{0,6}\\b)`).join('|')})(?!\\p{L})`,
  'giu',
);
const ENGLISH_WHOLE =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu;
/** A year of our times. */
export const YEAR = /(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)/u;
const YEARS = new RegExp(YEAR, 'gu');
const QUARTER = /(?<![\p{L}\d])(IV|I{1,3}|[1-4])(?:-?\p{L}{1,2})?\s+квартал/iu;
const HALF = /(перв|втор)\p{L}{2,3}\s+полугоди/iu;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

function monthsIn(title: string): number[] {
  return [...title.matchAll(MONTH)].flatMap((match) => {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const english = index >= MONTHS.length;
    if (english && (!ENGLISH_WHOLE.test(match[0]) || match[0] === match[0].toLowerCase())) return [];
    return [index % MONTHS.length];
  });
}

/** First and last month, from 0, or `undefined` where the title names none. */
function monthRange(title: string): readonly [number, number] | undefined {
  const months = monthsIn(title);
  const [first] = months;
  const last = months.at(-1);
  if (first !== undefined && last !== undefined) return [first, last];
  const quarter = QUARTER.exec(title)?.[1]?.toLowerCase();
  if (quarter !== undefined) {
    const index = ROMAN.includes(quarter) ? ROMAN.indexOf(quarter) : Number(quarter) - 1;
    return [index * 3, index * 3 + 2];
  }
  const half = HALF.exec(title)?.[1]?.toLowerCase();
  return half === undefined ? undefined : half === 'перв' ? [0, 5] : [6, 11];
}

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** When a title such as `Декабрь 2019 — Январь 2020` speaks of; the year is that of the period's end. */
export function periodOf(title: string): Period {
  const years = [...title.matchAll(YEARS)].map(([year]) => Number(year));
  const year = years.at(-1);
  if (year === undefined) return {};
  const range = monthRange(title);
  if (!range) return { year };
  const [first, last] = range;
  const startYear = years.length > 1 ? (years[0] ?? year) : first > last ? year - 1 : year;
  return { year, periodStart: day(startYear, first, 1), periodEnd: day(year, last + 1, 0) };
}
