// Every way by which the API shows a node of a kind, with the same fields asked for at the end of each.

import { type GraphQLObjectType, getNamedType, isLeafType } from 'graphql';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { NodeLabel } from '../../src/model/node-type.ts';
import { nodeLabels, nodeTypes } from '../../src/model/nodes.ts';
import { countedOf, listsOf } from '../../src/model/relations.ts';

/** A document that shows nodes of one kind; a root list in it is paged by `$after`. */
export interface Route {
  readonly name: string;
  readonly label: NodeLabel;
  readonly source: string;
  /** Whether the first page of the root list is enough, where the rest shows more of the same. */
  readonly firstPageOnly?: true;
}

const IDS = '{ totalCount nodes { id } }';

/** Relations that are compared beside the scalar fields. */
const RELATIONS: Readonly<Record<NodeLabel, string>> = {
  Paper: `authors(first: 3) ${IDS} organisations ${IDS} concepts(first: 2) { nodes { id } } reviews { totalCount }`,
  Author: `papers(first: 2) ${IDS} coauthors(first: 2) { nodes { id } } reviewer { id }`,
  Organisation: `parent { id } children { totalCount } papers(first: 3) ${IDS}`,
  Reviewer: `papers(first: 3) ${IDS} reviews { totalCount } author { id }`,
  Review: 'paper { id } reviewer { id } digest { id } evidence { start end rule confidence source { name } }',
  Digest: `reviews(first: 3) ${IDS}`,
  Concept: `broader ${IDS} papers(first: 2) ${IDS}`,
  Venue: `papers ${IDS}`,
};

/** What is asked of a node of that kind: all its scalar fields, in both languages where there are two, and some relations. */
export function fieldsOf(label: NodeLabel): string {
  const type = papergraphSchema().getType(label) as GraphQLObjectType;
  const scalars = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  const localised = scalars.filter(({ args }) => args.some(({ name }) => name === 'language'));
  const russian = localised.map(({ name }) => `${name}Russian: ${name}(language: RU)`);
  return ['__typename', ...scalars.map(({ name }) => name), ...russian, RELATIONS[label]].join(' ');
}

function rootList(label: NodeLabel, selection: string): string {
  const { plural } = nodeTypes[label];
  return `query ($after: String) { list: ${plural}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } ${selection} } }`;
}

function relationRoutes(label: NodeLabel): readonly Route[] {
  return listsOf(label).map(({ target, list: { field, connection } }) => {
    const shown = connection ? '(first: 100) { edges { node { ...Shown } } }' : '{ ...Shown }';
    return routeTo(target, `${label}.${field}`, rootList(label, `nodes { ${field}${shown} }`));
  });
}

function countedRoutes(label: NodeLabel): readonly Route[] {
  return countedOf(label).flatMap(({ to, field }) => {
    const nodes = `nodes { ${field}(first: 5) { nodes { ...Shown } } }`;
    const papers = `nodes { ${field}(first: 2) { edges { papers(first: 1) { nodes { ...Shown } } } } }`;
    const ends = `nodes { ${field}(first: 1) { edges { papers(first: 1) { edges { facts { from { ...Shown } to { ...Shown } } } } } } }`;
    return [
      routeTo(to, `${label}.${field}`, rootList(label, nodes)),
      { ...routeTo('Paper', `${label}.${field}.papers`, rootList(label, papers)), firstPageOnly: true },
      { ...routeTo(to, `${label}.${field}.papers.facts`, rootList(label, ends)), firstPageOnly: true },
    ];
  });
}

function routeTo(label: NodeLabel, name: string, operation: string): Route {
  return { name, label, source: `${operation} fragment Shown on ${label} { ${fieldsOf(label)} }` };
}

/** The ways through lists and relations; the root lists themselves come first and show every node. */
export function routes(): readonly Route[] {
  const lists = nodeLabels.map((label) =>
    routeTo(label, nodeTypes[label].plural, rootList(label, 'nodes { ...Shown }')),
  );
  const edgeEnds = [
    routeTo(
      'Organisation',
      'Author.papers.affiliations',
      rootList('Author', 'nodes { papers { edges { affiliations { ...Shown } } } }'),
    ),
    routeTo(
      'Organisation',
      'Organisation.papers.via',
      rootList('Organisation', 'nodes { papers { edges { via { ...Shown } } } }'),
    ),
    routeTo(
      'Digest',
      'Review.evidence.source.digest',
      rootList('Review', 'nodes { evidence { source { digest { ...Shown } } } }'),
    ),
  ];
  return [...lists, ...nodeLabels.flatMap((label) => [...relationRoutes(label), ...countedRoutes(label)]), ...edgeEnds];
}

/** Ways that take ids: `$ids` for many, and `$id` for one. */
export function routesById(label: NodeLabel): readonly Route[] {
  const one = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  const byReference = routeTo(label, one, `query ($id: String!) { ${one}(ref: $id) { ...Shown } }`);
  return [
    routeTo(label, 'node', 'query ($id: ID!) { node(id: $id) { ...Shown } }'),
    routeTo(label, 'nodes', 'query ($ids: [ID!]!) { nodes(ids: $ids) { ...Shown } }'),
    ...(nodeTypes[label].lookup ? [byReference] : []),
  ];
}
