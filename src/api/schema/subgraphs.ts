// What paths and neighbourhood take and give: nodes and the facts between them.

import { ID, Int } from 'type-graphql';
import { type ArgumentSpec, type FieldSpec, objectClass } from './class-type.ts';
import { EdgeKind } from './enums.ts';
import { Fact } from './evidence.ts';
import { NodeInterface } from './node-classes.ts';

const Path = objectClass('Path', 'One way from one node to another, through no node twice.', [
  { name: 'nodes', type: () => [NodeInterface], description: 'Its nodes in walking order, both ends included.' },
  {
    name: 'facts',
    type: () => [Fact],
    description:
      'The fact of each step, its from and to as stored: where several join the two nodes, the first in the order of EdgeKind.',
  },
]);

const Paths = objectClass('Paths', 'The paths that were found between two nodes.', [
  { name: 'paths', type: () => [Path], description: 'Shortest first; of one length, by the ids of their nodes.' },
  {
    name: 'truncated',
    type: () => Boolean,
    description:
      'True where there was more to look at than one search may: other paths, even shorter ones, may be missing.',
  },
]);

const Subgraph = objectClass('Subgraph', 'Some nodes, and the facts between them.', [
  {
    name: 'nodes',
    type: () => [NodeInterface],
    description:
      'The node in the middle, then what is fewer steps away; of that, what more facts link to the layer before, then what more ' +
      'facts speak of, then by id.',
  },
  { name: 'facts', type: () => [Fact], description: 'Every fact between two of these nodes, of the kinds asked for.' },
  {
    name: 'truncated',
    type: () => Boolean,
    description: 'True where nodes were left out, the ones that matter least.',
  },
]);

const through: ArgumentSpec = {
  name: 'through',
  type: () => [EdgeKind],
  description: 'The kinds of facts to go along, in either direction; all where it is not given.',
};

function whole(name: string, defaultValue: number, description: string): ArgumentSpec {
  return { name, type: () => Int, defaultValue, description };
}

function id(name: string, description: string): ArgumentSpec {
  return { name, type: () => ID, required: true, description };
}

/** The root fields that show how nodes hang together. */
export const subgraphFields: readonly FieldSpec[] = [
  {
    name: 'paths',
    type: () => Paths,
    arguments: [
      id('from', 'The id of the node that paths begin at.'),
      id('to', 'The id of the node that paths end at.'),
      through,
      whole('maxLength', 6, 'The most steps of a path, 1 to 6.'),
      whole('first', 3, 'How many paths, 1 to 100.'),
    ],
    description:
      "Shortest paths between two nodes, then the next longer ones, each step a fact with its evidence; a fact's from and to are as " +
      'stored, nodes are in walking order. Null where one of the two is not there.',
  },
  {
    name: 'neighbourhood',
    type: () => Subgraph,
    arguments: [
      id('id', 'The id of the node in the middle.'),
      whole('depth', 1, 'How many steps around it, 1 to 6.'),
      through,
      whole('first', 100, 'How many nodes, 1 to 100, the one in the middle included.'),
    ],
    description: 'What lies around a node, for drawing it; null where it is not there.',
  },
];
