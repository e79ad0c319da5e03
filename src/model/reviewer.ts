// Reviewer: a member of a reading group who writes reviews.

import type { NodeType } from './node-type.ts';

/** The node type Reviewer. */
export const reviewer: NodeType = {
  label: 'Reviewer',
  plural: 'reviewers',
  description: 'A member of a reading group who wrote reviews of papers.',
  properties: {
    name: { type: 'String', required: true, description: 'The name, as the digests write it.' },
    handles: { type: 'String', list: true, hidden: true, description: 'Handles, each as service:name.' },
  },
  display: { EN: ['name'], RU: ['name'] },
  names: ['name'],
  weighedBy: 'papers',
  lookup: true,
  filters: { name: 'keys', handle: 'handleKeys' },
  orders: {
    NAME: { property: 'sortKey', description: 'By name, case and the letter ё folded.' },
    PAPER_COUNT: { count: 'papers', description: 'By how many papers they reviewed.' },
    REVIEW_COUNT: { count: 'reviews', description: 'By how many reviews they wrote.' },
  },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
};
