// Relay connections of nodes and of related nodes, each with its edge type.

import { type ClassType, Int, ObjectType } from 'type-graphql';
import type { NodeLabel } from '../../model/node-type.ts';
import { nodeLabels, nodeTypes } from '../../model/nodes.ts';
import { paging } from './arguments.ts';
import { addField, type FieldSpec, namedClass } from './class-type.ts';
import { Fact } from './evidence.ts';
import { nodeClasses } from './node-classes.ts';

function pageInfo(): ClassType {
  const target = namedClass('PageInfo');
  const add = (name: string, type: FieldSpec['type'], description: string) =>
    addField(target, { name, type, description, nullable: name.endsWith('Cursor') });
  add('hasNextPage', () => Boolean, 'Whether the list goes on after this page.');
  add('hasPreviousPage', () => Boolean, 'Whether there is something before this page.');
  add('startCursor', () => String, 'The cursor of the first row.');
  add('endCursor', () => String, 'The cursor of the last row.');
  ObjectType('PageInfo', { description: 'Where a page stands in its list.' })(target);
  return target;
}

/** Where a page stands in its list. */
export const PageInfo = pageInfo();

/** What a connection lists. */
export interface Listed {
  /** `PaperAuthor` for PaperAuthorConnection and PaperAuthorEdge. */
  readonly name: string;
  readonly type: () => ClassType;
  /** What one of them and several of them are called. */
  readonly one: string;
  readonly many: string;
  readonly edgeFields?: readonly FieldSpec[];
  readonly fields?: readonly FieldSpec[];
}

function edgeClass({ name, type, one, edgeFields = [] }: Listed): ClassType {
  const target = namedClass(`${name}Edge`);
  addField(target, { name: 'cursor', type: () => String, description: 'Where this row stands, for after and before.' });
  addField(target, { name: 'node', type, description: `The ${one} of this row.` });
  for (const field of edgeFields) addField(target, field);
  ObjectType(`${name}Edge`, { description: `A row of ${name}Connection.` })(target);
  return target;
}

/** A connection with its edge type. */
export function connectionClass(listed: Listed): ClassType {
  const { name, type, many, fields = [] } = listed;
  const target = namedClass(`${name}Connection`);
  const edge = edgeClass(listed);
  addField(target, { name: 'edges', type: () => [edge], description: 'The rows of this page.' });
  addField(target, { name: 'nodes', type: () => [type()], description: `The ${many} of this page.` });
  addField(target, { name: 'pageInfo', type: () => PageInfo, description: 'Where this page stands in the list.' });
  addField(target, { name: 'totalCount', type: () => Int, description: 'How many the whole list holds.' });
  for (const field of fields) addField(target, field);
  ObjectType(`${name}Connection`, { description: `A page of ${many}.` })(target);
  return target;
}

const connections = new Map<string, ClassType>();

/** The connection of that name (`PaperAuthor` for PaperAuthorConnection), made with its edge type when first asked for. */
export function connectionOf(name: string, label: NodeLabel, edgeFields: readonly FieldSpec[] = []): ClassType {
  const known = connections.get(name);
  if (known) return known;
  const named = { one: label.toLowerCase(), many: nodeTypes[label].plural };
  const target = connectionClass({ name, type: () => nodeClasses[label], ...named, edgeFields });
  connections.set(name, target);
  return target;
}

/** The connection of each node type, which root fields list. */
export const rootConnections = Object.fromEntries(
  nodeLabels.map((label) => [label, connectionOf(label, label)]),
) as Readonly<Record<NodeLabel, ClassType>>;

const jointPapers = connectionOf('JointPaper', 'Paper', [
  { name: 'facts', type: () => [Fact], description: 'The facts that put this paper here, each with its evidence.' },
]);

/** How many papers make a row of a list that counts papers, and which, with the facts that make it so. */
export const countedFields: readonly FieldSpec[] = [
  { name: 'paperCount', type: () => Int, description: 'How many papers make it so; equals papers.totalCount.' },
  {
    name: 'papers',
    type: () => jointPapers,
    arguments: paging,
    description: 'The papers that make it so, newest first.',
  },
];
