// The command that serves the graph: opens it, seeds it where it is new, and answers until a signal comes.

import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { createExplorer } from '../api/explorer.ts';
import { papergraphSchema } from '../api/schema/schema.ts';
import { type RunningServer, start } from '../api/serve.ts';
import { ALL_SETTINGS } from '../api/setting-table.ts';
import { readSettings, type Settings } from '../api/settings.ts';
import { readStoredDocuments } from '../api/stored-documents.ts';
import { Metrics } from '../api/telemetry/metrics.ts';
import { watchFor } from '../api/telemetry/observation.ts';
import type { Engine } from '../graph/engine.ts';
import { ObservedEngine } from '../graph/observed-engine.ts';
import { openEngine } from '../graph/open.ts';
import { isEmpty, prepareGraph, seedGraph } from '../ingest/seed-graph.ts';
import { Answering } from '../query/answer.ts';
import type { Call, Command } from './command.ts';
import { GRAPH_FAILED } from './graph-settings.ts';
import { noteServer } from './holder.ts';
import { prepareWhenThere } from './preparation.ts';
import { reachAdvice } from './reach.ts';
import { SEED } from './seed.ts';
import { untilStopped } from './signals.ts';

/** Where the build puts the explorer, beside this program's own folder. */
const EXPLORER = fileURLToPath(new URL('../explorer', import.meta.url));

/** Serves the graph that the environment names until a signal ends it. */
export const serveCommand: Command = {
  usage: [''],
  about: `Serves the explorer at http://HOST:PORT/ and GraphQL at /graphql until SIGINT (Ctrl+C) or SIGTERM; requests in
flight are answered first. An embedded graph that is empty is seeded, and belongs to this process alone until it ends.
/livez and /readyz tell how the server is, /metrics what it counts; papergraph backup copies the graph meanwhile.`,
  settings: ALL_SETTINGS,
  examples: [''],
  exitCodes: {
    0: 'stopped by a signal',
    1: `${GRAPH_FAILED}; or the port is taken`,
    2: 'the call or a setting is wrong; nothing was opened',
    130: 'ended at once, by a second signal',
  },
  run: serve,
};

async function serve({ environment, print }: Call): Promise<number> {
  const settings = readSettings(environment);
  // Before anything is open: a signal that nobody listens for ends the process where it stands.
  const stopped = untilStopped();
  const metrics = new Metrics();
  const engine = new ObservedEngine(await openEngine(settings), watchFor(metrics));
  const backupToken = randomBytes(32).toString('base64url');
  const ending = new AbortController();
  const server = await open({ settings, engine, metrics, backupToken, print, signal: ending.signal }).catch(
    async (error: unknown) => {
      await engine.close();
      throw error;
    },
  );
  const unnote = noteServer(settings, { url: server.url, token: backupToken });
  print(`Papergraph answers at ${server.url}/graphql, from ${engine.name}; explore it at ${server.url}/ in a browser.`);
  const advice = reachAdvice(settings, environment);
  if (advice !== undefined) print(advice);
  await stopped;
  print('Stopping: requests in flight are answered first.');
  ending.abort();
  unnote();
  await server.stop();
  return 0;
}

interface Opening {
  readonly settings: Settings;
  readonly engine: Engine;
  readonly metrics: Metrics;
  readonly backupToken: string;
  readonly print: Call['print'];
  /** Comes when the server is about to stop. */
  readonly signal: AbortSignal;
}

async function open({ print, signal, backupToken, ...parts }: Opening): Promise<RunningServer> {
  const { settings, engine } = parts;
  await (settings.neo4j === undefined ? fill(engine, print) : prepareWhenThere(engine, { print, signal }));
  const schema = papergraphSchema();
  const { limits, cypher, suggestions } = settings;
  const answering = new Answering({ schema, engine, limits, cypher, suggestions });
  const explorer = createExplorer(EXPLORER);
  const documents = settings.documents.mode !== 'off' && {
    documents: readStoredDocuments(`${EXPLORER}/documents.json`),
  };
  const backup = settings.neo4j === undefined && { backupToken };
  return start({ ...parts, schema, answering, explorer, ...documents, ...backup });
}

/** The embedded graph is ours alone: an empty one gets the seed. */
async function fill(engine: Engine, print: Call['print']): Promise<void> {
  await prepareGraph(engine);
  if (await isEmpty(engine)) {
    const { nodes, edges } = await seedGraph(engine, SEED);
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
    print(`The graph was empty; seeded it with ${nodes.Paper ?? 0} papers: ${sum(nodes)} nodes, ${sum(edges)} edges.`);
  }
}
