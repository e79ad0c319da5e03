// How large a generated graph is: everything follows from the number of its papers.

/** How many nodes there are of each kind. */
export interface GraphSize {
  readonly papers: number;
  readonly authors: number;
  readonly organisations: number;
  readonly concepts: number;
  readonly venues: number;
  readonly reviewers: number;
  readonly digests: number;
  readonly reviews: number;
}

/** The sizes of a graph with so many papers; 100,000 of them come with 60,000 authors and about 1.3 million edges. */
export function sizeFor(papers: number): GraphSize {
  const share = (part: number) => Math.max(10, Math.round(papers * part));
  return {
    papers,
    authors: share(0.6),
    organisations: share(0.03),
    concepts: share(0.05),
    venues: share(0.0015),
    reviewers: share(0.004),
    digests: share(0.002),
    reviews: share(0.02),
  };
}
