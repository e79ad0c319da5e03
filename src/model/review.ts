// Review: one text about one paper, in a digest.

import type { NodeType } from './node-type.ts';

/** The node type Review. */
export const review: NodeType = {
  label: 'Review',
  plural: 'reviews',
  description: 'One text about one paper, in a digest; without a reviewer where the digest names none.',
  properties: {
    name: { type: 'String', required: true, hidden: true, description: 'What it is shown as: paper and reviewer.' },
    position: { type: 'Int', required: true, description: "From 1, in the digest's own order." },
  },
  display: { EN: ['name'], RU: ['name'] },
  names: [],
  lookup: false,
  filters: {},
  orders: { NAME: { property: 'sortKey', description: 'By what it is shown as.' } },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
};
