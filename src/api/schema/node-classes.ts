// The object types of the graph's nodes: an empty class each, which the other files of this room fill.

import { type ClassType, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { NodeLabel } from '../../model/node-type.ts';
import { nodeLabels, nodeTypes } from '../../model/nodes.ts';
import { languageArgument } from './arguments.ts';
import { addField, namedClass } from './class-type.ts';

const labelField = {
  name: 'label',
  type: () => String,
  arguments: [languageArgument],
  description: 'What to show for it; falls back to the other language and is never empty.',
} as const;

function nodeInterface(): ClassType {
  const target = namedClass('Node');
  addField(target, { name: 'id', type: () => ID, description: 'Its stable, readable, global id.' });
  addField(target, labelField);
  InterfaceType('Node', {
    autoRegisterImplementations: false,
    description:
      'Everything in the graph has one stable, readable, global id: its kind, a colon, a slug, ' +
      'such as paper:end-to-end-object-detection-with-transformers.',
  })(target);
  return target;
}

/** The interface of all nodes. */
export const NodeInterface = nodeInterface();

function nodeClass(label: NodeLabel): ClassType {
  const target = namedClass(label);
  ObjectType(label, { description: nodeTypes[label].description, implements: NodeInterface })(target);
  return target;
}

/** The object type of each node type. */
export const nodeClasses = Object.fromEntries(nodeLabels.map((label) => [label, nodeClass(label)])) as Readonly<
  Record<NodeLabel, ClassType>
>;
