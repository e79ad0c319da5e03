// Puts the parts of the server together: starts it, and stops it without losing a request.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';

import type { Engine } from '../graph/engine.ts';
import { createApollo } from './apollo.ts';
import { createBackup } from './backup.ts';
import type { Answers } from './execution.ts';
import type { Explorer } from './explorer.ts';
import { createHealth } from './health.ts';
import { createListener, type Site } from './http.ts';
import { type Settings, SettingsError } from './settings.ts';
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
const REQUEST_READ_MS = 30_000;

/**
 * Starts to listen.
 *
 * @throws SettingsError where HOST and PORT can't be listened on.
 */
export async function start(parts: ServerParts): Promise<RunningServer> {
  const { settings, engine, schema, answering, log = createLog() } = parts;
  const { limits, deadlineMs } = settings;
  const httpServer = createServer({ requestTimeout: REQUEST_READ_MS });
  const plugins = [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS })];
  const apollo = createApollo({ schema, answering, limits, deadlineMs, log, plugins });
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

/** What the addresses are answered from. */
function siteOf(
  { settings, engine, explorer, metrics, backupToken, log }: ServerParts & { log: Log },
  running: Pick<Site, 'apollo' | 'health' | 'isStopping'>,
): Site {
  const { host, logsRequests, metricsToken: token } = settings;
  metrics?.showSize(new GraphSize(engine));
  return {
    ...running,
    explorer,
    host,
    origins: settings.corsOrigins,
    bodyLimit: settings.limits.body,
    log,
    observation: new Observation({ log, logsRequests, metrics }),
    metrics: metrics && { metrics, host, token },
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
      return new SettingsError([`PORT: expected a free port on ${host}, got ${port}, which is taken.`]);
    case 'EACCES':
      return new SettingsError([`PORT: expected a port that this user may listen on, got ${port}.`]);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new SettingsError([`HOST: expected an address of this machine, got ${JSON.stringify(host)}.`]);
    default:
      return error;
  }
}
