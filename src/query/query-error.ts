// What is wrong with a question, told with a stable code: what was expected, what came and where.

import { GraphQLError } from 'graphql';

/** An argument that is of the right type and yet makes no sense; `field` is the way to it, such as Query.papers.first. */
export function badInput(field: string, message: string): GraphQLError {
  return new GraphQLError(`${field}: ${message}`, { extensions: { code: 'BAD_INPUT', field } });
}

/** A cursor that is none, or belongs to another order. */
export function badCursor(field: string, message: string): GraphQLError {
  return new GraphQLError(`${field}: ${message}`, { extensions: { code: 'BAD_CURSOR', field } });
}

/** More than a limit allows; `limit` names it, as its setting does. */
export function limitExceeded(
  field: string,
  limit: string,
  { allowed, got }: { allowed: number; got: number },
): GraphQLError {
  return new GraphQLError(`${field}: the limit ${limit} allows ${allowed}, got ${got}.`, {
    extensions: { code: 'LIMIT_EXCEEDED', limit, allowed, got, field },
  });
}
