// Digest: one document of a reading group or a magazine, with reviews of several papers.

import type { NodeType } from './node-type.ts';

/** The node type Digest. */
export const digest: NodeType = {
  label: 'Digest',
  plural: 'digests',
  description: 'One document in which papers are reviewed: an issue of a series, or an article on its own.',
  properties: {
    title: { type: 'String', required: true, description: 'The title, as the document writes it.' },
    series: { type: 'String', description: 'The series that it is an issue of.' },
    year: { type: 'Int', description: 'The year that it covers.' },
    periodStart: { type: 'Date', description: 'The first day that it covers.' },
    periodEnd: { type: 'Date', description: 'The last day that it covers.' },
    url: { type: 'String', description: 'Where it can be read.' },
    document: { type: 'String', hidden: true, description: 'The name of the document, which evidence refers to.' },
  },
  display: { EN: ['title'], RU: ['title'] },
  names: ['title'],
  weighedBy: 'reviews',
  lookup: true,
  filters: { title: 'keys', series: 'series', periodStart: 'periodStart', periodEnd: 'periodEnd' },
  orders: {
    PERIOD: { property: 'periodStart', nullable: true, description: 'By the first day that it covers.' },
    TITLE: { property: 'sortKey', description: 'By title, case and the letter ё folded.' },
  },
  defaultOrder: { by: 'PERIOD', direction: 'DESC' },
};
