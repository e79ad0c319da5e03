// The root fields that find nodes by words: search, suggest and lookup, with the types that they answer with.

import { type ClassType, Float, Int, ObjectType } from 'type-graphql';
import { languageArgument, paging } from './arguments.ts';
import { type ArgumentSpec, addField, type FieldSpec, namedClass } from './class-type.ts';
import { PageInfo } from './connections.ts';
import { NodeKind } from './enums.ts';
import { NodeInterface } from './node-classes.ts';

function objectClass(name: string, description: string, fields: readonly FieldSpec[]): ClassType {
  const target = namedClass(name);
  for (const field of fields) addField(target, field);
  ObjectType(name, { description })(target);
  return target;
}

const SearchEdge = objectClass('SearchEdge', 'A row of SearchConnection.', [
  { name: 'cursor', type: () => String, description: 'Where this row stands, for after and before.' },
  { name: 'node', type: () => NodeInterface, description: 'What was found.' },
  {
    name: 'score',
    type: () => Float,
    description:
      'How well it answers: 1 a name is the text, 0.9 a name is the same words in other forms, 0.75 a name begins with the ' +
      'text, 0.5 all words stand in its names, 0.25 all words stand in its names and texts.',
  },
  { name: 'matched', type: () => String, description: 'The name that it was found by, or the place in its text.' },
]);

const SearchConnection = objectClass('SearchConnection', 'A page of what was found, best first.', [
  { name: 'edges', type: () => [SearchEdge], description: 'The rows of this page.' },
  { name: 'nodes', type: () => [NodeInterface], description: 'The nodes of this page.' },
  { name: 'pageInfo', type: () => PageInfo, description: 'Where this page stands in the list.' },
  { name: 'totalCount', type: () => Int, description: 'How many were found.' },
]);

const Suggestion = objectClass('Suggestion', 'One way to complete what is being typed.', [
  { name: 'node', type: () => NodeInterface, description: 'What the completed text names.' },
  { name: 'text', type: () => String, description: 'The name that completes what was typed.' },
  {
    name: 'hint',
    type: () => String,
    nullable: true,
    description: 'What tells it from its namesakes: organisation, years, number of papers and the like.',
  },
]);

const Lookup = objectClass('Lookup', 'What one reference may mean.', [
  { name: 'text', type: () => String, description: 'The reference, as it was asked.' },
  {
    name: 'nodes',
    type: () => [NodeInterface],
    description:
      'Whatever answers to it, by id: none, the one that is meant, or several; of more than ten the first ten.',
  },
]);

const kinds: ArgumentSpec = {
  name: 'kinds',
  type: () => [NodeKind],
  description: 'Only nodes of these kinds; without it, of any.',
};

const search: FieldSpec = {
  name: 'search',
  type: () => SearchConnection,
  arguments: [
    ...paging,
    { name: 'query', type: () => String, required: true, description: 'The words to look for.' },
    kinds,
  ],
  description:
    'Nodes with all of these words in their names, and papers with them in title, abstract and summaries too: in ' +
    'Russian and English, in any of their forms; the last one may be the beginning of a word in a name. A word of five ' +
    'letters or more that nothing has is taken as one letter off. Best first, then by number of papers, then by id.',
};

const suggest: FieldSpec = {
  name: 'suggest',
  type: () => [Suggestion],
  arguments: [
    { name: 'prefix', type: () => String, required: true, description: 'What has been typed so far.' },
    kinds,
    languageArgument,
    { name: 'first', type: () => Int, defaultValue: 8, description: 'How many, 1 to 100.' },
  ],
  description:
    'Completions while typing: what is named so, then names that begin so, then names with a word that begins so ' +
    '(of papers only where the others are too few), each by number of papers, then by id.',
};

const lookup: FieldSpec = {
  name: 'lookup',
  type: () => [Lookup],
  arguments: [
    {
      name: 'texts',
      type: () => [String],
      required: true,
      description: 'Ids, identifiers (DOI, arXiv, ORCID, ROR, OpenAlex, or their addresses) or names; at most 100.',
    },
    kinds,
  ],
  description: 'What many references mean, in the order in which they were asked.',
};

/** The root fields that find nodes by words. */
export const searchFields: readonly FieldSpec[] = [search, suggest, lookup];
