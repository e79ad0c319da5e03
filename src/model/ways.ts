// What is derived from several edges and never stored: ways that lists and filters take, and lists counted by paper.

import type { Counted, Step, Way } from './edge-type.ts';
import type { NodeLabel } from './node-type.ts';

/** The ways over two edges that fields and filters take. */
export const ways: readonly Way[] = [
  {
    steps: [
      { edge: 'WROTE', direction: 'out' },
      { edge: 'REVIEWS', direction: 'out' },
    ],
    from: {
      label: 'Reviewer',
      list: {
        field: 'papers',
        connection: 'ReviewerPaper',
        bare: true,
        where: true,
        orderBy: true,
        description: 'Papers they reviewed.',
      },
      filter: { field: 'papers', input: 'ReviewerPaperRelation' },
    },
    to: { label: 'Paper', filter: { field: 'reviewers', input: 'PaperReviewerRelation' } },
  },
  {
    steps: [
      { edge: 'IN_DIGEST', direction: 'in' },
      { edge: 'REVIEWS', direction: 'out' },
    ],
    from: { label: 'Digest', filter: { field: 'papers', input: 'DigestPaperRelation' } },
    to: { label: 'Paper', filter: { field: 'digests', input: 'PaperDigestRelation' } },
  },
];

/** How each kind of node that counted lists speak of comes to its papers. */
export const papersOf: Readonly<Partial<Record<NodeLabel, readonly Step[]>>> = {
  Author: [{ edge: 'AUTHORED', direction: 'out' }],
  Organisation: [{ edge: 'PUBLISHED', direction: 'out' }],
  Concept: [{ edge: 'ABOUT', direction: 'in' }],
  Reviewer: [
    { edge: 'WROTE', direction: 'out' },
    { edge: 'REVIEWS', direction: 'out' },
  ],
};

/** The lists of nodes that share papers with a node, by the number of those papers. */
export const countedLists: readonly Counted[] = [
  {
    from: 'Author',
    to: 'Organisation',
    field: 'affiliations',
    connection: 'AuthorAffiliation',
    byline: true,
    edge: { edge: 'AFFILIATED_WITH', direction: 'out' },
    description: 'Organisations that by-lines name for them, by papers.',
  },
  {
    from: 'Author',
    to: 'Author',
    field: 'coauthors',
    connection: 'Coauthor',
    description: 'People they wrote papers with, by papers together.',
  },
  {
    from: 'Author',
    to: 'Concept',
    field: 'concepts',
    connection: 'AuthorConcept',
    description: 'What they write about, by papers.',
  },
  {
    from: 'Organisation',
    to: 'Author',
    field: 'authors',
    connection: 'OrganisationAuthor',
    rollUp: true,
    byline: true,
    edge: { edge: 'AFFILIATED_WITH', direction: 'in' },
    description: 'Authors whose by-lines name it, by papers.',
  },
  {
    from: 'Organisation',
    to: 'Concept',
    field: 'concepts',
    connection: 'OrganisationConcept',
    rollUp: true,
    description: 'What it publishes on, by papers.',
  },
  {
    from: 'Organisation',
    to: 'Organisation',
    field: 'collaborators',
    connection: 'Collaborator',
    rollUp: true,
    description: 'Other organisations on the same papers, by papers.',
  },
  {
    from: 'Reviewer',
    to: 'Concept',
    field: 'concepts',
    connection: 'ReviewerConcept',
    description: 'What they read about, by papers.',
  },
  {
    from: 'Reviewer',
    to: 'Organisation',
    field: 'organisations',
    connection: 'ReviewerOrganisation',
    description: 'Whose papers they read, by papers.',
  },
  {
    from: 'Concept',
    to: 'Organisation',
    field: 'organisations',
    connection: 'ConceptOrganisation',
    rollUp: true,
    description: 'Who published on it, by papers.',
  },
  {
    from: 'Concept',
    to: 'Author',
    field: 'authors',
    connection: 'ConceptAuthor',
    rollUp: true,
    description: 'Who wrote on it, by papers.',
  },
  {
    from: 'Concept',
    to: 'Reviewer',
    field: 'reviewers',
    connection: 'ConceptReviewer',
    rollUp: true,
    description: 'Who read papers on it, by papers.',
  },
];
