// Apollo Server around our own documents and execution: it speaks GraphQL over HTTP, they decide and answer.

import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestListener,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ExecutionResult, OperationDefinitionNode } from 'graphql';

import type { Documents } from './documents.ts';
import { statusOf } from './error-code.ts';
import { record } from './error-log.ts';
import { asGraphqlError, asRequestError, publicError } from './errors.ts';
import { Execution, type ExecutionParts } from './execution.ts';
import type { Allowance } from './rate-limit.ts';
import type { StoredDocuments } from './stored-documents.ts';
import { type Log, logOf } from './telemetry/log.ts';
import { type Outcome, operationNote } from './telemetry/outcome.ts';
import { inOperation } from './telemetry/tracing.ts';

/** What goes with one request through Apollo. */
export interface RequestContext {
  readonly outcome: Outcome;
  /** Whether the request carries the server's token. */
  readonly hasToken: boolean;
  /** What the client may spend, where that is limited. */
  readonly allowance: Allowance | undefined;
}

/** What the GraphQL server is made of. */
export interface GraphqlParts extends ExecutionParts {
  readonly documents: Documents;
  /** Documents that may be asked for by their hash; without them none may. */
  readonly stored?: StoredDocuments | undefined;
  readonly log: Log;
  /** More plugins, such as one that drains the HTTP server. */
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
}

/** Makes the GraphQL server; the caller starts and stops it. */
export function createApollo(parts: GraphqlParts): ApolloServer<RequestContext> {
  const { schema, documents, stored, log } = parts;
  const listener = createListener(documents, new Execution(parts), log);
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: stored === undefined ? false : { cache: readOnly((hash) => stored.get(hash)?.text) },
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: parts.limits.tokens },
    documentStore: readOnly((hash) => documents.kept(hash)),
    formatError: (_formatted, error) => publicError(error, log),
    logger: {
      debug: ignore,
      info: ignore,
      warn: (message) => record(message, log),
      error: (message) => record(message, log),
    },
    plugins: [{ requestDidStart: async () => listener }, ...quiet(), ...parts.plugins],
  });
}

/** A store that Apollo reads from, and can't fill; it looks for a hash after a prefix of its own and a colon. */
function readOnly<Value>(find: (hash: string) => Value | undefined) {
  return {
    get: async (key: string) => find(key.slice(key.indexOf(':') + 1)),
    set: async () => undefined,
    delete: async () => undefined,
  };
}

/** The one listener that all requests share: documents come ready from us, and so does the answer. */
function createListener(documents: Documents, execution: Execution, log: Log): GraphQLRequestListener<RequestContext> {
  return {
    async didResolveSource({ queryHash, source }) {
      // A hash that a client sends as a list of one passes for that one, and comes as the list.
      documents.prepare(String(queryHash), source);
    },
    async responseForOperation(context) {
      const { outcome } = context.contextValue;
      outcome.isWellFormed = true;
      const { queryHash = '', operationName } = context;
      // A document that is refused has none, whatever the type of the context says.
      const type = (context.operation as OperationDefinitionNode | undefined)?.operation ?? 'none';
      outcome.operation = operationNote(queryHash, type, operationName ?? undefined);
      return respond(await inOperation(outcome.operation, () => result(context)), logOf(log, outcome.request));
    },
    async willSendResponse({ contextValue, response }) {
      if (response.body.kind !== 'single') return;
      for (const { extensions } of response.body.singleResult.errors ?? []) {
        contextValue.outcome.codes.add(String(extensions?.code));
      }
    },
  };

  async function result(context: GraphQLRequestContextResponseForOperation<RequestContext>): Promise<ExecutionResult> {
    const { source, request, queryHash } = context;
    const { document, errors } = documents.prepare(String(queryHash ?? source), source);
    if (errors.length > 0) {
      return { errors };
    }
    const { operationName, variables = {} } = request;
    const { hasToken, allowance } = context.contextValue;
    const charge = allowance && ((nodes: number) => allowance.pay(nodes));
    try {
      return await execution.run({ document, operationName, variables, hasToken, charge });
    } catch (error) {
      return { errors: [asGraphqlError(error)] };
    }
  }
}

/** The result as Apollo sends it: errors made public, and a status where there is no data. */
function respond(result: ExecutionResult, log: Log): GraphQLResponse {
  const { data, errors, extensions } = result;
  const more = extensions === undefined ? {} : { extensions };
  if (errors === undefined || errors.length === 0) {
    return {
      http: { headers: new HeaderMap() },
      body: { kind: 'single', singleResult: { data: data ?? null, ...more } },
    };
  }
  const isRefused = data === undefined;
  const shown = errors.map((error) => publicError(isRefused ? asRequestError(error) : error, log));
  const status = isRefused ? statusOf(shown[0]?.extensions?.code) : undefined;
  return {
    http: { headers: new HeaderMap(), ...(status === undefined ? {} : { status }) },
    body: { kind: 'single', singleResult: { errors: shown, ...(isRefused ? {} : { data }), ...more } },
  };
}

/** Apollo's plugins that cost time on each field, phone home or show a page from the network. */
function quiet(): ApolloServerPlugin<RequestContext>[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}

function ignore(): void {}
