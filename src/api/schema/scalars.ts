// The scalar types beyond GraphQL's own.

import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode, valueFromASTUntyped } from 'graphql';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

function isDay(value: unknown): value is string {
  const day = typeof value === 'string' && DAY.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
}

function noDay(written: string, nodes?: ValueNode): GraphQLError {
  const extensions = { code: 'BAD_INPUT' };
  return new GraphQLError(`Expected a calendar date such as 2020-05-28, got ${written}.`, {
    nodes: nodes ?? null,
    extensions,
  });
}

function parseDay(value: unknown): string {
  if (!isDay(value)) throw noDay(JSON.stringify(value));
  return value;
}

function parseDayLiteral(node: ValueNode): string {
  if (node.kind !== Kind.STRING || !isDay(node.value)) throw noDay(print(node), node);
  return node.value;
}

/** A calendar date as ISO 8601 writes it; stored and compared as that string. */
export const GraphQLCalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date, ISO 8601, such as 2020-05-28.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: parseDayLiteral,
});

/** Any JSON value, as it is. */
export const GraphQLJson = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
