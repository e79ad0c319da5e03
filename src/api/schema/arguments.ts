// The arguments that fields share: paging, language, filters, orders, roll-up.

import { type ClassType, Int } from 'type-graphql';
import type { NodeType } from '../../model/node-type.ts';
import type { ArgumentSpec } from './class-type.ts';
import { Language } from './enums.ts';

/** Relay's four paging arguments. */
export const paging: readonly ArgumentSpec[] = [
  {
    name: 'first',
    type: () => Int,
    description: 'How many from the start, 1 to 100; 20 where neither this nor last is given.',
  },
  { name: 'after', type: () => String, description: 'Only what comes after this cursor of the same order.' },
  { name: 'last', type: () => Int, description: 'How many from the end, 1 to 100; not together with first.' },
  { name: 'before', type: () => String, description: 'Only what comes before this cursor of the same order.' },
];

/** The language of a text. */
export const languageArgument: ArgumentSpec = {
  name: 'language',
  type: () => Language,
  defaultValue: 'EN',
  description: 'The language wanted.',
};

/** Whether the node that the field stands on is widened by all below it. */
export const rollUp: ArgumentSpec = {
  name: 'rollUp',
  type: () => Boolean,
  defaultValue: true,
  description: 'Also count what lies below this node: narrower concepts, parts of the organisation.',
};

/** The filter of a list. */
export function whereArgument(filter: () => ClassType): ArgumentSpec {
  return { name: 'where', type: filter, description: 'Which of them to list.' };
}

/** Which papers are counted. */
export function papersArgument(filter: () => ClassType): ArgumentSpec {
  return { name: 'papers', type: filter, description: 'Which papers to count.' };
}

/** The order of a list. */
export function orderByArgument(order: () => ClassType, { defaultOrder }: NodeType): ArgumentSpec {
  return {
    name: 'orderBy',
    type: () => [order()],
    description:
      `The order, most important first; ties are broken by id. Without it ${defaultOrder.by} ${defaultOrder.direction}, ` +
      'missing values last.',
  };
}
