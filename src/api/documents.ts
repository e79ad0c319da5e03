// Turns the text of a document into one that may run, or into refusals; what was seen before is kept.

import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse, Source, validate } from 'graphql';

import { survey } from './document-survey.ts';
import { isErrorCode } from './error-code.ts';
import { foreseen, limitExceeded } from './errors.ts';
import { refuseIntrospection } from './introspection.ts';
import { LIMIT_UNITS, refuseDocument } from './limits.ts';
import type { Limits } from './settings.ts';
import { countTokens } from './tokens.ts';

/** A document that was parsed, held to the limits and validated, in this order. */
export interface Prepared {
  /** The same object for the same text while it is kept; empty where there are errors. */
  readonly document: DocumentNode;
  /** Why it can't run; none when it can. */
  readonly errors: readonly GraphQLError[];
}

const EMPTY: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };
const MOST_KEPT = 1_000;
const MOST_BYTES_KEPT = 64 * 1024 * 1024;
/**
 * What a document takes: measured with graphql-js 16.15 on Node.js 20, with its text, 515 bytes a token where all are fields,
 * 243 to 381 in objects, lists, arguments, directives and small ones. A refused one is held by its errors, so it counts alike.
 */
const BYTES_PER_TOKEN = 512;
/** The text, and what is copied out of it where it is one long string. */
const BYTES_PER_CHARACTER = 4;
const MOST_VALIDATION_ERRORS = 20;
/** How the parser says so; it gives no code. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] \d+ tokens\b/u;

/** What documents are held to. */
export interface DocumentRules {
  readonly limits: Limits;
  /** Whether a document may ask for the schema. */
  readonly introspection: boolean;
  /** Whether errors over wrong names suggest right ones. */
  readonly suggestions: boolean;
  /** Given where only some documents are answered: tells them by their hash. */
  readonly isTrusted?: ((hash: string) => boolean) | undefined;
}

/** All documents of a schema, the ones used last kept ready. */
export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #rules: DocumentRules;
  readonly #kept = new Map<string, Prepared & { readonly bytes: number }>();
  #bytes = 0;

  constructor(schema: GraphQLSchema, rules: DocumentRules) {
    this.#schema = schema;
    this.#rules = rules;
  }

  /** The document with this text; `hash` tells texts apart, and is their SHA-256 where only some are trusted. */
  prepare(hash: string, source: string): Prepared {
    if (this.#rules.isTrusted?.(hash) === false) {
      return { document: EMPTY, errors: [notTrusted(hash)] };
    }
    const kept = this.#kept.get(hash);
    if (kept !== undefined) {
      this.#kept.delete(hash);
      this.#kept.set(hash, kept);
      return kept;
    }
    const parsed = this.#parse(source);
    const bytes = BYTES_PER_TOKEN * tokensIn(parsed) + BYTES_PER_CHARACTER * source.length;
    const prepared = { ...this.#examine(parsed), bytes };
    this.#kept.set(hash, prepared);
    this.#bytes += bytes;
    this.#forget();
    return prepared;
  }

  /** The document with this hash; an empty one where it was refused, or is no longer kept, so that nobody else parses it. */
  kept(hash: string): DocumentNode {
    return this.#kept.get(hash)?.document ?? EMPTY;
  }

  /** The one that came last stays, however large: it is about to be answered. */
  #forget(): void {
    for (const [hash, { bytes }] of this.#kept) {
      if (this.#kept.size === 1 || (this.#kept.size <= MOST_KEPT && this.#bytes <= MOST_BYTES_KEPT)) {
        return;
      }
      this.#kept.delete(hash);
      this.#bytes -= bytes;
    }
  }

  #examine(document: DocumentNode | GraphQLError): Prepared {
    if (document instanceof GraphQLError) {
      return { document: EMPTY, errors: [document] };
    }
    const { limits, introspection, suggestions } = this.#rules;
    const surveyed = survey(document);
    const refusals = [...refuseDocument(surveyed, limits), ...(introspection ? [] : refuseIntrospection(surveyed))];
    if (refusals.length > 0) {
      return { document: EMPTY, errors: refusals };
    }
    const options = { maxErrors: MOST_VALIDATION_ERRORS, hideSuggestions: !suggestions };
    const errors = validate(this.#schema, document, undefined, options);
    return errors.length === 0 ? { document, errors } : { document: EMPTY, errors: errors.map(invalid) };
  }

  #parse(source: string): DocumentNode | GraphQLError {
    try {
      return parse(source, { maxTokens: this.#rules.limits.tokens });
    } catch (error) {
      return this.#parseError(source, error);
    }
  }

  /** Tells a document that is too long, or too deep for the parser, from one that is not GraphQL. */
  #parseError(source: string, error: unknown): GraphQLError {
    if (error instanceof GraphQLError && !TOO_MANY_TOKENS.test(error.message)) {
      return foreseen('GRAPHQL_PARSE_FAILED', error.message, { source: error.source, positions: error.positions });
    }
    const { tokens, nesting, firstTooMany } = countTokens(source, this.#rules.limits.tokens);
    const excess = { field: null, allowed: this.#rules.limits.tokens, got: tokens, unit: LIMIT_UNITS.tokens };
    if (!(error instanceof GraphQLError)) {
      const depth = { allowed: this.#rules.limits.nesting, got: nesting, unit: LIMIT_UNITS.nesting };
      return limitExceeded({ ...excess, ...depth, limit: 'nesting' });
    }
    const place = firstTooMany === null ? {} : { source: new Source(source), positions: [firstTooMany] };
    return limitExceeded({ ...excess, limit: 'tokens' }, place);
  }
}

/** Comments among them; none where the text is no document. */
function tokensIn(parsed: DocumentNode | GraphQLError): number {
  let tokens = 0;
  const first = 'loc' in parsed ? parsed.loc?.startToken : undefined;
  for (let token = first ?? null; token !== null; token = token.next) tokens += 1;
  return tokens;
}

function notTrusted(hash: string): GraphQLError {
  return foreseen('DOCUMENT_NOT_TRUSTED', `Expected a document that is stored here, got one with the SHA-256 ${hash}.`);
}

/** What a scalar of ours says of a literal has its code already. */
function invalid(error: GraphQLError): GraphQLError {
  if (isErrorCode(error.extensions.code)) {
    return error;
  }
  return foreseen('GRAPHQL_VALIDATION_FAILED', error.message, { nodes: error.nodes ?? null });
}
