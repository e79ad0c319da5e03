// Concept: what papers are about, introduce, use and mention.

import { conceptKind } from './enums.ts';
import type { NodeType } from './node-type.ts';

/** The node type Concept. */
export const concept: NodeType = {
  label: 'Concept',
  plural: 'concepts',
  description: 'Something that papers are about, introduce, use or mention. Concepts form a tree from broad to narrow.',
  properties: {
    name: { type: 'String', required: true, description: 'The name in English.' },
    nameRu: { type: 'String', hidden: true, description: 'The name in Russian, shown by `label`.' },
    aliases: { type: 'String', list: true, description: 'Other names and abbreviations, in any language.' },
    kind: { type: conceptKind, required: true, description: 'What sort of thing it is.' },
    description: { type: 'String', localised: true, description: 'What it is, in a sentence.' },
  },
  display: { EN: ['name', 'nameRu'], RU: ['nameRu', 'name'] },
  names: ['name', 'nameRu', 'aliases'],
  weighedBy: 'papers',
  lookup: true,
  filters: { name: 'keys', kind: 'kind' },
  hierarchy: 'BROADER',
  orders: {
    NAME: { property: 'sortKey', description: 'By name, case and the letter ё folded.' },
    PAPER_COUNT: { count: 'papers', description: 'By how many papers are about it or a concept under it.' },
  },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
};
