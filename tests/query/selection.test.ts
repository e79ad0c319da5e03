// What an operation selects: fragments spread, directives applied, equal keys merged, arguments coerced.

import { Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { type OperationContext, type SelectedField, selectedFields, setsBelow } from '../../src/query/selection.ts';

const schema = papergraphSchema();

/** The context and the root fields of an operation. */
function read(source: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const context: OperationContext = { schema, fragments, variables };
  return { context, fields: selectedFields(context, 'Query', [operation.selectionSet]) };
}

/** The keys selected below the only root field, as seen by an object of that type. */
function below(
  source: string,
  type: string,
  variables: Readonly<Record<string, unknown>> = {},
): readonly SelectedField[] {
  const { context, fields } = read(source, variables);
  return selectedFields(context, type, setsBelow(fields[0] as SelectedField));
}

const keys = (fields: readonly SelectedField[]) =>
  fields.map(({ key, name }) => (key === name ? key : `${key}: ${name}`));

describe('fields', () => {
  it('come in the order of the response, each under its key', () => {
    const source = '{ paper(ref: "x") { b: title id a: title __typename title } }';
    expect(keys(below(source, 'Paper'))).toEqual(['b: title', 'id', 'a: title', '__typename', 'title']);
  });

  it('of one key are one, with all that is selected below', () => {
    const source = `{ paper(ref: "x") { authors { totalCount } title ...More authors { nodes { id } } } }
      fragment More on Paper { title authors { nodes { name } } }`;
    const { context } = read(source);
    const fields = below(source, 'Paper');
    expect(keys(fields)).toEqual(['authors', 'title']);
    expect(fields[0]?.nodes).toHaveLength(3);
    const connection = selectedFields(context, 'PaperAuthorConnection', setsBelow(fields[0] as SelectedField));
    expect(keys(connection)).toEqual(['totalCount', 'nodes']);
    const node = selectedFields(context, 'Author', setsBelow(connection[1] as SelectedField));
    expect(keys(node)).toEqual(['name', 'id']);
  });

  it('have nothing below where nothing is selected', () => {
    expect(setsBelow(below('{ paper(ref: "x") { title } }', 'Paper')[0] as SelectedField)).toEqual([]);
  });
});

describe('fragments', () => {
  it('apply where their type is the object, or an interface of it', () => {
    const source = `{ node(id: "x") {
      id ...on Paper { title } ...on Author { name } ...on Node { label } ... { here: id } ...Named
    } }
    fragment Named on Concept { kind }`;
    expect(keys(below(source, 'Paper'))).toEqual(['id', 'title', 'label', 'here: id']);
    expect(keys(below(source, 'Author'))).toEqual(['id', 'name', 'label', 'here: id']);
    expect(keys(below(source, 'Concept'))).toEqual(['id', 'label', 'here: id', 'kind']);
  });

  it('are spread within each other, at the first place where they stand', () => {
    const source = `{ paper(ref: "x") { ...A year ...B } }
      fragment A on Paper { title ...B }
      fragment B on Paper { url }`;
    expect(keys(below(source, 'Paper'))).toEqual(['title', 'url', 'year']);
  });

  it('are spread once in an object, however often they are named: a tower of them takes no longer than its height', () => {
    const tower = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Paper { ...F${n + 1} ...F${n + 1} }`);
    const source = `{ paper(ref: "x") { ...F0 ...F0 } } ${tower.join(' ')} fragment F40 on Paper { title }`;
    const fields = below(source, 'Paper');
    expect(keys(fields)).toEqual(['title']);
    expect(fields[0]?.nodes).toHaveLength(1);
  });

  it('are spread again below another field', () => {
    const source = `{ paper(ref: "x") { ...Ids authors { nodes { ...Ids } } } } fragment Ids on Node { id }`;
    const { context } = read(source);
    const fields = below(source, 'Paper');
    expect(keys(fields)).toEqual(['id', 'authors']);
    const [nodes] = selectedFields(context, 'PaperAuthorConnection', setsBelow(fields[1] as SelectedField));
    expect(keys(selectedFields(context, 'Author', setsBelow(nodes as SelectedField)))).toEqual(['id']);
  });
});

describe('directives', () => {
  const source = `query ($yes: Boolean!, $no: Boolean!) { paper(ref: "x") {
    a: id @include(if: $yes) b: id @include(if: $no) c: id @skip(if: $yes) d: id @skip(if: $no)
    e: id @skip(if: $no) @include(if: $yes) f: id @skip(if: $no) @include(if: $no) g: id @skip(if: $yes) @include(if: $yes)
    ... @include(if: $no) { h: id } ... on Paper @skip(if: $no) { i: id } ...F @include(if: $no) ...G @include(if: $yes)
    j: id @include(if: true) k: id @skip(if: true)
  } }
  fragment F on Paper { l: id }
  fragment G on Paper { m: id }`;
  const given = { yes: true, no: false };

  it('leave out fields, inline fragments and spreads', () => {
    expect(below(source, 'Paper', given).map(({ key }) => key)).toEqual(['a', 'd', 'e', 'i', 'm', 'j']);
  });

  it('on a spread that is left out do not stop the next one', () => {
    const twice = `query ($no: Boolean!) { paper(ref: "x") { ...F @include(if: $no) ...F } } fragment F on Paper { title }`;
    expect(keys(below(twice, 'Paper', given))).toEqual(['title']);
  });

  it('on one of two equal keys leave the other', () => {
    const two = `query ($no: Boolean!) { paper(ref: "x") { title @include(if: $no) title } }`;
    expect(below(two, 'Paper', given)[0]?.nodes).toHaveLength(1);
  });
});

describe('arguments', () => {
  const argumentsOf = (source: string, type: string, variables = {}) =>
    below(source, type, variables).map((field) => field.arguments);

  it('are coerced, with defaults filled in', () => {
    expect(
      argumentsOf(
        '{ concept(ref: "x") { label description(language: RU) papers(first: 5) { totalCount } } }',
        'Concept',
      ),
    ).toEqual([{ language: 'EN' }, { language: 'RU' }, { first: 5, rollUp: true }]);
  });

  it('come from variables; one that is not given leaves the default, and null stays null', () => {
    const source =
      'query ($where: PaperFilter, $up: Boolean, $n: Int) { concept(ref: "x") { papers(where: $where, rollUp: $up, first: $n) { totalCount } } }';
    const where = { year: { gte: 2020 }, or: [] };
    expect(argumentsOf(source, 'Concept', { where, up: false })).toEqual([{ where, rollUp: false }]);
    expect(argumentsOf(source, 'Concept', { where: null, n: null })).toEqual([
      { where: null, first: null, rollUp: true },
    ]);
  });

  it('turn one value into a list where a list belongs', () => {
    const source = '{ papers(orderBy: { by: TITLE, direction: ASC }, where: { id: { in: "a" } }) { totalCount } }';
    expect(read(source).fields[0]?.arguments).toEqual({
      orderBy: [{ by: 'TITLE', direction: 'ASC' }],
      where: { id: { in: ['a'] } },
    });
  });
});
