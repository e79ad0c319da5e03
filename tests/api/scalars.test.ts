// The scalar Date: calendar dates as ISO 8601 writes them, and nothing else.

import { execute, GraphQLError, GraphQLObjectType, GraphQLSchema, parse, parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Documents } from '../../src/api/documents.ts';
import { GraphQLCalendarDate } from '../../src/api/schema/scalars.ts';
import { readSettings } from '../../src/api/settings.ts';

const REFUSED: readonly unknown[] = [
  ...['2020-02-30', '2019-02-29', '2020-13-01', '2020-00-10', '2020-01-00', '2020-04-31'],
  ...[
    '20200101',
    '2020-1-1',
    '2020-01-01T00:00:00Z',
    '2020-01',
    '2020',
    ' 2020-01-01',
    '2020-01-01\n',
    '+002020-01-01',
  ],
  ...['٢٠٢٠-٠١-٠١', '', 'today'],
  ...[20200101, 1577836800000, 0, true, null, [], {}, ['2020-01-01'], new Date(0)],
];

function refusal(run: () => unknown): GraphQLError {
  try {
    run();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('a date', () => {
  it.each(['2020-05-28', '2020-02-29', '2000-02-29', '1665-03-06', '9999-12-31', '0001-01-01'])(
    'such as %s is taken as it is',
    (day) => {
      expect(GraphQLCalendarDate.parseValue(day)).toBe(day);
      expect(GraphQLCalendarDate.parseLiteral(parseValue(JSON.stringify(day)), {})).toBe(day);
      expect(GraphQLCalendarDate.serialize(day)).toBe(day);
    },
  );
});

describe('what is no date', () => {
  it.each(REFUSED.map((value) => [value]))('such as %j is refused as a variable', (value) => {
    const error = refusal(() => GraphQLCalendarDate.parseValue(value));
    expect(error.message).toBe(`Expected a calendar date such as 2020-05-28, got ${JSON.stringify(value)}.`);
    expect(error.extensions.code).toBe('BAD_INPUT');
  });

  it.each(['"2020-02-30"', '"20200101"', '20200101', '2020.0101', 'true', 'TODAY', '["2020-01-01"]', '{day: 1}'])(
    'such as %s is refused as a literal',
    (literal) => {
      const error = refusal(() => GraphQLCalendarDate.parseLiteral(parseValue(literal), {}));
      expect(error.message).toBe(`Expected a calendar date such as 2020-05-28, got ${literal}.`);
      expect(error.extensions.code).toBe('BAD_INPUT');
      expect(error.locations).toEqual([{ line: 1, column: 1 }]);
    },
  );
});

describe('an operation with a date', () => {
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: {
      day: {
        type: GraphQLCalendarDate,
        args: { is: { type: GraphQLCalendarDate } },
        resolve: (_, { is }: { is?: string }) => is ?? null,
      },
    },
  });
  const run = (is: unknown) =>
    execute({
      schema: new GraphQLSchema({ query }),
      document: parse('query ($is: Date) { day(is: $is) }'),
      variableValues: { is },
    });

  it('gets it back, and null for null', () => {
    expect(run('2020-05-28')).toEqual({ data: { day: '2020-05-28' } });
    expect(run(null)).toEqual({ data: { day: null } });
  });

  it('keeps place and code of a wrong one in the document', () => {
    const schema = new GraphQLSchema({ query });
    const { errors } = new Documents(schema, {
      limits: readSettings({}).limits,
      introspection: true,
      suggestions: true,
    }).prepare('hash', '{\n  day(is: 20200101)\n}');
    expect(errors.map((error) => error.toJSON())).toEqual([
      {
        message: 'Expected a calendar date such as 2020-05-28, got 20200101.',
        locations: [{ line: 2, column: 11 }],
        extensions: { code: 'BAD_INPUT' },
      },
    ]);
  });

  it('is told where a wrong one stands', () => {
    const message =
      'Variable "$is" got invalid value "2020-02-30"; Expected a calendar date such as 2020-05-28, got "2020-02-30".';
    expect(run('2020-02-30')).toMatchObject({ errors: [{ message }] });
  });
});
