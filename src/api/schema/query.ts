// The root fields: one node, many nodes, a look-up and a list for each kind, and the size of the graph.

import { type ClassType, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { NodeType } from '../../model/node-type.ts';
import { nodeTypes } from '../../model/nodes.ts';
import { orderByArgument, paging, whereArgument } from './arguments.ts';
import { addArguments, addField, defineMethod, type FieldSpec, namedClass } from './class-type.ts';
import { rootConnections } from './connections.ts';
import { cypherField } from './cypher.ts';
import { EdgeKind, NodeKind } from './enums.ts';
import { filterClasses } from './filters.ts';
import { groupPapersField } from './groups.ts';
import { NodeInterface, nodeClasses } from './node-classes.ts';
import { orderClasses } from './orders.ts';
import { searchFields } from './search.ts';
import { subgraphFields } from './subgraphs.ts';

function countClass(name: string, kind: FieldSpec['type'], description: string): ClassType {
  const target = namedClass(name);
  addField(target, { name: 'kind', type: kind, description: 'What is counted.' });
  addField(target, { name: 'count', type: () => Int, description: 'How many there are.' });
  ObjectType(name, { description })(target);
  return target;
}

function statsClass(): ClassType {
  const nodes = countClass('NodeCount', () => NodeKind, 'How many nodes of a kind there are.');
  const edges = countClass('EdgeCount', () => EdgeKind, 'How many edges of a kind there are.');
  const target = namedClass('GraphStats');
  addField(target, {
    name: 'engine',
    type: () => String,
    description: 'The engine that holds the graph, with its version.',
  });
  addField(target, { name: 'nodes', type: () => [nodes], description: 'How many nodes of each kind.' });
  addField(target, { name: 'edges', type: () => [edges], description: 'How many edges of each kind.' });
  ObjectType('GraphStats', { description: 'The size of the graph.' })(target);
  return target;
}

const byId: FieldSpec = {
  name: 'node',
  type: () => NodeInterface,
  arguments: [{ name: 'id', type: () => ID, required: true, description: 'The id of the node.' }],
  description: 'One node of any kind by its id; null where there is none.',
};

const byIds: FieldSpec = {
  name: 'nodes',
  type: () => [NodeInterface],
  nullable: 'itemsAndList',
  arguments: [{ name: 'ids', type: () => [ID], required: true, description: 'The ids, at most 100.' }],
  description: 'Nodes of any kind by their ids, in that order; null where there is none.',
};

function referenceField({ label }: NodeType): FieldSpec {
  return {
    name: label.toLowerCase(),
    type: () => nodeClasses[label],
    arguments: [{ name: 'ref', type: () => String, required: true, description: 'An id, an identifier or a name.' }],
    description:
      'By its id or anything that is known to be its own name or identifier: DETR, arXiv:2005.12872, a DOI or its address, ' +
      'трансформер, FAIR. Null where nothing answers to it; error AMBIGUOUS, with the candidates, where several do.',
  };
}

function listField({ label, plural }: NodeType): FieldSpec {
  return {
    name: plural,
    type: () => rootConnections[label],
    arguments: [
      ...paging,
      whereArgument(() => filterClasses[label]),
      orderByArgument(() => orderClasses[label], nodeTypes[label]),
    ],
    description: `All ${plural}, or those that a filter selects.`,
  };
}

function statsField(): FieldSpec {
  const graphStats = statsClass();
  return { name: 'stats', type: () => graphStats, description: 'The size of the graph.' };
}

function rootFields(): readonly FieldSpec[] {
  const kinds = Object.values(nodeTypes);
  const references = kinds.filter(({ lookup }) => lookup).map(referenceField);
  const found = [...searchFields, groupPapersField, ...subgraphFields, cypherField()];
  return [byId, byIds, ...references, ...kinds.map(listField), ...found, statsField()];
}

/** The resolver class whose methods are the root fields. */
export function queryResolver(): ClassType {
  const target = namedClass('GraphResolver');
  Resolver()(target);
  for (const field of rootFields()) {
    const descriptor = defineMethod(target.prototype as object, field.name);
    const options = { description: field.description, nullable: field.nullable ?? true };
    Query(field.type, options)(target.prototype as object, field.name, descriptor);
    addArguments(target.prototype as object, field.name, field.arguments ?? []);
  }
  return target;
}
