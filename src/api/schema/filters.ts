// The filter inputs of all node types and of the relations between them, out of the model.

import { type ClassType, ID, InputType } from 'type-graphql';
import type { RelationSide } from '../../model/edge-type.ts';
import type { NodeLabel } from '../../model/node-type.ts';
import { nodeLabels, nodeTypes } from '../../model/nodes.ts';
import { filtersOf, type Relation } from '../../model/relations.ts';
import { addField, type FieldSpec, namedClass } from './class-type.ts';
import { comparisonOf, IDFilter, IntFilter, StringFilter } from './comparisons.ts';

function inputClass(name: string, description: string): ClassType {
  const target = namedClass(name);
  InputType(name, { description })(target);
  return target;
}

/** The filter input of each node type. */
export const filterClasses = Object.fromEntries(
  nodeLabels.map((label) => [
    label,
    inputClass(`${label}Filter`, `Which ${nodeTypes[label].plural}: all that is given together holds together.`),
  ]),
) as Readonly<Record<NodeLabel, ClassType>>;

function add(target: ClassType, field: Omit<FieldSpec, 'nullable'>): void {
  addField(target, { ...field, nullable: true });
}

function addCombinations(target: ClassType): void {
  add(target, { name: 'and', type: () => [target], description: 'All of these hold; none given: everything.' });
  add(target, { name: 'or', type: () => [target], description: 'One of these holds; none given: nothing.' });
  add(target, { name: 'not', type: () => target, description: 'This does not hold: the exact complement.' });
}

function addProperties(target: ClassType, label: NodeLabel): void {
  const { filters, properties, hierarchy, lookup } = nodeTypes[label];
  if (lookup) add(target, { name: 'id', type: () => IDFilter, description: 'By its id.' });
  for (const [field, on] of Object.entries(filters)) {
    const property = properties[on];
    const description = property?.description ?? (on === 'keys' ? 'Any of its names.' : 'Any of its handles.');
    const input = property ? comparisonOf(property) : StringFilter;
    add(target, { name: field, type: () => input, description });
  }
  if (nodeTypes[label].texts) {
    add(target, {
      name: 'text',
      type: () => String,
      description: 'All of these words stand in its names and texts, in any of their forms.',
    });
  }
  if (label === 'Review') {
    add(target, {
      name: 'ownPaper',
      type: () => Boolean,
      description: "Whether the reviewer is one of the paper's authors.",
    });
  }
  if (hierarchy)
    add(target, { name: 'within', type: () => [ID], description: 'One of these nodes or one below them, by id.' });
}

function addEdgeFields(target: ClassType, { edge, owner }: Relation): void {
  for (const [name, property] of Object.entries(edge?.properties ?? {})) {
    if (property.type !== 'Int' && property.type !== 'Float') continue;
    const input = comparisonOf(property);
    add(target, { name, type: () => input, description: property.description });
  }
  if (edge?.name === 'AUTHORED' && owner === 'Paper') {
    add(target, {
      name: 'affiliation',
      type: () => filterClasses.Organisation,
      description: 'The by-line places the author at such an organisation.',
    });
  }
}

function relationClass(relation: Relation & { readonly filter: RelationSide }): ClassType {
  const { filter, target: far } = relation;
  const target = inputClass(
    filter.input,
    `What to ask of related ${nodeTypes[far].plural}: of those that where and the fields of the edge select, that some meets ` +
      'this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself ' +
      'count, not those of nodes below it: ask with within for a whole tree.',
  );
  const type = () => filterClasses[far];
  add(target, { name: 'some', type, description: 'One of those selected also meets this.' });
  add(target, { name: 'none', type, description: 'None of those selected meets this.' });
  add(target, { name: 'where', type, description: 'Selects the related nodes that some, none and count speak of.' });
  add(target, { name: 'count', type: () => IntFilter, description: 'How many of those selected there are.' });
  addEdgeFields(target, relation);
  return target;
}

for (const label of nodeLabels) {
  const target = filterClasses[label];
  addCombinations(target);
  addProperties(target, label);
  for (const relation of filtersOf(label)) {
    const input = relationClass(relation);
    const reads = relation.edge ? ` (${relation.edge.description.replace(/\.$/u, '')})` : '';
    const description = `By related ${nodeTypes[relation.target].plural}${reads}.`;
    add(target, { name: relation.filter.field, type: () => input, description });
  }
}
