// The input types that say how a list of nodes is ordered.

import { type ClassType, InputType } from 'type-graphql';
import type { NodeLabel } from '../../model/node-type.ts';
import { nodeLabels, nodeTypes } from '../../model/nodes.ts';
import { addField, namedClass } from './class-type.ts';
import { OrderDirection, orderByOf } from './enums.ts';

function orderClass(label: NodeLabel): ClassType {
  const name = `${label}Order`;
  const target = namedClass(name);
  const by = orderByOf(nodeTypes[label]);
  addField(target, { name: 'by', type: () => by, description: 'What to order by.' });
  addField(target, { name: 'direction', type: () => OrderDirection, description: 'Which way the list runs.' });
  InputType(name, { description: `One key to order ${nodeTypes[label].plural} by.` })(target);
  return target;
}

/** The order input of each node type. */
export const orderClasses = Object.fromEntries(nodeLabels.map((label) => [label, orderClass(label)])) as Readonly<
  Record<NodeLabel, ClassType>
>;
