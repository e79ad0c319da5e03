// The part of the graph that belongs to the papers of a filter: the same filter that the API takes.

import { type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { Engine } from '../graph/engine.ts';
import { edgeTypes } from '../model/edges.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { nodeTypes } from '../model/nodes.ts';
import { Answering } from '../query/answer.ts';
import type { QueryLimits } from '../query/limits.ts';
import { ExportError } from './export-error.ts';
import { PATIENCE, pagesOf, partsOf } from './pages.ts';
import { chosenNodes, type Selection } from './selection.ts';

const FILTERED: NodeLabel = 'Paper';
const PAGE = 1_000;
const NEAR_IDS = 1_000;

const QUESTION = parse(`query Chosen($where: PaperFilter, $first: Int, $after: String) {
  papers(where: $where, first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
}`);

interface Page {
  readonly papers: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** What choosing papers needs. */
export interface PaperChoice {
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  /** What a filter may ask, as for any request. */
  readonly limits: QueryLimits;
  /** A PaperFilter of the API. */
  readonly where: unknown;
}

/** What the API says of a filter; anything else that went wrong stays what it was. */
function refusal(error: GraphQLError): Error {
  const code = error.extensions.code;
  if (code !== 'BAD_INPUT' && code !== 'LIMIT_EXCEEDED') return error.originalError ?? error;
  return new ExportError('BAD_FILTER', error.message, { cause: error });
}

async function paperIds({ engine, schema, limits, where }: PaperChoice): Promise<ReadonlySet<string>> {
  const answering = new Answering({ schema, engine, limits: { ...limits, page: PAGE, cost: 2 * PAGE } });
  const ids = new Set<string>();
  for (let after: string | null = null; ; ) {
    const variables = { where, first: PAGE, after };
    const { data, errors } = await answering.answer({
      document: QUESTION,
      variables,
      deadline: performance.now() + PATIENCE.timeoutMs,
    });
    if (errors?.[0]) throw refusal(errors[0]);
    const { papers } = data as unknown as Page;
    for (const { node } of papers.edges) ids.add(node.id);
    if (!papers.pageInfo.hasNextPage) return ids;
    after = papers.pageInfo.endCursor;
  }
}

async function farIds(engine: Engine, pattern: string, near: ReadonlySet<string>): Promise<readonly string[]> {
  const found = new Set<string>();
  const text = `${pattern} WHERE m.id > $after0 WITH DISTINCT m.id AS far RETURN far ORDER BY far`;
  for (const ids of partsOf([...near], NEAR_IDS)) {
    for await (const rows of pagesOf(engine, { name: 'what belongs to papers', text, keys: 1, parameters: { ids } })) {
      for (const [far] of rows) found.add(String(far));
    }
  }
  return [...found];
}

async function addNeighbours(engine: Engine, chosen: Map<NodeLabel, Set<string>>, label: NodeLabel): Promise<void> {
  const near = chosen.get(label) ?? new Set();
  const start = `UNWIND $ids AS id MATCH (n:${label} {id: id}) MATCH (n)`;
  for (const { name, from, to } of edgeTypes) {
    for (const [here, there, edge] of [
      [from.label, to.label, `-[:${name}]->`],
      [to.label, from.label, `<-[:${name}]-`],
    ] as const) {
      if (here !== label || there === FILTERED) continue;
      const found = await farIds(engine, `${start}${edge}(m:${there})`, near);
      chosen.set(there, new Set([...(chosen.get(there) ?? []), ...found]));
    }
  }
}

/**
 * Chooses the papers that a filter selects and what belongs to them: every node that an edge joins to one of the papers, other
 * papers left out, and what an edge joins to a node that nobody looks up by itself, such as the digest of a review.
 *
 * @throws ExportError BAD_FILTER with what the API would say, GraphError where the graph fails.
 */
export async function papersWhere(choice: PaperChoice): Promise<Selection> {
  const { engine } = choice;
  const chosen = new Map<NodeLabel, Set<string>>([[FILTERED, new Set(await paperIds(choice))]]);
  await addNeighbours(engine, chosen, FILTERED);
  for (const label of [...chosen.keys()]) {
    if (!nodeTypes[label].lookup) await addNeighbours(engine, chosen, label);
  }
  const sorted = [...chosen].map(([label, ids]) => [label, new Set([...ids].sort())] as const);
  return chosenNodes(engine, new Map(sorted));
}
