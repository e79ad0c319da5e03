// What the interface calls the kinds of nodes, facts, concepts and organisations in English.

import { counter } from './plural.ts';

const kind = (one: string, many: string) => ({
  one,
  many,
  count: counter('en-GB', { one: one.toLowerCase(), other: many.toLowerCase() }),
});

/** The English words for what the graph holds. */
export const englishKinds = {
  kinds: {
    PAPER: kind('Paper', 'Papers'),
    AUTHOR: kind('Author', 'Authors'),
    ORGANISATION: kind('Organisation', 'Organisations'),
    REVIEWER: kind('Reviewer', 'Reviewers'),
    REVIEW: kind('Review', 'Reviews'),
    DIGEST: kind('Digest', 'Digests'),
    CONCEPT: kind('Concept', 'Concepts'),
    VENUE: kind('Venue', 'Venues'),
  },
  edges: {
    AUTHORED: 'wrote',
    AFFILIATED_WITH: 'worked at',
    PUBLISHED: 'published',
    ABOUT: 'is about',
    INTRODUCES: 'introduces',
    USES: 'uses',
    MENTIONS: 'mentions',
    CITES: 'cites',
    BROADER: 'falls under',
    WROTE: 'wrote',
    REVIEWS: 'reviews',
    IN_DIGEST: 'stands in',
    IN_VENUE: 'appeared at',
    PART_OF: 'is part of',
    SAME_PERSON_AS: 'is the same person as',
  },
  edgeNames: {
    AUTHORED: 'Authorship',
    AFFILIATED_WITH: 'Affiliation',
    PUBLISHED: 'Publication',
    ABOUT: 'Subject',
    INTRODUCES: 'Introduction',
    USES: 'Use',
    MENTIONS: 'Mention',
    CITES: 'Citation',
    BROADER: 'Broader concept',
    WROTE: 'Review written',
    REVIEWS: 'Review of a paper',
    IN_DIGEST: 'Place in a digest',
    IN_VENUE: 'Venue',
    PART_OF: 'Part of an organisation',
    SAME_PERSON_AS: 'Same person',
  },
  conceptKinds: {
    FIELD: 'field of study',
    TASK: 'task',
    METHOD: 'method',
    ARCHITECTURE: 'architecture',
    MODEL: 'model',
    DATASET: 'data set',
    METRIC: 'metric',
    LIBRARY: 'library',
  },
  organisationKinds: {
    COMPANY: 'company',
    UNIVERSITY: 'university',
    INSTITUTE: 'institute',
    GOVERNMENT: 'government',
    NONPROFIT: 'non-profit',
    OTHER: 'other',
  },
};
