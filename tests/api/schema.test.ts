// The GraphQL schema: it keeps the contract, explains itself, and is put together out of the model.

import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { edgeTypes } from '../../src/model/edges.ts';
import { nodeKind, nodeLabels } from '../../src/model/nodes.ts';
import { besideOrSkip } from '../house/beside.ts';

const schema = papergraphSchema();

/** A field of any type that has some. */
interface AnyField {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly type: GraphQLType;
  readonly args?: readonly GraphQLArgument[];
}

function fieldsIn(type: GraphQLNamedType | undefined): readonly AnyField[] {
  const fields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? type.getFields() : {};
  return Object.values<AnyField>(fields);
}

function breaks(contract: GraphQLSchema, now: GraphQLSchema): string[] {
  return findBreakingChanges(contract, now)
    .map(({ description }) => description)
    .sort();
}

function changedDefaults(contract: GraphQLSchema, now: GraphQLSchema): string[] {
  return findDangerousChanges(contract, now)
    .filter(({ type }) => type === 'ARG_DEFAULT_VALUE_CHANGE')
    .map(({ description }) => description);
}

describe('the contract', () => {
  const where = { path: 'shared/api.graphql', variable: 'PAPERGRAPH_CONTRACT' };

  it('is kept', (context) => {
    const contract = buildSchema(readFileSync(besideOrSkip(context, where), 'utf8'));
    expect(contract.getQueryType()).toBeDefined();
    expect(breaks(contract, schema)).toEqual([]);
  });

  it('is kept in the defaults of its arguments', (context) => {
    const contract = buildSchema(readFileSync(besideOrSkip(context, where), 'utf8'));
    expect(changedDefaults(contract, schema)).toEqual([]);
  });

  it('would be seen broken where it is', () => {
    const contract = buildSchema('type Query { papers(first: Int = 20): [String] search: Int }');
    const broken = buildSchema('type Query { papers(first: Int = 10): Int }');
    expect(breaks(contract, broken)).toEqual([
      'Query.papers changed type from [String] to Int.',
      'Query.search was removed.',
    ]);
    expect(changedDefaults(contract, broken)).toHaveLength(1);
  });
});

/** Everything in a schema that can have a description, by its coordinate. */
function described(of: GraphQLSchema): (readonly [coordinate: string, description: string | null | undefined])[] {
  const types = Object.values(of.getTypeMap()).filter((type) => !isIntrospectionType(type));
  return types
    .filter((type) => !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const values = isEnumType(type) ? type.getValues() : [];
      const parts = [...values, ...fieldsIn(type)].flatMap((part) => {
        const args = 'args' in part ? (part.args ?? []) : [];
        return [part, ...args.map(({ name, description }) => ({ name: `${part.name}(${name}:)`, description }))];
      });
      return [
        [type.name, type.description] as const,
        ...parts.map(({ name, description }) => [`${type.name}.${name}`, description] as const),
      ];
    });
}

/** Coordinates that say less than three words, or no sentence. */
function unexplained(of: GraphQLSchema): string[] {
  return described(of)
    .filter(([, text]) => !text || text.trim().split(/\s+/u).length < 3 || !/^[\p{Lu}\d].*[.!?]$/su.test(text.trim()))
    .map(([coordinate]) => coordinate);
}

describe('descriptions', () => {
  it('explain every type, field, argument, input field and enum value', () => {
    expect(described(schema).length).toBeGreaterThan(1_000);
    expect(unexplained(schema)).toEqual([]);
  });

  it('would be missed', () => {
    const bare = buildSchema(`
      "Where every question begins." type Query { "The." papers("How many of them." first: Int, last: Int): Kind }
      enum Kind { "A field of study." FIELD TASK }
      "What to ask of them." input Filter { id: ID }
    `);
    expect(unexplained(bare)).toEqual(['Query.papers', 'Query.papers(last:)', 'Kind', 'Kind.TASK', 'Filter.id']);
  });

  it('speak of organisations, as the rest of the project does', () => {
    expect(described(schema).filter(([, text]) => /organi[z]ation/iu.test(text ?? ''))).toEqual([]);
  });
});

/** The names of the fields of a type. */
function fieldsOf(name: string): string[] {
  return fieldsIn(schema.getType(name)).map((field) => field.name);
}

describe('the schema out of the model', () => {
  it('has every kind of node and of edge', () => {
    const values = (name: string) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    expect(values('NodeKind')).toEqual(nodeLabels.map(nodeKind));
    expect(values('EdgeKind')).toEqual(edgeTypes.map(({ name }) => name));
  });

  it('makes every node type implement Node', () => {
    const node = schema.getType('Node');
    const implementers = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
    expect(implementers.sort()).toEqual([...nodeLabels].sort());
  });

  it('shows evidence on every edge of the graph that a list shows', () => {
    const bare = ['PaperReviewEdge', 'ReviewerReviewEdge', 'DigestReviewEdge', 'ReviewerPaperEdge', 'VenuePaperEdge'];
    const related = edgeTypes
      .flatMap(({ from, to }) => [from.list?.connection, to.list?.connection])
      .flatMap((name) => (name ? [`${name}Edge`] : []));
    expect(related.filter((name) => !fieldsOf(name).includes('evidence')).sort()).toEqual(
      [...bare].filter((name) => name !== 'ReviewerPaperEdge').sort(),
    );
    for (const name of bare) expect(fieldsOf(name), name).toEqual(['cursor', 'node']);
  });

  it('hides what is stored and shown otherwise', () => {
    for (const label of nodeLabels) {
      expect(
        fieldsOf(label).filter((field) => /^(?:nameRu|sortKey|keys|handleKeys|document)$|(?:En|Ru)$/u.test(field)),
      ).toEqual([]);
    }
    expect(fieldsOf('Review')).not.toContain('name');
  });

  it('gives every list the four paging arguments first', () => {
    const lists = nodeLabels
      .flatMap((label) => fieldsIn(schema.getType(label)))
      .filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
    expect(lists.length).toBeGreaterThan(30);
    for (const { name, args = [] } of lists) {
      expect(
        args.slice(0, 4).map((argument) => argument.name),
        name,
      ).toEqual(['first', 'after', 'last', 'before']);
    }
  });
});
