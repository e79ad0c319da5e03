// Organisation: a company, university or institute that papers come from.

import { organisationKind } from './enums.ts';
import type { NodeType } from './node-type.ts';

/** The node type Organisation. */
export const organisation: NodeType = {
  label: 'Organisation',
  plural: 'organisations',
  description:
    'A company, university, institute or laboratory that papers come from. Laboratories are parts of others.',
  properties: {
    name: { type: 'String', required: true, description: 'The name in English.' },
    nameRu: { type: 'String', hidden: true, description: 'The name in Russian, shown by `label`.' },
    aliases: { type: 'String', list: true, description: 'Other spellings and abbreviations, in any language.' },
    kind: { type: organisationKind, description: 'What sort of organisation it is.' },
    ror: { type: 'String', description: 'The ROR identifier without its resolver, such as 042nb2s44.' },
    country: { type: 'String', description: 'The country of its seat, ISO 3166-1 alpha-2, such as FI.' },
    openAlexId: { type: 'String', description: 'The OpenAlex identifier, such as I63966007.' },
  },
  display: { EN: ['name', 'nameRu'], RU: ['nameRu', 'name'] },
  names: ['name', 'nameRu', 'aliases'],
  weighedBy: 'papers',
  lookup: true,
  identifiers: { ror: 'ror', openAlexId: 'openalex' },
  filters: { name: 'keys', country: 'country', kind: 'kind' },
  hierarchy: 'PART_OF',
  orders: {
    NAME: { property: 'sortKey', description: 'By name, case and the letter ё folded.' },
    PAPER_COUNT: { count: 'papers', description: 'By how many papers it published, its parts included.' },
  },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
};
