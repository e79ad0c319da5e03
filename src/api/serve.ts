// Puts the parts of the server together: starts it, and stops it without losing a request.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';

import type { Engine } from '../graph/engine.ts';
import { Admission } from './admission.ts';
import { createApollo } from './apollo.ts';
import { createBackup } from './backup.ts';
import { addressList, clientOf } from './client-address.ts';
import { boundConnections } from './connections.ts';
import { Documents } from './documents.ts';
import type { Answers } from './execution.ts';
import type { Explorer } from './explorer.ts';
import { createHealth } from './health.ts';
import { createListener, type Site } from './http.ts';
import { RateLimit } from './rate-limit.ts';
import { type Settings, SettingsError } from './settings.ts';
import { assertAnswerable, readStoredDocuments, type StoredDocuments } from './stored-documents.ts';
import { GraphSize } from './telemetry/graph-size.ts';
import { createLog, type Log } from './telemetry/log.ts';
import type { Metrics } from './telemetry/metrics.ts';
import { Observation } from './telemetry/observation.ts';

/** What a server is started with. */
export interface ServerParts {
  readonly settings: Settings;
  /** Closed when the server stops. */
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  readonly answering: Answers;
  /** Answers browsers that explore; without it there is only the API and its editor. */
  readonly explorer?: Explorer;
  /** Documents that are trusted beside those of the settings, such as the explorer's own. */
  readonly documents?: StoredDocuments;
  /** Takes unforeseen errors; without it they go to standard error. */
  readonly log?: Log;
  /** What the server counts, told at /metrics. */
  readonly metrics?: Metrics;
  /** With it, /backup hands out copies of the embedded graph. */
  readonly backupToken?: string;
}

/** A server that listens. */
export interface RunningServer {
  /** Address of the server, such as `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string;
  /** Lets requests in flight end, for at most ten seconds, then closes the engine. A second call waits for the first. */
  stop(): Promise<void>;
}

const DRAIN_MS = 10_000;
/** Requests that were sent before the server began to stop may not have been read yet; they get so long to arrive. */
const LINGER_MS = 200;
/** How often, at most, connections are looked at for being too slow. */
const MOST_BETWEEN_CHECKS_MS = 1_000;
/**
 * How long a connection may wait for its next request. Longer than proxies keep theirs (nginx 60 s, Caddy 120 s), as a request
 * that is sent while the other end closes is lost, and the client told 502.
 */
const KEPT_MS = 130_000;

/**
 * Starts to listen.
 *
 * @throws SettingsError where HOST and PORT can't be listened on, or a stored document could never be answered.
 */
export async function start(parts: ServerParts): Promise<RunningServer> {
  const { settings, engine, log = createLog() } = parts;
  const httpServer = createHttpServer(settings);
  const apollo = apolloOf({ ...parts, log }, httpServer);
  let stopping: Promise<void> | undefined;
  const isStopping = () => stopping !== undefined;
  const health = createHealth(engine, isStopping);
  httpServer.on('request', createListener(siteOf({ ...parts, log }, { apollo, health, isStopping })));
  await apollo.start();
  const url = await listen(httpServer, settings);

  async function end(): Promise<void> {
    try {
      await setTimeout(LINGER_MS);
      await apollo.stop();
    } finally {
      await engine.close();
    }
  }
  return {
    url,
    stop() {
      stopping ??= end();
      return stopping;
    },
  };
}

/**
 * Ends connections that send too slowly, and those on which nothing moves, be it because nobody reads. Bodies that are on
 * their way are held in memory, so the connections are bounded, too.
 */
function createHttpServer({ readMs, deadlineMs, connections }: Settings): Server {
  const connectionsCheckingInterval = Math.min(readMs, MOST_BETWEEN_CHECKS_MS);
  const server = createServer({
    requestTimeout: readMs,
    headersTimeout: readMs,
    keepAliveTimeout: KEPT_MS,
    connectionsCheckingInterval,
  });
  boundConnections(server, connections);
  return server.setTimeout(deadlineMs + readMs);
}

type LoggedParts = ServerParts & { readonly log: Log };

function apolloOf({ settings, schema, answering, documents: own, log }: LoggedParts, httpServer: Server) {
  const { limits, deadlineMs, introspection, suggestions, token } = settings;
  const { mode, path } = settings.documents;
  const stored = mode === 'off' ? undefined : new Map([...(own ?? []), ...(path ? readStoredDocuments(path) : [])]);
  const isTrusted = mode === 'only' ? (hash: string) => stored?.has(hash) === true : undefined;
  const documents = new Documents(schema, { limits, introspection, suggestions, isTrusted });
  assertAnswerable(stored, documents);
  const plugins = [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS })];
  const wantsToken = token !== undefined;
  return createApollo({
    schema,
    answering,
    limits,
    deadlineMs,
    suggestions,
    wantsToken,
    documents,
    stored,
    log,
    plugins,
  });
}

/** What the addresses are answered from. */
function siteOf(
  { settings, engine, explorer, metrics, backupToken, log }: LoggedParts,
  running: Pick<Site, 'apollo' | 'health' | 'isStopping'>,
): Site {
  const { host, graphiql, token, corsOrigins: origins, rate, trustedProxies, logsRequests, takesTraces } = settings;
  const rateLimit = rate && new RateLimit(rate);
  const isProxy = addressList(trustedProxies);
  metrics?.showSize(new GraphSize(engine));
  return {
    ...running,
    explorer,
    host,
    graphiql,
    token,
    allowanceOf: (request) => rateLimit?.allowance(clientOf(request, isProxy)),
    admission: new Admission(settings.requestsAtOnce),
    origins,
    bodyLimit: settings.limits.body,
    log,
    observation: new Observation({ log, logsRequests, takesTraces, metrics }),
    metrics: metrics && { metrics, host, isOpen: settings.openMetrics, token: settings.metricsToken },
    backup: backupToken === undefined ? undefined : { make: createBackup(engine, settings.data), token: backupToken },
  };
}

function listen(server: Server, { host, port }: Settings): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(listenProblem(error, host, port));
    server.once('error', refuse);
    server.listen({ host, port }, () => {
      server.off('error', refuse);
      const address = server.address() as AddressInfo;
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      resolve(`http://${name}:${address.port}`);
    });
  });
}

/** The sentence for what the operating system calls by a code. */
function listenProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      // No fault of the setting: a moment later the port may be free.
      error.message = `PORT: expected a free port on ${host}, got ${port}, which is taken.`;
      return error;
    case 'EACCES':
      return new SettingsError([`PORT: expected a port that this user may listen on, got ${port}.`]);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new SettingsError([`HOST: expected an address of this machine, got ${JSON.stringify(host)}.`]);
    default:
      return error;
  }
}
