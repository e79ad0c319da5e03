// Venue: a conference or journal.

import type { NodeType } from './node-type.ts';

/** The node type Venue. */
export const venue: NodeType = {
  label: 'Venue',
  plural: 'venues',
  description: 'A conference or a journal in which papers appear.',
  properties: { name: { type: 'String', required: true, description: 'The name, as sources write it.' } },
  display: { EN: ['name'], RU: ['name'] },
  names: ['name'],
  weighedBy: 'papers',
  lookup: true,
  filters: { name: 'keys' },
  orders: { NAME: { property: 'sortKey', description: 'By name, case and the letter ё folded.' } },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
};
