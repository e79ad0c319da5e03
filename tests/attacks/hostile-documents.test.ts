// Documents that are made to be dear to refuse are refused for what they are, on the real server, which goes on answering.

import { expect, test } from 'vitest';
import { HOSTILE_REQUESTS } from './hostile-documents.ts';
import { attack, refusals, targets } from './target.ts';

const target = targets({ roomy: { PAPERGRAPH_MAX_BODY: '2000000' } });

test.each(HOSTILE_REQUESTS.map((request) => [request.name, request] as const))('%s', async (_, request) => {
  const answer = await attack(target.roomy, request.body);
  expect([refusals(answer), answer.body.data]).toEqual([request.refusals, undefined]);
  expect((await attack(target.roomy, { query: '{ papers { totalCount } }' })).body.data).toEqual({
    papers: { totalCount: 35 },
  });
});
