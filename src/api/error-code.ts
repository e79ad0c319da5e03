// The closed list of error codes that a client can meet, and the HTTP status of each where there is no data to send.

/**
 * Code and status. The status holds for the media type application/graphql-response+json; with application/json every
 * answer to a well-formed request has 200, as GraphQL over HTTP wants it.
 */
const STATUS_BY_CODE = {
  /** The document is not GraphQL. */
  GRAPHQL_PARSE_FAILED: 400,
  /** The document does not fit the schema. */
  GRAPHQL_VALIDATION_FAILED: 400,
  /** No such operation in the document, or several and no name, or one that writes. */
  OPERATION_RESOLUTION_FAILURE: 400,
  /** A variable or an argument is not what the schema or the field expects. */
  BAD_INPUT: 400,
  /** A cursor that this field, with this order, did not give out. */
  BAD_CURSOR: 400,
  /** Several nodes answer to a name. */
  AMBIGUOUS: 400,
  /** One of the limits, with `limit`, `allowed`, `got` and `field`. */
  LIMIT_EXCEEDED: 400,
  /** The server does not tell its schema. */
  INTROSPECTION_OFF: 403,
  /** The server answers stored documents alone, and this one is not stored. */
  DOCUMENT_NOT_TRUSTED: 403,
  /** The field, or the address, answers only requests with the token for it. */
  TOKEN_NEEDED: 401,
  /** The request carries another token than the server's. */
  TOKEN_WRONG: 401,
  /** The client has spent its points, with `allowed`, `got`, `left` and `retryAfter` in seconds; 429 with every media type. */
  RATE_LIMITED: 429,
  /** The server was not started to answer statements in Cypher. */
  CYPHER_OFF: 403,
  /** A statement in Cypher is not known to only read; with `word`, `line`, `column` and `allowed` where its text tells. */
  CYPHER_REFUSED: 400,
  /** The engine does not understand a statement in Cypher, or it takes too much memory; the message has the engine's words. */
  CYPHER_FAILED: 400,
  /** The request is not a GraphQL request at all: its JSON, its parameters. */
  BAD_REQUEST: 400,
  /** The request names a document by a hash that none here has. Clients then send the document itself. */
  PERSISTED_QUERY_NOT_FOUND: 200,
  /** The request names a stored document; this server stores none. Clients then send the document itself. */
  PERSISTED_QUERY_NOT_SUPPORTED: 200,
  /** The server is meant for this machine, and the request for another host. */
  HOST_NOT_ALLOWED: 403,
  /** There is nothing at this address. */
  NOT_FOUND: 404,
  /** The address exists, but not for this HTTP method. */
  METHOD_NOT_ALLOWED: 405,
  /** The body is longer than the server takes. */
  BODY_TOO_LARGE: 413,
  /** The body is not JSON in UTF-8. */
  UNSUPPORTED_MEDIA_TYPE: 415,
  /** The graph engine does not answer; the same request may work later. */
  UNAVAILABLE: 503,
  /** The server answers as many requests as it can; with `allowed` and `retryAfter` in seconds, which retry-after says too. */
  OVERLOADED: 503,
  /** The deadline passed. */
  TIMEOUT: 504,
  /** Anything unforeseen: told by `id` alone, under which the server's log holds the rest. */
  INTERNAL: 500,
} as const;

/** One of the codes in `extensions.code`. */
export type ErrorCode = keyof typeof STATUS_BY_CODE;

/** All codes of the closed list. */
export const ERROR_CODES = Object.keys(STATUS_BY_CODE) as readonly ErrorCode[];

/** True for a code of the closed list. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(STATUS_BY_CODE, code);
}

/** The HTTP status of an answer that has no data because of an error with this code. */
export function statusOf(code: unknown): number {
  return isErrorCode(code) ? STATUS_BY_CODE[code] : STATUS_BY_CODE.INTERNAL;
}
