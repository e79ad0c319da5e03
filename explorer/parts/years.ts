// Years as an axis: those in which nothing happened stand between the others.

/** Longest stretch of empty years that is filled: one wrong year must not make thousands. */
const LONGEST_GAP = 30;

/** The years given, oldest first, and those between them. */
export function withGaps(years: readonly number[]): number[] {
  return years.flatMap((year, at) => {
    const gap = year - (years[at - 1] ?? year) - 1;
    const between = gap > 0 && gap <= LONGEST_GAP ? gap : 0;
    return Array.from({ length: between + 1 }, (_, step) => year - between + step);
  });
}
