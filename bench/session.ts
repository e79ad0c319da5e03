// Measures one engine: fills it, compares all answers, takes the times, and holds the server at many connections.

import type { NEO4J_RELEASES } from '../tests/neo4j/releases.ts';
import type { Arena } from './arena.ts';
import { embeddedArena } from './arena-embedded.ts';
import { neo4jArena } from './arena-neo4j.ts';
import { type Askings, assertEqual } from './equality.ts';
import { type GeneratedGraph, generateGraph } from './graph/graph.ts';
import { holdAtLoad } from './load.ts';
import type { LoadResult } from './load-client.ts';
import { measure, warmUp } from './measure.ts';
import type { EngineName, Options } from './options.ts';
import { onePaper } from './queries/one-paper.ts';
import { paperIds } from './queries/samples.ts';
import { benchQueries } from './queries.ts';
import type { BenchQuery } from './query.ts';
import type { EngineResult, QuestionResult } from './results.ts';
import { samplesOf } from './samples.ts';
import type { WayName } from './ways/way.ts';

const CONNECTIONS = 64;
const GROWTH: readonly BenchQuery['name'][] = benchQueries
  .map(({ name }) => name)
  .filter((name) => /^(one paper|20 papers|organisations that|papers of a concept)/.test(name));

/** Measures one engine on a graph of so many papers. */
export async function measureEngine(name: EngineName, papers: number, options: Options): Promise<EngineResult> {
  const graph = generateGraph(papers);
  say(`${name}: loading ${papers} papers`);
  const arena = await open(name, graph, options);
  try {
    const questions = await measureQuestions(arena, graph, options);
    const load = options.isGrowth || options.only ? undefined : await underLoad(arena, graph, options);
    const { name: engine, loadSeconds } = arena;
    return { engine, papers, loadSeconds, questions, ...(load && { load }) };
  } finally {
    await arena.stop();
  }
}

function open(name: EngineName, graph: GeneratedGraph, { neo4jUri }: Options): Promise<Arena> {
  if (name === 'embedded') return embeddedArena(graph);
  return neo4jArena(name.slice('neo4j-'.length) as keyof typeof NEO4J_RELEASES, graph, neo4jUri);
}

interface Ready {
  readonly query: BenchQuery;
  readonly ways: Askings;
  readonly samples: number;
  readonly characters: number;
}

async function measureQuestions(arena: Arena, graph: GeneratedGraph, options: Options): Promise<QuestionResult[]> {
  const { only, isGrowth } = options;
  const asked = benchQueries.filter(({ name }) =>
    isGrowth ? GROWTH.includes(name) : (only ?? '').split(',').some((part) => name.includes(part)),
  );
  const ready: Ready[] = [];
  for (const query of asked) {
    ready.push(await makeReady(arena, graph, { query, isGrowth }));
    say(`${arena.name}: all ways answer alike: ${query.name}`);
  }
  const [first] = ready;
  if (first) await warmUp(first.ways, first.samples, options.heat);
  for (const { ways, samples } of ready) await warmUp(ways, samples, options.warmUp);
  const results: QuestionResult[] = [];
  for (const { query, ways, samples, characters } of ready) {
    results.push({ query, characters, timings: await measure(ways, samples, options.effort) });
    say(`${arena.name}: measured: ${query.name}`);
  }
  return results;
}

async function makeReady(
  arena: Arena,
  graph: GeneratedGraph,
  { query, isGrowth }: { query: BenchQuery; isGrowth: boolean },
): Promise<Ready> {
  const samples = await samplesOf(query, graph, arena.client);
  const names: readonly WayName[] = isGrowth ? ['http', 'byHand'] : ['http', 'compiled', 'byHand', 'neo4jGraphql'];
  const ways: Map<WayName, Awaited<ReturnType<Arena['ways'][number]['prepare']>>> = new Map();
  const asks = (name: WayName) =>
    names.includes(name) && (name === 'http' || name === 'compiled' || query[name] !== undefined);
  for (const way of arena.ways.filter(({ name }) => asks(name))) {
    ways.set(way.name, await way.prepare(query, samples));
  }
  const characters = await assertEqual(query.name, ways, samples.length);
  return { query, ways, samples: samples.length, characters };
}

function underLoad(arena: Arena, graph: GeneratedGraph, { loadSeconds }: Options): Promise<LoadResult> {
  say(`${arena.name}: ${CONNECTIONS} connections`);
  const bodies = paperIds(graph, 100).map((id) => JSON.stringify({ query: onePaper.operation, variables: { id } }));
  return holdAtLoad({ url: arena.papergraph.url, connections: CONNECTIONS, seconds: loadSeconds, bodies });
}

function say(line: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
}
