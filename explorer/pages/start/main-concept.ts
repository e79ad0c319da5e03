// The concepts that the start page is about.

import type { MainConceptsQuery } from '../../api/operations.ts';

/** A concept that many papers are about. */
export type MainConcept = NonNullable<MainConceptsQuery['concepts']>['nodes'][number];

/** Those that tell something new: not one that has papers only through a narrower one beside it, and not one without papers. */
export function telling(concepts: readonly MainConcept[]): readonly MainConcept[] {
  const isSame = (one: MainConcept, narrower: MainConcept) =>
    one.papers.totalCount === narrower.papers.totalCount && narrower.broader.nodes.some(({ id }) => id === one.id);
  return concepts.filter((one) => one.papers.totalCount > 0 && !concepts.some((other) => isSame(one, other)));
}
