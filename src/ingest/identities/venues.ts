// Names conferences and journals: one id and one name for each, however and of whatever year a document writes it.

import type { PaperRecord } from '../../model/record.ts';
import type { WrittenItem } from '../../model/written.ts';
import { slugOf } from './slug.ts';

/** The names that are not just their letters. */
const NAMES: Readonly<Record<string, string>> = {
  neurips: 'NeurIPS',
  interspeech: 'Interspeech',
  'siggraph-asia': 'SIGGRAPH Asia',
  recsys: 'RecSys',
  corl: 'CoRL',
  nature: 'Nature',
  science: 'Science',
};
/** What was renamed: the same conference before and after. */
const RENAMED: Readonly<Record<string, string>> = { nips: 'neurips' };
const YEAR = /['’\s]*\d{2,4}$/u;
/** Where preprints lie: no venue in which a paper appears. */
const REPOSITORY = /^arxiv/iu;

/** The venue that the bracket of an item names, the first of several. */
export function venueOf({ bracket }: WrittenItem): PaperRecord['venue'] {
  const [written] = (bracket?.venues ?? []).filter(({ writtenAs }) => !REPOSITORY.test(writtenAs));
  if (!written) return undefined;
  const slug = slugOf(written.writtenAs.replace(YEAR, ''));
  return { id: `venue:${RENAMED[slug] ?? slug}`, writtenAs: written.writtenAs, at: written.at, rule: 'bracket' };
}

/** The name of a venue. */
export function venueName(id: string): string {
  const slug = id.slice('venue:'.length);
  return NAMES[slug] ?? slug.replaceAll('-', ' ').toUpperCase();
}
