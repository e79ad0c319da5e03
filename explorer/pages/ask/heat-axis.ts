// The rows or the columns of a heat map: which keys have most papers, and in which order they stand.

import { withGaps } from '../../parts/years.ts';
import type { Group, Key } from './groups.ts';

/** The keys of one side, those with most papers first; years in their order. */
export function axis(groups: readonly Group[], side: 0 | 1, { isYears, most }: { isYears: boolean; most: number }) {
  const sums = new Map<string, { readonly key: Key; sum: number }>();
  for (const { keys, papers } of groups) {
    const key = keys[side];
    if (key !== undefined) {
      const known = sums.get(key.id) ?? { key, sum: 0 };
      known.sum += papers;
      sums.set(key.id, known);
    }
  }
  const all = [...sums.values()].sort((a, b) => b.sum - a.sum);
  const kept = all.slice(0, most);
  const keys = kept.map(({ key }) => key);
  return { keys: isYears ? inOrder(keys, most) : keys, isCut: all.length > most };
}

/** Years in their order, with those between them where there is room, and what has none at the end. */
function inOrder(keys: readonly Key[], most: number): readonly Key[] {
  const [undated, dated] = [keys.filter(({ id }) => id === ''), keys.filter(({ id }) => id !== '')];
  const years = dated.map(({ id }) => Number(id)).sort((a, b) => a - b);
  const whole = withGaps(years);
  const shown = whole.length <= most ? whole : years;
  return [...shown.map((year): Key => ({ id: `${year}`, label: `${year}`, node: undefined })), ...undated];
}
