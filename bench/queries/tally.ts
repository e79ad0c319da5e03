// Counts by paper on the client, where the server can't: who shares how many papers, most first.

/** Somebody or something that papers are counted for. */
export interface Counted {
  readonly id: string;
  readonly name: string;
}

/** One row of a tally. */
export interface TallyRow<Paper> {
  readonly name: string;
  readonly paperCount: number;
  readonly papers: readonly Paper[];
}

/** The most counted, ties by id. */
export function tally<Paper>(
  papers: readonly Paper[],
  countedOf: (paper: Paper) => readonly Counted[],
  first: number,
): TallyRow<Paper>[] {
  const found = new Map<string, Counted & { papers: Paper[] }>();
  for (const paper of papers) {
    for (const { id, name } of countedOf(paper)) {
      const row = found.get(id) ?? { id, name, papers: [] };
      row.papers.push(paper);
      found.set(id, row);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.papers.length - a.papers.length || (a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map(({ name, papers: shared }) => ({ name, paperCount: shared.length, papers: shared }));
}
