// What groupPapers takes and gives: dimensions, groupings, orders, and groups with their keys.

import { Int } from 'type-graphql';
import { dimensions } from '../../model/dimensions.ts';
import { paging, whereArgument } from './arguments.ts';
import { type FieldSpec, inputClass, objectClass } from './class-type.ts';
import { connectionClass, countedFields } from './connections.ts';
import { enumOf, OrderDirection } from './enums.ts';
import { filterClasses } from './filters.ts';
import { NodeInterface } from './node-classes.ts';

const PaperDimension = enumOf({
  name: 'PaperDimension',
  description: 'What papers can be grouped by.',
  values: Object.fromEntries(Object.entries(dimensions).map(([name, { description }]) => [name, description])),
});

const PaperGroupOrderBy = enumOf({
  name: 'PaperGroupOrderBy',
  description: 'What groups of papers can be ordered by.',
  values: {
    PAPER_COUNT: 'By how many papers a group has.',
    KEYS: 'By the keys of a group, one dimension after the other: nodes by name, years and texts by themselves.',
  },
});

const PaperGrouping = inputClass('PaperGrouping', 'One dimension to group papers by.', [
  { name: 'dimension', type: () => PaperDimension, description: 'What to group by; each at most once.' },
  {
    name: 'rollUp',
    type: () => Boolean,
    nullable: true,
    defaultValue: false,
    description:
      'Papers of a narrower concept, or of a part of an organisation, count in the groups of all that is above it too, once in each.',
  },
  {
    name: 'concepts',
    type: () => filterClasses.Concept,
    nullable: true,
    description: 'Which concepts make groups; papers with none of them stand under a null key.',
  },
  {
    name: 'organisations',
    type: () => filterClasses.Organisation,
    nullable: true,
    description: 'Which organisations make groups; papers with none of them stand under a null key.',
  },
]);

const PaperGroupOrder = inputClass('PaperGroupOrder', 'One key to order groups of papers by.', [
  { name: 'by', type: () => PaperGroupOrderBy, description: 'What to order by.' },
  { name: 'direction', type: () => OrderDirection, description: 'Which way the list runs.' },
]);

const GroupKey = objectClass(
  'GroupKey',
  'One of node, year and text is set; none for the papers without a value in this dimension.',
  [
    { name: 'dimension', type: () => PaperDimension, description: 'The dimension that it is a value of.' },
    { name: 'node', type: () => NodeInterface, nullable: true, description: 'The node, where nodes make the groups.' },
    { name: 'year', type: () => Int, nullable: true, description: 'The year, where years make the groups.' },
    {
      name: 'text',
      type: () => String,
      nullable: true,
      description: 'The country or the kind of organisation, where these make the groups.',
    },
  ],
);

const PaperGroup = objectClass('PaperGroup', 'The papers that share a value in each dimension.', [
  { name: 'keys', type: () => [GroupKey], description: 'Its value in each dimension, in the order asked for.' },
  ...countedFields,
]);

const PaperGroupConnection = connectionClass({
  name: 'PaperGroup',
  type: () => PaperGroup,
  one: 'group',
  many: 'groups of papers',
  fields: [
    {
      name: 'paperCount',
      type: () => Int,
      description:
        'The papers that the filter selects, each once. The groups of a dimension in which a paper has one value at most, such as ' +
        'YEAR, add up to it; those of others count a paper in each group that it belongs to and may add up to more.',
    },
  ],
});

const forward = paging.filter(({ name }) => name === 'first' || name === 'after');

/** The root field that groups papers. */
export const groupPapersField: FieldSpec = {
  name: 'groupPapers',
  type: () => PaperGroupConnection,
  arguments: [
    { ...whereArgument(() => filterClasses.Paper), description: 'Which papers to count.' },
    {
      name: 'by',
      type: () => [PaperGrouping],
      required: true,
      description: 'One to three different dimensions, each on its own.',
    },
    {
      name: 'orderBy',
      type: () => [PaperGroupOrder],
      description: 'The order, most important first. Without it PAPER_COUNT DESC, then KEYS ASC, missing values last.',
    },
    ...forward.map((argument) =>
      argument.name === 'first'
        ? { ...argument, description: 'How many from the start, 1 to 100; 20 where it is not given.' }
        : argument,
    ),
  ],
  description:
    'Papers counted along one to three different dimensions, each on its own (ORGANISATION with AUTHOR is not affiliation). A paper ' +
    'counts once in each group that it belongs to; papers without a value stand under a null one. By paperCount, descending, then by keys.',
};
