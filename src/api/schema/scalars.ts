// The scalar types beyond GraphQL's own.

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

function parseDay(value: unknown): string {
  const day = typeof value === 'string' && DAY.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw new GraphQLError(`Expected a calendar date such as 2020-05-28, got ${JSON.stringify(value)}.`, {
      extensions: { code: 'BAD_INPUT' },
    });
  }
  return value as string;
}

/** A calendar date as ISO 8601 writes it; stored and compared as that string. */
export const GraphQLCalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date, ISO 8601, such as 2020-05-28.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});
