// Every place in an operation that takes a text of the user's own, found in the schema and not listed by hand.

import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { papergraphSchema } from '../src/api/schema/schema.ts';

/** A place for a text: an operation with the variable $v where it stands. */
export interface Slot {
  /** The way to it, such as `papers where.title.contains`. */
  readonly at: string;
  readonly operation: string;
  readonly isList: boolean;
}

const schema = papergraphSchema();
const SELECTION: Readonly<Record<string, string>> = { list: '{ totalCount nodes { id } }', node: '{ id }' };

/** What is asked of fields that list no nodes, and what else they must be given. */
const ODD: Readonly<Record<string, { readonly selection: string; readonly more?: string }>> = {
  PaperGroupConnection: { selection: '{ totalCount nodes { paperCount } }', more: 'by: [{ dimension: CONCEPT }]' },
  FactConnection: { selection: '{ totalCount nodes { kind } }' },
  Paths: { selection: '{ truncated paths { nodes { id } } }', more: 'from: "paper:one", to: "paper:two"' },
  Subgraph: { selection: '{ truncated nodes { id } }' },
  Suggestion: { selection: '{ text node { id } }', more: 'prefix: "word"' },
  Lookup: { selection: '{ nodes { id } }', more: 'texts: ["word"]' },
  SearchConnection: { selection: '{ totalCount nodes { id } }', more: 'query: "word"' },
};

/** A node of each kind from which lists are asked for; a reference that the seed knows. */
const STANDS_ON: Readonly<Record<string, string>> = {
  Paper: 'DETR',
  Author: 'Egor Zakharov',
  Organisation: 'Meta',
  Reviewer: 'Егор Захаров',
  Digest: 'digest:deit-2020',
  Concept: 'transformer',
  Venue: 'ECCV',
};

/** A part of an input in which $v stands, with the way to it and the variable's type. */
interface Inner {
  readonly path: string;
  readonly value: string;
  readonly type: string;
}

function comparisons(field: string, filter: GraphQLInputObjectType): Inner[] {
  return Object.values(filter.getFields()).flatMap(({ name, type }): Inner[] => {
    const scalar = getNamedType(type);
    if (!isScalarType(scalar) || !['String', 'ID'].includes(scalar.name)) return [];
    return [{ path: `${field}.${name}`, value: `{ ${field}: { ${name}: $v } }`, type: String(type) }];
  });
}

/** The texts that a filter takes: in its comparisons, in `within`, and through relations as deep as is said. */
function filterTexts(filter: GraphQLInputObjectType, depth: number): Inner[] {
  return Object.values(filter.getFields()).flatMap(({ name, type }): Inner[] => {
    const named = getNamedType(type);
    if (isScalarType(named))
      return ['ID', 'String'].includes(named.name)
        ? [{ path: name, value: `{ ${name}: $v }`, type: String(type) }]
        : [];
    if (!isInputObjectType(named)) return [];
    const below = /Relation$/u.test(named.name) && depth > 0 ? relationTexts(named, depth - 1) : [];
    const inner = /^(?:String|ID)Filter$/u.test(named.name) ? comparisons(name, named) : [];
    const wrapped = below.map((one) => ({ ...one, path: `${name}.${one.path}`, value: `{ ${name}: ${one.value} }` }));
    return [...inner, ...wrapped];
  });
}

/** One comparison is enough behind each way through a relation: what comes after it is the same everywhere. */
function relationTexts(relation: GraphQLInputObjectType, depth: number): Inner[] {
  return Object.values(relation.getFields()).flatMap(({ name, type }): Inner[] => {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || !/^[A-Z][a-z]+Filter$/u.test(named.name) || /^(?:Int|Float)/u.test(named.name))
      return [];
    const [first] = filterTexts(named, depth).filter(({ type: of }) => of === 'String');
    return first ? [{ ...first, path: `${name}.${first.path}`, value: `{ ${name}: ${first.value} }` }] : [];
  });
}

/** The texts in the filters that restrict the values of a dimension. */
function groupingTexts(grouping: GraphQLInputObjectType): Inner[] {
  return Object.values(grouping.getFields()).flatMap(({ name, type }) => {
    const filter = getNamedType(type);
    if (!isInputObjectType(filter)) return [];
    const dimension = `dimension: ${name.replace(/s$/u, '').toUpperCase()}`;
    return filterTexts(filter, 0).map((one) => ({
      ...one,
      path: `${name}.${one.path}`,
      value: `[{ ${dimension}, ${name}: ${one.value} }]`,
    }));
  });
}

function argumentTexts({ name, type }: GraphQLArgument, depth: number): Inner[] {
  const named = getNamedType(type);
  if (isInputObjectType(named) && named.name.endsWith('Grouping')) {
    return groupingTexts(named).map((one) => ({ ...one, path: `${name}.${one.path}` }));
  }
  if (isInputObjectType(named) && named.name.endsWith('Filter')) {
    return filterTexts(named, depth).map((one) => ({ ...one, path: `${name}.${one.path}` }));
  }
  if (!isScalarType(named) || !['String', 'ID'].includes(named.name)) return [];
  return [{ path: name, value: '$v', type: String(type) }];
}

function slot(at: string, inner: Inner, field: (asked: string) => string): Slot {
  const isList = inner.type.startsWith('[');
  return {
    at: `${at} ${inner.path}`,
    isList,
    operation: `query ($v: ${inner.type}) ${field(`${inner.path.split('.')[0]}: ${inner.value}`)}`,
  };
}

function selectionOf({ type }: { readonly type: GraphQLOutputType }): string {
  const { name } = getNamedType(type);
  return ODD[name]?.selection ?? `${name.endsWith('Connection') ? SELECTION.list : SELECTION.node}`;
}

/** The arguments that a field must have besides the one that is tried. */
function besides({ type }: { readonly type: GraphQLOutputType }, tried: string): string {
  const more = ODD[getNamedType(type).name]?.more ?? '';
  return more
    .split(/, (?=\w+:)/u)
    .filter((one) => !one.startsWith(`${tried}:`))
    .map((one) => (one ? `, ${one}` : ''))
    .join('');
}

/** The statement of `cypher` is a user's own: what it may do is tried in tests/cypher. */
function rootSlots(): Slot[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const { name, args } = field;
    if (name === 'cypher') return [];
    const inner = args.flatMap((argument) => argumentTexts(argument, 1));
    return inner.map((one) => {
      const more = besides(field, String(one.path.split('.')[0]));
      return slot(name, one, (asked) => `{ ${name}(${asked}${more}) ${selectionOf(field)} }`);
    });
  });
}

/** Below a node one comparison for each argument is enough: filters are those of the root. */
function nodeSlots(): Slot[] {
  return Object.entries(STANDS_ON).flatMap(([label, ref]) => {
    const type = schema.getType(label);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    return fields.flatMap((field) =>
      field.args.flatMap((argument) => {
        const { name } = field;
        const inner = argumentTexts(argument, 0).find(({ type: of }) => !isListType(of));
        if (!inner) return [];
        const root = `${label.toLowerCase()}(ref: ${JSON.stringify(ref)})`;
        return [slot(`${label}.${name}`, inner, (asked) => `{ ${root} { ${name}(${asked}) ${selectionOf(field)} } }`)];
      }),
    );
  });
}

/** All places for a text. */
export function textSlots(): readonly Slot[] {
  return [...rootSlots(), ...nodeSlots()];
}
