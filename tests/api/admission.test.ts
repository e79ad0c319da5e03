// More requests than a server answers at a time: the rest are told so at once, and let in as soon as there is room.

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { ask, type Fixture, startFixture } from './fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture({ PAPERGRAPH_REQUESTS_AT_ONCE: '2' });
});
afterAll(() => fixture.server.stop());

const SLOW = '{ slow(milliseconds: 400) }';

test('turns away what comes beyond, with the seconds to wait, while all inside are answered', async () => {
  const { url, answering } = fixture;
  const inside = [ask(url, SLOW), ask(url, SLOW)];
  await vi.waitFor(() => expect(answering.questions).toHaveLength(2));
  const body = JSON.stringify({ query: '{ cursor }' });
  const turned = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect([turned.status, turned.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await turned.json()).toEqual({
    errors: [
      {
        message: 'Expected at most 2 requests at a time, and so many are being answered. Ask again in 1 s.',
        extensions: { code: 'OVERLOADED', allowed: 2, retryAfter: 1 },
      },
    ],
  });
  expect((await Promise.all(inside)).map((answer) => answer.body.data)).toEqual(
    Array(2).fill({ slow: 'after 400 ms' }),
  );
  expect(answering.questions).toHaveLength(2);
  expect(await ask(url, '{ paper(ref: "DETR") { title } }')).toMatchObject({ status: 200 });
});

test('health is told all the same, and a failed request gives its place back', async () => {
  const { url, answering } = fixture;
  for (let time = 0; time < 3; time += 1) await ask(url, '{ broken }');
  const before = answering.questions.length;
  const inside = [ask(url, SLOW), ask(url, SLOW)];
  await vi.waitFor(() => expect(answering.questions).toHaveLength(before + 2));
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  await Promise.all(inside);
});
