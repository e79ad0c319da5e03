// The command that serves the graph: opens it, seeds it where it is new, and answers until a signal comes.

import { papergraphSchema } from '../api/schema/schema.ts';
import { type RunningServer, start } from '../api/serve.ts';
import { readSettings, type Settings } from '../api/settings.ts';
import type { Engine } from '../graph/engine.ts';
import { GraphError } from '../graph/graph-error.ts';
import { openEngine } from '../graph/open.ts';
import { isEmpty, prepareGraph, seedGraph } from '../ingest/seed-graph.ts';
import { Answering } from '../query/answer.ts';
import type { Call } from './command.ts';
import { SEED } from './seed.ts';
import { untilStopped } from './signals.ts';

/** Serves the graph that the environment names until a signal ends it; resolves to the exit code. */
export async function serve({ environment, print }: Call): Promise<number> {
  const settings = readSettings(environment);
  const engine = await openEngine(settings);
  const server = await open(settings, engine, print).catch(async (error: unknown) => {
    await engine.close();
    throw error;
  });
  const stopped = untilStopped();
  print(`Papergraph answers at ${server.url}/graphql, from ${engine.name}.`);
  await stopped;
  print('Stopping: requests in flight are answered first.');
  await server.stop();
  return 0;
}

async function open(settings: Settings, engine: Engine, print: Call['print']): Promise<RunningServer> {
  await (settings.neo4j === undefined ? fill(engine, print) : prepare(engine, print));
  const schema = papergraphSchema();
  const answering = new Answering({ schema, engine, limits: settings.limits });
  return start({ settings, engine, schema, answering });
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

/** A Neo4j that is not there yet is no reason not to start: requests fail with UNAVAILABLE until it is. */
async function prepare(engine: Engine, print: Call['print']): Promise<void> {
  try {
    await prepareGraph(engine);
  } catch (error) {
    if (!(error instanceof GraphError && error.code === 'UNAVAILABLE')) {
      throw error;
    }
    print(`${error.message} The server starts all the same, and answers once Neo4j does.`);
  }
}
