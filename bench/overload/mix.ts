// What a busy server is asked: every measured question that takes one request, and half of all times one paper.

import type { Arena } from '../arena.ts';
import type { GeneratedGraph } from '../graph/graph.ts';
import { onePaper } from '../queries/one-paper.ts';
import { benchQueries } from '../queries.ts';
import { samplesOf } from '../samples.ts';

const TURNS = 60;

/** Bodies of requests, to be asked one after the other and again from the first. */
export async function mixedBodies(graph: GeneratedGraph, { client }: Arena): Promise<readonly string[]> {
  const all = await Promise.all(
    benchQueries.map(async (query) => ({ query, samples: await samplesOf(query, graph, client) })),
  );
  const papers = all.find(({ query }) => query === onePaper);
  const bodyOf = ({ query, samples }: (typeof all)[number], turn: number) =>
    JSON.stringify({ query: query.operation, variables: samples[turn % samples.length]?.papergraph });
  return Array.from({ length: TURNS }, (_, turn) => turn).flatMap((turn) => {
    const other = all[turn % all.length];
    return [...(papers ? [bodyOf(papers, turn)] : []), ...(other ? [bodyOf(other, turn)] : [])];
  });
}
