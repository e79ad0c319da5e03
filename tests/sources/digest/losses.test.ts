// States what each variation of the real documents loses of them, and keeps the table in docs/ true.

import { describe, expect, it } from 'vitest';
import type { WrittenDigest } from '../../../src/model/written.ts';
import { looseKey } from '../../../src/sources/digest/digest-text.ts';
import { besideOrSkip } from '../../house/beside.ts';
import { TOP } from '../../house/tracked.ts';
import { attempted, digestOf, documentNamed, documents, said } from './reading.ts';
import { LOSSY, VARIATIONS } from './variations.ts';

type Said = ReturnType<typeof said>;

const PLACE = { path: 'shared/digests', variable: 'PAPERGRAPH_DIGESTS' };
const COUNTED = ['items', 'by-lines', 'reviewers', 'years'] as const;
type Counts = Record<(typeof COUNTED)[number], number>;

const nothing = (): Counts => ({ items: 0, 'by-lines': 0, reviewers: 0, years: 0 });
const saidOf = (digest: WrittenDigest): Said[] => digest.items.map(said);
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The item of a variation that is this one: by its title, else, where letters of the title were lost, by its number. */
function found(items: readonly Said[], { title, position }: Said): Said | undefined {
  const byTitle = items.find((item) => looseKey(item.title) === looseKey(title));
  return byTitle ?? items.find((item) => item.position === position && item.title.includes('?'));
}

/** Counts what of an original the items of a variation still say, word for word. */
function count(original: readonly Said[], items: readonly Said[]): Counts {
  const counts = nothing();
  for (const item of original) {
    const kept = found(items, item);
    if (!kept) continue;
    counts.items += 1;
    if (item.authors.length > 0 && same([item.authors, item.authorsComplete], [kept.authors, kept.authorsComplete]))
      counts['by-lines'] += 1;
    if (item.reviewer !== undefined && same([item.reviewer, item.handles], [kept.reviewer, kept.handles]))
      counts.reviewers += 1;
    if (item.year !== undefined && item.year === kept.year) counts.years += 1;
  }
  return counts;
}

/** What all documents say, and what a variation of each still does; one that is refused says nothing. */
function measured(vary: (text: string) => Uint8Array | string): { whole: Counts; kept: Counts; unread: number } {
  const [whole, kept] = [nothing(), nothing()];
  let unread = 0;
  for (const text of documents.map(documentNamed)) {
    const original = saidOf(digestOf(text));
    const varied = attempted(vary(text));
    const items = 'items' in varied ? saidOf(varied) : [];
    if ('items' in varied) unread += varied.unread.length;
    for (const name of COUNTED) {
      whole[name] += count(original, original)[name];
      kept[name] += count(original, items)[name];
    }
  }
  return { whole, kept, unread };
}

const all = Object.entries({ ...VARIATIONS, ...LOSSY });

/** What was lost, in words. */
function lost({ whole, kept }: { whole: Counts; kept: Counts }): string {
  const parts = COUNTED.flatMap((name) => (whole[name] > kept[name] ? [`${whole[name] - kept[name]} ${name}`] : []));
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function table(): string {
  const rows = all.map(([name, vary]) => {
    const result = measured(vary);
    const cells = COUNTED.map((what) => `${result.kept[what]} of ${result.whole[what]}`);
    return `| ${name} | ${cells.join(' | ')} | ${result.unread} | ${lost(result)} |`;
  });
  return `# What variations of the documents lose

The five documents of the seed as other sites and programs would have saved them, each read by the import and compared with
the document itself, word for word: items, by-lines (every author, in order), reviewers with their handles, and years.
*Reported* counts the lines that the import itself said it could not read.

\`tests/sources/digest/losses.test.ts\` makes this table and fails where it is stale; \`-u\` writes it anew.

| variation | items | by-lines | reviewers | years | reported | lost |
| --- | ---: | ---: | ---: | ---: | ---: | --- |
${rows.join('\n')}
`;
}

describe('what is lost', () => {
  it.each(Object.entries(VARIATIONS))('%s is nothing', (_name, vary) => {
    expect(lost(measured(vary))).toBe('nothing');
  });

  it('stands in the table', { timeout: 60_000 }, async (context) => {
    besideOrSkip(context, PLACE);
    await expect(table()).toMatchFileSnapshot(`${TOP}docs/variations.md`);
  });
});
