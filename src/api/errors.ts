// What a client gets to see of an error: foreseen ones as they are, everything else masked and logged under an id.

import { GraphQLError, type GraphQLErrorOptions, type GraphQLFormattedError, Kind } from 'graphql';

import { GraphError, type GraphErrorCode } from '../graph/graph-error.ts';
import { type ErrorCode, isErrorCode } from './error-code.ts';
import { record } from './error-log.ts';
import type { LimitName } from './settings.ts';
import type { Log } from './telemetry/log.ts';

/** Makes a foreseen error: the message says what was expected, what came and where. */
export function foreseen(code: ErrorCode, message: string, options: GraphQLErrorOptions = {}): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { ...options.extensions, code } });
}

/** A request that asks for more than a limit allows. */
export interface Excess {
  readonly limit: LimitName;
  readonly allowed: number;
  readonly got: number;
  /** What is counted, as words after the number allowed. */
  readonly unit: string;
  /** The field, or the variable's path, at which the limit was passed; null where no field did it. */
  readonly field: string | null;
}

/** The refusal of a request that passes a limit. */
export function limitExceeded(excess: Excess, options: GraphQLErrorOptions = {}): GraphQLError {
  const { limit, allowed, got, unit, field } = excess;
  const message = `${field ?? 'document'}: the limit ${limit} allows ${allowed} ${unit}, got ${got}.`;
  return foreseen('LIMIT_EXCEEDED', message, { ...options, extensions: { limit, allowed, got, field } });
}

/** What is told of a failed engine; its own words may hold addresses and statements, and go to the log. */
const ENGINE_TROUBLE: Partial<Record<GraphErrorCode, { code: ErrorCode; message: string }>> = {
  UNAVAILABLE: {
    code: 'UNAVAILABLE',
    message: 'Expected an answer from the graph engine, but it is not reachable now.',
  },
  TIMEOUT: { code: 'TIMEOUT', message: 'Expected an answer from the graph engine before the deadline, got none.' },
};

/** Codes of graphql-js and Apollo that stand under another name in the closed list. */
const RENAMED: Readonly<Record<string, ErrorCode>> = { BAD_USER_INPUT: 'BAD_INPUT' };

/**
 * The error as a client sees it. It has a code of the closed list and no stack trace; an unforeseen one keeps only its
 * place, and is logged, as is an engine that can't be reached.
 */
export function publicError(error: unknown, log: Log): GraphQLFormattedError {
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  const trouble = engineTrouble(error);
  if (trouble !== undefined) {
    const { code, message } = trouble;
    const id = code === 'UNAVAILABLE' ? { id: record(error, log) } : {};
    return { message, ...place, extensions: { code, ...id } };
  }
  const code = codeOf(error);
  if (error instanceof GraphQLError && code !== undefined) {
    const { http: _, ...extensions } = error.extensions;
    return { message: error.message, ...place, extensions: { ...extensions, code } };
  }
  const id = record(error, log);
  const message = `Expected an answer, but the server failed; its log tells more under the id ${id}.`;
  return { message, ...place, extensions: { code: 'INTERNAL', id } };
}

/** Anything thrown, as an error that a result can hold. */
export function asGraphqlError(thrown: unknown): GraphQLError {
  if (thrown instanceof GraphQLError) {
    return thrown;
  }
  const originalError = thrown instanceof Error ? thrown : new Error(String(thrown));
  return new GraphQLError(originalError.message, { originalError });
}

/** Gives errors that graphql-js raises over the variables, which it leaves without a code, the code BAD_INPUT. */
export function asRequestError(error: GraphQLError): GraphQLError {
  const isOverVariables = error.nodes?.every((node) => node.kind === Kind.VARIABLE_DEFINITION) ?? true;
  const isOwn = error.originalError === undefined || error.originalError instanceof GraphQLError;
  if (error.extensions.code !== undefined || !isOverVariables || !isOwn) {
    return error;
  }
  return foreseen('BAD_INPUT', error.message, { nodes: error.nodes ?? null });
}

function codeOf(error: unknown): ErrorCode | undefined {
  const { code, http } = error instanceof GraphQLError ? error.extensions : {};
  if (typeof code !== 'string') {
    return isBadRequest(http) ? 'BAD_REQUEST' : undefined;
  }
  return isErrorCode(code) ? code : RENAMED[code];
}

/** Apollo gives no code, but this status, to what is wrong with the hash of a document. */
function isBadRequest(http: unknown): boolean {
  return typeof http === 'object' && http !== null && 'status' in http && http.status === 400;
}

function engineTrouble(error: unknown) {
  const source = error instanceof GraphQLError ? error.originalError : error;
  return source instanceof GraphError ? ENGINE_TROUBLE[source.code] : undefined;
}

function placeOf(error: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  const { locations, path } = error.toJSON();
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
}
