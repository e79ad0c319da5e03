// The HTTP side: which address answers what, and how a GraphQL request gets to Apollo and its answer back.

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { type ApolloServer, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

import type { Admission } from './admission.ts';
import type { RequestContext } from './apollo.ts';
import type { Backup } from './backup.ts';
import { carriesToken } from './bearer.ts';
import { readJson } from './body.ts';
import { preflight, readableBy } from './cors.ts';
import { statusOf } from './error-code.ts';
import { foreseen, publicError } from './errors.ts';
import type { Explorer } from './explorer.ts';
import { GRAPHIQL_FILES, graphiqlFile, graphiqlPage, wantsPage } from './graphiql.ts';
import type { Health } from './health.ts';
import { checkHost } from './host-header.ts';
import { hasToken } from './operator-token.ts';
import type { Allowance } from './rate-limit.ts';
import { checkOnce } from './repeated-headers.ts';
import { json, type Reply, refusal, send } from './reply.ts';
import { routeName } from './route-name.ts';
import { type Log, logOf } from './telemetry/log.ts';
import { type MetricsAccess, metricsPage } from './telemetry/metrics-page.ts';
import type { Observation } from './telemetry/observation.ts';
import type { Outcome } from './telemetry/outcome.ts';

/** What the addresses are answered from. */
export interface Site {
  readonly apollo: ApolloServer<RequestContext>;
  readonly health: Health;
  /** What a browser explores with; without it, `/` leads to the editor at `/graphql`. */
  readonly explorer?: Explorer | undefined;
  /** Where the server listens, as the settings say it. */
  readonly host: string;
  /** Whether browsers get an editor at `/graphql`. */
  readonly graphiql: boolean;
  /** What the field that goes beyond reading wants; undefined where it wants nothing. */
  readonly token: string | undefined;
  /** What a request's client may spend; undefined where that is not limited. */
  readonly allowanceOf: (request: IncomingMessage) => Allowance | undefined;
  /** How many requests to `/graphql` are answered at a time. */
  readonly admission: Admission;
  /** The origins whose pages may call `/graphql` from a browser. */
  readonly origins: readonly string[];
  /** Bytes of a body that are taken. */
  readonly bodyLimit: number;
  readonly log: Log;
  readonly observation: Observation;
  /** Without it there is nothing at /metrics. */
  readonly metrics?: MetricsAccess | undefined;
  /** Without it there is nothing at /backup. */
  readonly backup?: { readonly make: Backup; readonly token: string } | undefined;
  /** True while the server finishes what it has and takes nothing new. */
  readonly isStopping: () => boolean;
}

const GRAPHQL = '/graphql';

/** The request listener of the server. */
export function createListener(site: Site): RequestListener {
  return (request, response) => {
    void answer(site, request, response);
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const allowance = pathOf(request) === GRAPHQL ? site.allowanceOf(request) : undefined;
  const reply = await site.observation.follow(request, routeName(pathOf(request)), (outcome) =>
    route(site, request, { outcome, allowance }).catch((error: unknown) => failure(site, request, { error, outcome })),
  );
  if (site.isStopping()) {
    response.setHeader('connection', 'close');
  }
  const whole = allowance === undefined ? reply : { ...reply, headers: { ...reply.headers, ...allowance.headers() } };
  send(response, pathOf(request) === GRAPHQL ? readableBy(whole, request, site.origins) : whole);
}

async function route(site: Site, request: IncomingMessage, asking: Asking): Promise<Reply> {
  checkOnce(request);
  checkHost(request, site.host);
  const path = pathOf(request);
  if (path === GRAPHQL) {
    return preflight(request, site.origins) ?? graphql(site, request, asking);
  }
  return readOnly(site, request, path);
}

/** The address without its query. */
function pathOf({ url = '/' }: IncomingMessage): string {
  const mark = url.indexOf('?');
  return mark < 0 ? url : url.slice(0, mark);
}

/** The addresses that only answer GET and HEAD. */
async function readOnly(site: Site, request: IncomingMessage, path: string): Promise<Reply> {
  const { health, explorer, graphiql, metrics, backup } = site;
  const find = async () => {
    if (path === '/livez') {
      return health.live();
    }
    if (path === '/readyz') {
      return health.ready();
    }
    if (path === '/metrics' && metrics !== undefined) {
      return metricsPage(metrics, request);
    }
    if (path === '/backup' && backup !== undefined && request.method === 'GET') {
      return handedOut(backup, request);
    }
    if (path === '/' && explorer === undefined) {
      return json(302, { location: '/graphql' }, { location: '/graphql' });
    }
    const isFile = graphiql && path.startsWith(GRAPHIQL_FILES);
    return isFile
      ? graphiqlFile(path.slice(GRAPHIQL_FILES.length), request.headers['if-none-match'])
      : explorer?.at(path, request.headers);
  };
  const reply = await find();
  if (reply === undefined) {
    throw foreseen('NOT_FOUND', `Expected one of /graphql, /livez, /readyz; got ${path}.`);
  }
  return request.method === 'GET' || request.method === 'HEAD' ? reply : wrongMethod(request, 'GET, HEAD');
}

/** @throws GraphQLError TOKEN_NEEDED. */
function handedOut({ make, token }: NonNullable<Site['backup']>, { headers, socket }: IncomingMessage): Promise<Reply> {
  if (carriesToken(headers.authorization, token)) {
    // Nothing moves on the connection before the copy is whole, however large the graph.
    socket.setTimeout(0);
    return make();
  }
  throw foreseen('TOKEN_NEEDED', 'Expected the token that stands beside the graph: papergraph backup sends it.');
}

/** What is noted of a request while it is answered, and what its client may spend. */
type Asking = Pick<RequestContext, 'outcome' | 'allowance'>;

async function graphql(site: Site, request: IncomingMessage, { outcome, allowance }: Asking): Promise<Reply> {
  const { method = 'GET', headers, url = '' } = request;
  if (isForPage(request)) {
    const page = site.graphiql ? graphiqlPage() : site.explorer?.page(200, headers);
    if (page !== undefined) {
      return page;
    }
  }
  if (method !== 'GET' && method !== 'POST') {
    return wrongMethod(request, 'GET, POST');
  }
  // Also whoever is turned away pays: else it would cost nothing to ask again and again.
  allowance?.pay();
  site.admission.assertRoom();
  const context = {
    outcome,
    hasToken: hasToken(headers.authorization, site.token),
    allowance,
  };
  const body = method === 'POST' ? await readJson(request, site.bodyLimit) : undefined;
  const httpGraphQLRequest = { method, headers: forApollo(request), search: url.slice(GRAPHQL.length), body };
  // Whoever sends slowly takes nobody's place: only what has arrived is let in.
  const answer = await site.admission.admit(() =>
    site.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context }),
  );
  if (answer.body.kind !== 'complete') {
    throw new Error('an answer in parts, though the schema has no @defer or @stream');
  }
  // What Apollo refuses before it is a request at all, it tells nobody of.
  if (answer.status !== undefined && answer.status >= 400 && outcome.codes.size === 0) outcome.codes.add('BAD_REQUEST');
  const type = answer.headers.get('content-type') ?? '';
  const isOfGraphql = outcome.isWellFormed && allowance?.isRefused !== true;
  const hasOwnStatus = !(isOfGraphql && type.startsWith('application/json'));
  return {
    status: hasOwnStatus ? (answer.status ?? 200) : 200,
    headers: { 'cache-control': 'no-store', ...Object.fromEntries(answer.headers) },
    body: answer.body.string,
  };
}

/** The headers that Apollo looks at: what the answer may be, and whether a page elsewhere could have made the request. */
function forApollo({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name of ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name']) {
    const value = headers[name];
    if (typeof value === 'string') {
      map.set(name, value);
    }
  }
  return map;
}

/** True where a person opens an address, which no program does. */
function isForPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && wantsPage(headers.accept);
}

function wrongMethod({ method }: IncomingMessage, allow: string): Reply {
  const message = `Expected one of the methods ${allow}; got ${method}.`;
  return refusal(405, { message, extensions: { code: 'METHOD_NOT_ALLOWED' } }, { allow });
}

/** A body that was not read to its end is followed by no other request, but where new connections would only add to the load. */
function failure(
  { log, explorer }: Site,
  request: IncomingMessage,
  { error, outcome }: { error: unknown; outcome: Outcome },
): Reply {
  const shown = publicError(error, logOf(log, outcome.request));
  outcome.codes.add(String(shown.extensions?.code));
  if (shown.extensions?.code === 'NOT_FOUND' && explorer !== undefined && isForPage(request)) {
    return explorer.page(404, request.headers);
  }
  const status = error instanceof GraphQLError ? statusOf(shown.extensions?.code) : 500;
  const challenge = status === 401 ? { 'www-authenticate': 'Bearer' } : {};
  const { code, retryAfter } = shown.extensions ?? {};
  const isTurnedAway = code === 'OVERLOADED';
  const wait = isTurnedAway ? { 'retry-after': String(retryAfter) } : {};
  return refusal(status, shown, {
    ...challenge,
    ...wait,
    ...(request.complete || isTurnedAway ? {} : { connection: 'close' }),
  });
}
