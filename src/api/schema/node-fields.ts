// The fields of the node types: scalars, lists over edges, counted lists, single neighbours.

import { type ClassType, Float, Int } from 'type-graphql';
import type { Counted } from '../../model/edge-type.ts';
import type { NodeLabel, Property } from '../../model/node-type.ts';
import { nodeLabels, nodeTypes } from '../../model/nodes.ts';
import { countedOf, edgeType, listsOf, type Relation } from '../../model/relations.ts';
import { languageArgument, orderByArgument, paging, papersArgument, rollUp, whereArgument } from './arguments.ts';
import { type ArgumentSpec, addField, type FieldSpec } from './class-type.ts';
import { connectionClass, connectionOf, countedFields } from './connections.ts';
import { EdgeKind, enumOf } from './enums.ts';
import { evidenceField, Fact, Handle } from './evidence.ts';
import { filterClasses } from './filters.ts';
import { NodeInterface, nodeClasses } from './node-classes.ts';
import { orderClasses } from './orders.ts';
import { GraphQLCalendarDate } from './scalars.ts';
import { similarField } from './similar.ts';

const scalars = { String, Int, Float, Boolean, Date: GraphQLCalendarDate };

function propertyField(name: string, property: Property): FieldSpec {
  const type = typeof property.type === 'object' ? enumOf(property.type) : scalars[property.type];
  return {
    name,
    type: () => (property.list ? [type] : type) as ReturnType<FieldSpec['type']>,
    nullable: !property.required && !property.list,
    description: property.description,
    ...(property.localised && { arguments: [languageArgument] }),
  };
}

function edgeFields({ edge, list, steps, owner }: Relation): readonly FieldSpec[] {
  if (!edge || list?.bare) return [];
  const fields = Object.entries(edge.properties ?? {})
    .filter(([, property]) => !property.hidden)
    .map(([name, property]) => propertyField(name, property));
  if (edge.properties?.affiliations) {
    const description = 'Organisations that the by-line names for this author.';
    fields.push({ name: 'affiliations', type: () => [nodeClasses.Organisation], description });
  }
  if (list?.rollUp && steps.length === 1) {
    const description = `Through which ${nodeTypes[owner].plural} it is listed: this one or some below it.`;
    fields.push({ name: 'via', type: () => [nodeClasses[owner]], description });
  }
  return [...fields, evidenceField];
}

function listArguments(
  label: NodeLabel,
  options: { where?: boolean; orderBy?: boolean; rollUp?: boolean },
): ArgumentSpec[] {
  return [
    ...paging,
    ...(options.rollUp ? [rollUp] : []),
    ...(options.where ? [whereArgument(() => filterClasses[label])] : []),
    ...(options.orderBy ? [orderByArgument(() => orderClasses[label], nodeTypes[label])] : []),
  ];
}

function addLists(target: ClassType, label: NodeLabel): void {
  for (const relation of listsOf(label)) {
    const { list, target: far } = relation;
    const { field: name, description, connection } = list;
    if (!connection) {
      addField(target, { name, description, nullable: !list.required, type: () => nodeClasses[far] });
      continue;
    }
    const page = connectionOf(connection, far, edgeFields(relation));
    addField(target, { name, description, type: () => page, arguments: listArguments(far, list) });
  }
}

function countedEdgeFields({ edge }: Counted): readonly FieldSpec[] {
  if (!edge) return countedFields;
  const stored = Object.entries(edgeType(edge.edge).properties ?? {});
  return [...stored.map(([name, property]) => propertyField(name, property)), evidenceField, ...countedFields];
}

function addCounted(target: ClassType, label: NodeLabel): void {
  for (const counted of countedOf(label)) {
    const { field: name, description, to } = counted;
    const page = connectionOf(counted.connection, to, countedEdgeFields(counted));
    addField(target, {
      name,
      description,
      type: () => page,
      arguments: [
        ...listArguments(to, { where: true, ...(counted.rollUp && { rollUp: true }) }),
        papersArgument(() => filterClasses.Paper),
      ],
    });
  }
}

function factsField(): FieldSpec {
  const connection = connectionClass({ name: 'Fact', type: () => Fact, one: 'fact', many: 'facts' });
  const kinds: ArgumentSpec = {
    name: 'kinds',
    type: () => [EdgeKind],
    description: 'Which kinds of facts; all where it is not given.',
  };
  return {
    name: 'facts',
    type: () => connection,
    arguments: [...paging, kinds],
    description:
      'Every fact that begins or ends at it, with its evidence: by kind, those that begin at it first, then by the name at the other end.',
  };
}

/** Gives every node class its fields. */
export function addNodeFields(): void {
  addField(NodeInterface, factsField());
  for (const label of nodeLabels) {
    const target = nodeClasses[label];
    for (const [name, property] of Object.entries(nodeTypes[label].properties)) {
      if (!property.hidden) addField(target, propertyField(name, property));
    }
    addLists(target, label);
    addCounted(target, label);
  }
  addField(nodeClasses.Paper, similarField);
  addField(nodeClasses.Reviewer, {
    name: 'handles',
    type: () => [Handle],
    description: 'Names on the services they write on.',
  });
  addField(nodeClasses.Review, evidenceField);
  const ownPaper = "True where the reviewer is one of the paper's authors.";
  addField(nodeClasses.Review, { name: 'ownPaper', type: () => Boolean, description: ownPaper });
}
