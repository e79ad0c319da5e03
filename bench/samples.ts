// The values that a question is asked with, for each way in its own terms.

import type { GeneratedGraph } from './graph/graph.ts';
import type { BenchQuery, Variables } from './query.ts';
import type { GraphqlClient } from './ways/http-client.ts';
import type { SampleVariables } from './ways/way.ts';

/** All samples of a question; for a later page the one before it is asked for first. */
export async function samplesOf(
  query: BenchQuery,
  graph: GeneratedGraph,
  papergraph: GraphqlClient,
): Promise<SampleVariables[]> {
  const samples: SampleVariables[] = [];
  for (const variables of query.samples(graph)) samples.push(await sampleOf(query, variables, papergraph));
  return samples;
}

async function sampleOf(
  { operation, nextPage, neo4jGraphql, byHand }: BenchQuery,
  variables: Variables,
  papergraph: GraphqlClient,
): Promise<SampleVariables> {
  const page = nextPage && (await papergraph.ask(JSON.stringify({ query: nextPage.operation, variables })));
  const cursor = nextPage && page && { ...variables, after: nextPage.cursor(page) };
  const position = nextPage && page && { ...variables, after: nextPage.neo4jGraphql(page) };
  const last = nextPage && page ? { ...variables, ...nextPage.byHand(page) } : variables;
  return {
    papergraph: declared(operation, cursor ?? variables),
    byHand: declared(byHand ?? '', last),
    neo4jGraphql: declared(neo4jGraphql?.operation ?? '', position ?? variables),
  };
}

/** Only the variables that the text speaks of. */
function declared(text: string, variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text)));
}
