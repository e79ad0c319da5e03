// Pages of the origins on the list may call /graphql from a browser, pages of others and every other address may not.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, startFixture } from './fixture.ts';

const APP = 'https://app.example.org';
const DEVELOPMENT = 'http://localhost:5173';
const query = JSON.stringify({ query: '{ paper(ref: "DETR") { year } }' });

let open: Fixture;
let closed: Fixture;
beforeAll(async () => {
  open = await startFixture({ PAPERGRAPH_CORS_ORIGINS: `${APP},${DEVELOPMENT}`, PAPERGRAPH_MAX_BODY: '1024' });
  closed = await startFixture();
});
afterAll(async () => {
  await open.server.stop();
  await closed.server.stop();
});

/** What the server says about a page of that origin that sends this. */
async function asked(
  { url }: Fixture,
  origin: string,
  { path = '/graphql', ...init }: RequestInit & { path?: string },
) {
  const response = await fetch(url + path, { ...init, headers: { origin, ...init.headers } });
  const told = [...response.headers].filter(([name]) => name.startsWith('access-control') || name === 'vary');
  const { status } = response;
  // A length would be that of a body, which an answer of status 204 can't have.
  expect(response.headers.has('content-length')).toBe(status !== 204);
  return { status, told: Object.fromEntries(told), text: await response.text() };
}

const preflight = {
  method: 'OPTIONS',
  headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
};
const post = { method: 'POST', body: query, headers: { 'content-type': 'application/json' } };
const answer = '"paper":{"year":2020}';

describe('with origins on the list', () => {
  test.each([APP, DEVELOPMENT])('a browser that asks for %s is told what may be sent', async (origin) => {
    expect(await asked(open, origin, preflight)).toEqual({
      status: 204,
      told: {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'content-type, apollo-require-preflight, x-apollo-operation-name',
        'access-control-max-age': '7200',
        'access-control-expose-headers': 'ratelimit, ratelimit-policy, retry-after',
        vary: 'origin',
      },
      text: '',
    });
  });

  test('their pages read answers', async () => {
    const { told, text } = await asked(open, APP, post);
    expect(told).toEqual({
      'access-control-allow-origin': APP,
      'access-control-expose-headers': 'ratelimit, ratelimit-policy, retry-after',
      vary: 'origin',
    });
    expect(text).toContain(answer);
  });

  test('their pages read refusals too, whoever makes them', async () => {
    const long = await asked(open, APP, { ...post, body: JSON.stringify({ query: ' '.repeat(2_000) }) });
    const wrong = await asked(open, APP, { method: 'DELETE' });
    expect([long.text, wrong.text]).toEqual([
      expect.stringContaining('BODY_TOO_LARGE'),
      expect.stringContaining('METHOD_NOT_ALLOWED'),
    ]);
    for (const { told } of [long, wrong]) expect(told).toHaveProperty('access-control-allow-origin', APP);
  });

  test.each([
    'http://app.example.org',
    'https://app.example.org.evil.example',
    'https://app.example.org:8443',
    'https://sub.app.example.org',
    'https://APP.example.org',
    'null',
    `${APP},${DEVELOPMENT}`,
  ])('pages of %s are told nothing', async (origin) => {
    expect(await asked(open, origin, post)).toMatchObject({ status: 200, told: { vary: 'origin' } });
    const { status, told } = await asked(open, origin, preflight);
    expect([status, told]).toEqual([405, { vary: 'origin' }]);
  });

  test('OPTIONS that asks for nothing is a method like others', async () => {
    expect((await asked(open, APP, { method: 'OPTIONS' })).status).toBe(405);
  });

  test('no other address is open to them', async () => {
    for (const path of ['/livez', '/', '/graphqlx', '/graphiql/page.js'])
      expect(await asked(open, APP, { path, redirect: 'manual' })).toMatchObject({ told: {} });
  });

  test('the page for people varies by both of what decides about it', async () => {
    const { told } = await asked(open, APP, { headers: { accept: 'text/html' } });
    expect(told.vary).toBe('accept, origin');
  });
});

test('with none on the list, no page is told anything', async () => {
  expect(await asked(closed, APP, preflight)).toMatchObject({ status: 405, told: {} });
  const { status, told, text } = await asked(closed, APP, post);
  expect([status, told]).toEqual([200, {}]);
  expect(text).toContain(answer);
});
