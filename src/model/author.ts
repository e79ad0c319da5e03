// Author: a person who wrote papers.

import type { NodeType } from './node-type.ts';

/** The node type Author. */
export const author: NodeType = {
  label: 'Author',
  plural: 'authors',
  description: 'A person who wrote a paper. A name alone never makes two people one.',
  properties: {
    name: { type: 'String', required: true, description: 'The name, given name first.' },
    aliases: { type: 'String', list: true, description: 'Other spellings of the name.' },
    orcid: { type: 'String', description: 'The ORCID iD, such as 0000-0002-1825-0097.' },
    openAlexId: { type: 'String', description: 'The OpenAlex identifier, such as A5023888391.' },
  },
  display: { EN: ['name'], RU: ['name'] },
  names: ['name', 'aliases'],
  weighedBy: 'papers',
  lookup: true,
  identifiers: { orcid: 'orcid', openAlexId: 'openalex' },
  filters: { name: 'keys' },
  orders: {
    NAME: { property: 'sortKey', description: 'By name, case and the letter ё folded.' },
    PAPER_COUNT: { count: 'papers', description: 'By how many papers they wrote.' },
  },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
};
