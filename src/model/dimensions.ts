// What papers can be grouped by: a dimension's values are nodes that a paper leads to, or a property of them or of its own.

import type { Step } from './edge-type.ts';
import type { NodeLabel } from './node-type.ts';
import { reversed } from './relations.ts';
import { papersOf } from './ways.ts';

/** One way to group papers. */
export interface Dimension {
  readonly description: string;
  /** The way from the paper to what holds its values; none where the paper itself does. */
  readonly steps: readonly Step[];
  /** The label of what the way leads to. */
  readonly label: NodeLabel;
  /** The property whose values group; without it the nodes do. */
  readonly property?: string;
}

function nodes(label: NodeLabel, description: string, steps = reversed(papersOf[label] ?? [])): Dimension {
  return { label, description, steps };
}

const published = reversed(papersOf.Organisation ?? []);

/** All dimensions by name, in the order in which they are listed. */
export const dimensions: Readonly<Record<string, Dimension>> = {
  YEAR: { label: 'Paper', steps: [], property: 'year', description: 'The year of the paper.' },
  ORGANISATION: nodes('Organisation', 'The organisations that published it.'),
  COUNTRY: {
    label: 'Organisation',
    steps: published,
    property: 'country',
    description: 'The countries of the organisations that published it, ISO 3166-1 alpha-2.',
  },
  ORGANISATION_KIND: {
    label: 'Organisation',
    steps: published,
    property: 'kind',
    description: 'What sort of organisations published it.',
  },
  AUTHOR: nodes('Author', 'The authors of the paper.'),
  CONCEPT: nodes('Concept', 'The concepts that it is about.'),
  INTRODUCES: nodes('Concept', 'The models, methods and data sets that it presents.', [
    { edge: 'INTRODUCES', direction: 'out' },
  ]),
  USES: nodes('Concept', 'Data sets, models and libraries that it was built or measured with.', [
    { edge: 'USES', direction: 'out' },
  ]),
  MENTIONS: nodes('Concept', 'Other named work in its text or its reviews.', [{ edge: 'MENTIONS', direction: 'out' }]),
  REVIEWER: nodes('Reviewer', 'The people who reviewed it.'),
  DIGEST: nodes('Digest', 'The digests that it was reviewed in.', [
    { edge: 'REVIEWS', direction: 'in' },
    { edge: 'IN_DIGEST', direction: 'out' },
  ]),
  VENUE: nodes('Venue', 'The venue that it appeared at.', [{ edge: 'IN_VENUE', direction: 'out' }]),
};

/** The argument of a grouping that restricts a dimension's values, by what its way leads to. */
export const restrictions: Readonly<Partial<Record<NodeLabel, 'concepts' | 'organisations'>>> = {
  Concept: 'concepts',
  Organisation: 'organisations',
};
