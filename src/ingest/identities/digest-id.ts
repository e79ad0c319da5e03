// The id of a digest: its series and months, the same for every copy of an issue, whatever its file is called.

import { fold } from '../../model/fold.ts';
import type { WrittenDigest } from '../../model/written.ts';
import type { SeriesSlugs } from '../../sources/series.ts';
import { slugOf } from './slug.ts';

const PART = /(?:часть|part)\s*(\d{1,2})/iu;

/** `digest:read-for-you-2020-09-10`; a digest of no series is named by its one paper and year, or by its title. */
export function digestId({ shape, digest }: WrittenDigest, shortName: string | undefined, slugs: SeriesSlugs): string {
  const { title, series, year, periodStart, periodEnd, document } = digest;
  if (series !== undefined && year !== undefined) {
    const first = periodStart?.slice(5, 7);
    const last = periodEnd?.slice(5, 7);
    const part = PART.exec(title?.writtenAs ?? '')?.[1];
    const pieces = [slugs.get(fold(series)) ?? slugOf(series), year, first, last === first ? undefined : last, part];
    return `digest:${pieces.filter((piece) => piece !== undefined).join('-')}`;
  }
  if (shape === 'article' && shortName !== undefined && year !== undefined)
    return `digest:${slugOf(shortName)}-${year}`;
  return `digest:${slugOf(title?.writtenAs ?? document)}`;
}
