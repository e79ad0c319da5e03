// The numbers of papers by which completions stand apart, so that the ones that count most are looked at first.

/** The least number of papers of each tier above the lowest: powers of two. */
export const TIERS: readonly number[] = Array.from({ length: 18 }, (_, power) => 2 ** power);
