// Filters and selections as deep as the limits allow are answered by the embedded engine, which bounds nesting itself.

import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { readSettings } from '../../src/api/settings.ts';
import { openEngine } from '../../src/graph/open.ts';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import { Answering } from '../../src/query/answer.ts';

type Filter = Readonly<Record<string, unknown>>;

const { limits } = readSettings({});
const engine = await openEngine({ data: 'memory' });
await seedGraph(engine, 'seed');
const answering = new Answering({ schema: papergraphSchema(), engine, limits });

async function count(where: Filter): Promise<unknown> {
  const document = parse('query ($where: PaperFilter) { papers(where: $where) { totalCount } }');
  return answering.answer({ document, variables: { where } });
}

const recent = { year: { gt: 2019 } };
const always = { authors: { count: { gte: 0 } } };

/** Each level turns the answer round and joins it with what holds of every paper. */
function turned(levels: number): Filter {
  return levels === 0 ? recent : { not: turned(levels - 1), ...always };
}

test.each([1, 2, 11, 12, 24, 25])('a filter turned round %i times counts as it should', async (levels) => {
  const expected = levels % 2 === 0 ? 16 : 19;
  const [inner, outer] = [await count(recent), await count(turned(levels))];
  expect(inner).toMatchObject({ data: { papers: { totalCount: 16 } } });
  expect(outer).toMatchObject({ data: { papers: { totalCount: expected } } });
});
