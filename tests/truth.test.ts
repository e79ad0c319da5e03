// Holds the import to the committed truth table: no figure may fall below it.

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type DigestRecord, digestRecord } from '../src/model/record.ts';
import { type Comparison, compare, FIGURES, type FigureName } from '../src/truth/compare.ts';
import { measure } from '../src/truth/measure.ts';
import { lineOf, rates, tableOf } from '../src/truth/report.ts';
import { besideOrSkip } from './house/beside.ts';
import { TOP, textOf } from './house/tracked.ts';
import { knowledge } from './ingest/identities/issue.ts';

const PLACE = { path: 'shared/digests', variable: 'PAPERGRAPH_DIGESTS' };
const BOTH = ['organisations', 'named models, data sets, libraries', 'introduces', 'uses', 'mentions'] as const;

/** A row of the committed table: its cells by the name of the figure. */
function committed(): ReadonlyMap<string, readonly number[]> {
  const rows = textOf('docs/truth.md').matchAll(/^\| ([a-z][^|]*[a-z]) \|([ \d.|]+)\|$/gmu);
  return new Map([...rows].map(([, name = '', cells = '']) => [name, cells.split('|').map(Number)]));
}

const { tree } = knowledge.vocabulary;
const lineAt = (point: number) => point + 1;
const figureOf = ({ figures }: Comparison, name: FigureName) =>
  figures.get(name) ?? { right: -1, found: -1, truth: -1 };

describe('the truth table', () => {
  it('is not worse than the committed one', { timeout: 60_000 }, async (context) => {
    const folder = besideOrSkip(context, PLACE);
    const comparison = await measure(folder, fileURLToPath(new URL('../seed', import.meta.url)));
    const held = committed();
    expect([...held.keys()]).toEqual([...FIGURES]);
    for (const name of FIGURES) {
      const [right = 0, , , precision = 0, recall = 0] = held.get(name) ?? [];
      const now = figureOf(comparison, name);
      const rated = rates(now);
      expect(now.right, `${name}: right`).toBeGreaterThanOrEqual(right);
      expect(rated.recall + 0.0005, `${name}: recall`).toBeGreaterThanOrEqual(recall);
      expect(rated.precision + 0.0005, `${name}: precision`).toBeGreaterThanOrEqual(precision);
    }
  });

  it('says of missing documents where they were looked for', async () => {
    await expect(measure(`${TOP}docs`, `${TOP}seed`)).rejects.toThrow(/002_64dec9ec4f654563\.txt.*PAPERGRAPH_DIGESTS/u);
  });
});

describe('a comparison', () => {
  const [stated] = knowledge.seed.digests.filter(({ record }) => record.digest.id === 'digest:read-for-you-2020-05-2');
  if (!stated) throw new Error('the seed lacks a digest');
  const truth = stated.record;

  function changed(change: (record: DigestRecord) => void): Comparison {
    const found = structuredClone(truth);
    change(found);
    return compare([{ found: digestRecord.parse(found), truth, lineAt }], tree);
  }

  it('of equals finds no difference', () => {
    const same = changed(() => undefined);
    expect(same.differences).toEqual([]);
    for (const name of FIGURES) expect(rates(figureOf(same, name)), name).toEqual({ precision: 1, recall: 1 });
    expect(figureOf(same, 'by-lines')).toEqual({ right: 6, found: 6, truth: 6 });
  });

  it('sees an author, a reviewer and an organisation that differ, each at its line', () => {
    const comparison = changed(({ reviews: [one, two] }) => {
      if (!one?.reviewer || !two) return;
      one.reviewer.id = 'reviewer:other';
      two.paper.authors.pop();
      two.paper.organisations = [];
      delete two.paper.authorsAt;
    });
    expect(figureOf(comparison, 'by-lines').right).toBe(5);
    expect(figureOf(comparison, 'reviewers').right).toBe(5);
    const missed = comparison.differences.find(({ figure }) => figure === 'organisations');
    expect(missed && lineOf(missed)).toBe(
      'digest:read-for-you-2020-05-2#2, line 4575: organisations: missed: organisation:google',
    );
  });

  it('counts a review that is missing, and the flag of its paper, as wrong', () => {
    const comparison = changed(({ reviews }) => void reviews.splice(3, 1));
    expect(figureOf(comparison, 'about transformers')).toEqual({ right: 5, found: 6, truth: 6 });
    expect(figureOf(comparison, 'paper ids').right).toBe(5);
  });

  it('is shown as a table', () => {
    const rows = tableOf(changed(({ reviews: [, two] }) => void two?.paper.introduces.splice(0)));
    expect(rows).toContain('| by-lines | 6 | 6 | 6 |  |  |');
    expect(rows).toContain('| organisations | 4 | 4 | 4 | 1.000 | 1.000 |');
    expect(rows.find((row) => row.startsWith('| introduces'))).toMatch(/\| 1\.000 \| 0\.\d{3} \|$/u);
  });

  for (const name of BOTH) {
    it(`has ${name} in the committed table with precision and recall`, () => {
      expect(
        committed()
          .get(name)
          ?.slice(3)
          .every((rate) => rate > 0 && rate <= 1),
      ).toBe(true);
    });
  }
});
