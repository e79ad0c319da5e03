// Papers per year of two sides, a row for each year.

import type { PapersPerYearQuery } from '../../api/operations.ts';
import { useSpeech } from '../../language/words.ts';
import { Bar } from '../../parts/bar.tsx';
import { Empty } from '../../parts/states.tsx';
import { withGaps } from '../../parts/years.ts';

interface YearPairsProps {
  readonly left: PapersPerYearQuery;
  readonly right: PapersPerYearQuery;
  readonly names: readonly [left: string, right: string];
}

/** The years from the first in which either has papers to the last, the newest first. */
export function YearPairs({ left, right, names }: YearPairsProps) {
  const { words } = useSpeech();
  const [one, other] = [counts(left), counts(right)];
  const known = new Set([...one.keys(), ...other.keys()]);
  const years = withGaps([...known].sort((a, b) => a - b)).reverse();
  const most = Math.max(...one.values(), ...other.values());
  if (known.size === 0 && undatedOf(left) + undatedOf(right) === 0) {
    return <Empty>{words.empty.papers}</Empty>;
  }
  return (
    <>
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
      {[left, right].map((side, at) => {
        const undated = undatedOf(side);
        return (
          undated > 0 && (
            <p key={names[at]} class="note">
              <bdi>{names[at]}</bdi>: {words.years.undated(undated)}
            </p>
          )
        );
      })}
    </>
  );
}

function undatedOf({ groupPapers }: PapersPerYearQuery): number {
  return groupPapers?.nodes.find(({ keys }) => (keys[0]?.year ?? null) === null)?.paperCount ?? 0;
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
