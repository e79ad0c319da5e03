// How many papers each year, as bars; a year leads to the question about it.

import { type PaperFilter, PapersPerYear } from '../api/operations.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useSpeech } from '../language/words.ts';
import { Panel } from './panel.tsx';
import { Answered, Empty } from './states.tsx';
import { withGaps } from './years.ts';

interface YearBarsProps {
  /** Which papers to count. */
  readonly where: PaperFilter;
  /** The address of the question about one year's papers. */
  readonly addressOf: (year: number) => string;
}

interface YearCount {
  readonly year: number | null;
  readonly papers: number;
}

/** The bars, oldest first; years without papers stand between those that have some. */
export function YearBars({ where, addressOf }: YearBarsProps) {
  const { words } = useSpeech();
  const asked = useAnswer(PapersPerYear, { where });
  return (
    <Panel id="years" title={words.sections.years} asked={asked}>
      <Answered asked={asked} lines={3}>
        {({ groupPapers }) => {
          const counts = (groupPapers?.nodes ?? []).map(({ keys, paperCount }) => ({
            year: keys[0]?.year ?? null,
            papers: paperCount,
          }));
          return counts.length === 0 ? (
            <Empty>{words.empty.papers}</Empty>
          ) : (
            <Years counts={counts} addressOf={addressOf} />
          );
        }}
      </Answered>
    </Panel>
  );
}

function Years({ counts, addressOf }: { readonly counts: readonly YearCount[] } & Pick<YearBarsProps, 'addressOf'>) {
  const { words } = useSpeech();
  const known = new Map(counts.flatMap(({ year, papers }) => (year === null ? [] : [[year, papers] as const])));
  const undated = counts.find(({ year }) => year === null)?.papers ?? 0;
  const most = Math.max(...known.values(), 1);
  return (
    <>
      <ol class="years">
        {withGaps([...known.keys()]).map((year) => {
          const papers = known.get(year) ?? 0;
          return (
            <li key={year}>
              <a href={addressOf(year)}>
                <span class="unseen">{words.years.label(year, papers)}</span>
                <span class="year-count" aria-hidden="true">
                  {papers === 0 ? '' : papers}
                </span>
                <span class="year-bar" style={{ blockSize: `${(papers / most) * 6}rem` }} aria-hidden="true" />
                <span class="year-name" aria-hidden="true">
                  {year}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
      {undated > 0 && <p class="note">{words.years.undated(undated)}</p>}
    </>
  );
}
