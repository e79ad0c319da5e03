// A filter of several chains of relations selects the same papers as the same chains under `and`, which start elsewhere.

import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { openEngine } from '../../src/graph/open.ts';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import { Answering } from '../../src/query/answer.ts';
import { defaultLimits } from '../../src/query/limits.ts';

type Filter = Readonly<Record<string, unknown>>;
interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}

const engine = await openEngine({ data: 'memory' });
await seedGraph(engine, 'seed');
const answering = new Answering({ schema: papergraphSchema(), engine, limits: defaultLimits });
const document = parse('query ($where: PaperFilter) { papers(first: 50, where: $where) { nodes { id } } }');

async function papers(where: Filter): Promise<readonly string[]> {
  const { data, errors } = await answering.answer({ document, variables: { where } });
  expect(errors).toBeUndefined();
  const { nodes } = (data as { papers: Ids }).papers;
  return nodes.map(({ id }) => id);
}

const affiliated = (id: string): Filter => ({ authors: { some: { affiliations: { some: { id: { eq: id } } } } } });
const about = (id: string): Filter => ({ concepts: { some: { id: { eq: id } } } });
const read = (id: string): Filter => ({ reviewers: { some: { id: { eq: id } } } });

const CASES: readonly (readonly [Filter, Filter, readonly string[]])[] = [
  [
    affiliated('organisation:facebook-ai-research'),
    about('concept:transformer'),
    ['paper:end-to-end-object-detection-with-transformers', 'paper:adaptive-attention-span-in-transformers'],
  ],
  [read('reviewer:artgor'), about('concept:transformer'), ['paper:end-to-end-object-detection-with-transformers']],
  [affiliated('organisation:google'), about('concept:detr'), []],
];

test.each(CASES)('%j with %j', async (one, other, expected) => {
  expect(await papers({ ...one, ...other })).toEqual(expected);
  expect(await papers({ and: [one, other] })).toEqual(expected);
  expect(await papers({ ...one, ...other, year: { gt: 3000 } })).toEqual([]);
});
