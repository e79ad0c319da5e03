// The fields selected of one node: scalars and texts here, relations through the files that know them.

import type { Property } from '../model/node-type.ts';
import { nodeTypes } from '../model/nodes.ts';
import { countedOf, listsOf } from '../model/relations.ts';
import { compileCounted } from './counted.ts';
import { compileEvidence } from './evidence.ts';
import { compileHandles } from './handles.ts';
import { compileList, compileSingle } from './list.ts';
import type { NodeCompiler } from './node-compiler.ts';
import { compileNodeFacts } from './node-facts.ts';
import { constant, objectReader } from './object-reader.ts';
import { displayed, type Place, type Reader } from './place.ts';
import { type SelectedField, selectedFields } from './selection.ts';
import { compileSimilar } from './similar.ts';

function suffix(field: SelectedField): 'En' | 'Ru' {
  return field.arguments.language === 'RU' ? 'Ru' : 'En';
}

function labelReader(place: Place, field: SelectedField): Reader {
  const at = place.columns.add(displayed(place, suffix(field) === 'Ru' ? 'RU' : 'EN'));
  return (row) => row[at];
}

function propertyReader(place: Place, field: SelectedField, property: Property): Reader {
  const stored = property.localised ? `${field.name}${suffix(field)}` : field.name;
  const at = place.columns.add(`${place.variable}.${stored}`);
  if (property.list) return (row) => row[at] ?? [];
  return (row) => row[at] ?? null;
}

/** True where one of the paper's authors is the reviewer. */
function ownPaper(place: Place): Reader {
  const { writer, variable } = place;
  const [own, reviewer, author] = [writer.variable('own'), writer.variable('r'), writer.variable('a')];
  const wrote = `MATCH (${variable})<-[:WROTE]-(${reviewer}:Reviewer)-[:SAME_PERSON_AS]->(${author}:Author)`;
  place.call(
    [variable],
    `${wrote} MATCH (${author})-[:AUTHORED]->(:Paper)<-[:REVIEWS]-(${variable}) RETURN count(*) > 0 AS ${own}`,
  );
  const at = place.columns.add(own);
  return (row) => row[at];
}

/** The evidence of a review: why it is about its paper. */
function reviewEvidence(place: Place, field: SelectedField): Reader {
  const { writer, variable } = place;
  const [edge, evidence, documents] = [writer.variable('e'), writer.variable('ev'), writer.variable('dc')];
  const collected = `collect(${edge}.evidence) AS ${evidence}, collect(${edge}.documents) AS ${documents}`;
  place.call([variable], `MATCH (${variable})-[${edge}:REVIEWS]->() RETURN ${collected}`);
  return compileEvidence(place, field, { evidence, documents, variable: documents, compileNode });
}

function compileField(place: Place, field: SelectedField): Reader {
  const { label } = place;
  if (field.name === '__typename') return constant(label);
  if (field.name === 'id') {
    const at = place.columns.add(`${place.variable}.id`);
    return (row) => row[at];
  }
  if (field.name === 'label') return labelReader(place, field);
  if (field.name === 'facts') return compileNodeFacts(place, field, compileNode);
  const property = nodeTypes[label].properties[field.name];
  if (property && !property.hidden) return propertyReader(place, field, property);
  const relation = listsOf(label).find(({ list }) => list.field === field.name);
  if (relation)
    return (relation.list.connection ? compileList : compileSingle)(place, field, { relation, compileNode });
  const counted = countedOf(label).find((list) => list.field === field.name);
  if (counted) return compileCounted(place, field, { counted, compileNode });
  if (field.name === 'similar') return compileSimilar(place, field, compileNode);
  if (field.name === 'handles') return compileHandles(place, field);
  if (field.name === 'evidence') return reviewEvidence(place, field);
  if (field.name === 'ownPaper') return ownPaper(place);
  throw new Error(`${label}.${field.name} is in the schema and not in the compiler.`);
}

/** Compiles what selection sets ask of the node that a place holds; an interface's object also says its type. */
export const compileNode: NodeCompiler = (place, sets, asInterface = false) => {
  const fields = selectedFields(place.compilation, place.label, sets);
  const readers = fields.map((field) => [field.key, compileField(place, field)] as const);
  return objectReader(readers, asInterface ? place.label : undefined);
};
