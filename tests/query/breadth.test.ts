// Wide filters: as many conditions as the limit allows are answered, one more is refused before any engine sees it.

import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { openEngine } from '../../src/graph/open.ts';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import { Answering } from '../../src/query/answer.ts';
import { defaultLimits } from '../../src/query/limits.ts';

type Filter = Readonly<Record<string, unknown>>;

const engine = await openEngine({ data: 'memory' });
await seedGraph(engine, 'seed');
const answering = new Answering({ schema: papergraphSchema(), engine, limits: defaultLimits });

const QUERY =
  'query ($where: PaperFilter) { papers(where: $where) { totalCount nodes { id authors { totalCount } } } }';

async function answer(where: Filter) {
  return answering.answer({ document: parse(QUERY), variables: { where } });
}

const none = (index: number): Filter => ({ authors: { none: { id: { eq: `author:${index}` } } } });
const within = (index: number): Filter => ({ concepts: { some: { within: [`concept:none-${index}`] } } });
const fifty = (of: (index: number) => Filter) => Array.from({ length: 50 }, (_, index) => of(index));

test('fifty relations with a comparison each are answered', async () => {
  expect(await answer({ or: fifty(none) })).toMatchObject({ data: { papers: { totalCount: 35 } } });
  expect(await answer({ and: fifty(none) })).toMatchObject({ data: { papers: { totalCount: 35 } } });
});

test('fifty different trees are answered', async () => {
  expect(await answer({ or: [...fifty(within).slice(1), { year: { gte: 0 } }] })).toMatchObject({
    data: { papers: { totalCount: 21 + 1 } },
  });
});

test('one condition more is refused, with the limit and what came', async () => {
  const { data, errors } = await answer({ and: [...fifty(none), { year: { gt: 0 } }] });
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions).toEqual({
    code: 'LIMIT_EXCEEDED',
    limit: 'conditions',
    allowed: 100,
    got: 101,
    field: 'Query.papers.where.and.50.year',
  });
});
