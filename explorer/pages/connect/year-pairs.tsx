// Papers per year of two sides, a row for each year.

import type { PapersPerYearQuery } from '../../api/operations.ts';
import { useSpeech } from '../../language/words.ts';
import { Bar } from '../../parts/bar.tsx';
import { Empty } from '../../parts/states.tsx';

interface YearPairsProps {
  readonly left: PapersPerYearQuery;
  readonly right: PapersPerYearQuery;
  readonly names: readonly [left: string, right: string];
}

/** The years in which either has papers, the newest first. */
export function YearPairs({ left, right, names }: YearPairsProps) {
  const { words } = useSpeech();
  const [one, other] = [counts(left), counts(right)];
  const years = [...new Set([...one.keys(), ...other.keys()])].sort((a, b) => b - a);
  const most = Math.max(...one.values(), ...other.values());
  if (years.length === 0) {
    return <Empty>{words.empty.papers}</Empty>;
  }
  return (
    <div class="table-frame">
      <table class="pairs">
        <caption class="unseen">{words.sections.years}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.year}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>
                <Bar value={one.get(year) ?? 0} most={most} />
              </td>
              <td>
                <Bar value={other.get(year) ?? 0} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function counts({ groupPapers }: PapersPerYearQuery): ReadonlyMap<number, number> {
  const rows = groupPapers?.nodes ?? [];
  return new Map(
    rows.flatMap(({ keys, paperCount }): [number, number][] => {
      const year = keys[0]?.year ?? null;
      return year === null ? [] : [[year, paperCount]];
    }),
  );
}
