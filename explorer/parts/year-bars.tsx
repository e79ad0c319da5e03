// How many papers each year, as bars; a year leads to the question about it.

import { type PaperFilter, PapersPerYear } from '../api/operations.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useSpeech } from '../language/words.ts';
import { Panel } from './panel.tsx';
import { Answered, Empty } from './states.tsx';

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
  const known = withGaps(counts.flatMap(({ year, papers }) => (year === null ? [] : [{ year, papers }])));
  const undated = counts.find(({ year }) => year === null)?.papers ?? 0;
  const most = Math.max(...known.map(({ papers }) => papers), 1);
  return (
    <>
      <ol class="years">
        {known.map(({ year, papers }) => (
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
        ))}
      </ol>
      {undated > 0 && <p class="note">{words.years.undated(undated)}</p>}
    </>
  );
}

/** Longest stretch of empty years that is drawn: one wrong year must not make thousands of bars. */
const LONGEST_GAP = 30;

function withGaps(counts: ReadonlyArray<{ readonly year: number; readonly papers: number }>) {
  return counts.flatMap((count, at) => {
    const before = counts[at - 1]?.year ?? count.year;
    const gap = count.year - before - 1;
    const between = gap > 0 && gap <= LONGEST_GAP ? gap : 0;
    return [...Array.from({ length: between }, (_, step) => ({ year: before + step + 1, papers: 0 })), count];
  });
}
