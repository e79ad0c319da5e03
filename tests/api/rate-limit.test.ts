// Points: what a request costs, how a bucket empties and fills again, and what clients are told of it.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { pointsFor } from '../../src/api/points.ts';
import { RateLimit } from '../../src/api/rate-limit.ts';
import { ask, type Fixture, post, startFixture } from './fixture.ts';

test('a request costs one point, and one for each hundred nodes begun', () => {
  expect([0, 1, 100, 101, 20_000].map(pointsFor)).toEqual([1, 2, 2, 3, 201]);
});

describe('a bucket of 10 points that fills in 100 s', () => {
  let time: number;
  const limit = () => {
    time = 5_000;
    return new RateLimit({ points: 10, seconds: 100 }, () => time);
  };
  const thrown = (call: () => void) => {
    try {
      call();
      return undefined;
    } catch (error) {
      return (error as { extensions: unknown }).extensions;
    }
  };

  test('is full at first, and tells what is left and when it is full again', () => {
    const allowance = limit().allowance('a');
    allowance.pay();
    allowance.pay(250);
    expect(allowance.headers()).toEqual({
      'ratelimit-policy': '"points";q=10;w=100',
      ratelimit: '"points";r=6;t=40',
    });
    expect(allowance.isRefused).toBe(false);
  });

  test('refuses what it has no points for, takes nothing for it, and says when to come again', () => {
    const rate = limit();
    rate.allowance('a').pay(800);
    const allowance = rate.allowance('a');
    allowance.pay();
    expect(thrown(() => allowance.pay(400))).toEqual({
      code: 'RATE_LIMITED',
      allowed: 10,
      got: 4,
      left: 1,
      retryAfter: 30,
    });
    expect(allowance.headers()).toMatchObject({ ratelimit: '"points";r=1;t=30', 'retry-after': '30' });
    allowance.pay();
    expect(thrown(() => rate.allowance('a').pay())).toMatchObject({ left: 0, retryAfter: 10 });
  });

  test('fills by the clock, and never above its brim', () => {
    const rate = limit();
    rate.allowance('a').pay(1_000);
    time += 9_999;
    expect(thrown(() => rate.allowance('a').pay())).toMatchObject({ left: 0, retryAfter: 1 });
    time += 1;
    rate.allowance('a').pay();
    time += 1_000_000;
    expect(rate.allowance('a').headers().ratelimit).toBe('"points";r=10;t=0');
  });

  test('is one for each client', () => {
    const rate = limit();
    rate.allowance('a').pay(1_000);
    rate.allowance('b').pay(900);
    expect(['a', 'b', 'c'].map((client) => rate.allowance(client).headers().ratelimit)).toEqual([
      '"points";r=0;t=100',
      '"points";r=1;t=90',
      '"points";r=10;t=0',
    ]);
  });

  test('is forgotten, the one used longest ago first, after those of 100,000 other clients', () => {
    const rate = limit();
    rate.allowance('kept').pay(1_000);
    rate.allowance('lost').pay(1_000);
    for (let i = 0; i < 99_999; i += 1) {
      if (i === 50_000) rate.allowance('kept').headers();
      rate.allowance(`client ${i}`).pay();
    }
    expect(thrown(() => rate.allowance('kept').pay())).toMatchObject({ left: 0 });
    expect(thrown(() => rate.allowance('lost').pay())).toBeUndefined();
  });
});

test('however requests come, nobody spends more than a bucket and what came back into it', () => {
  const step = fc.record({ wait: fc.nat(20_000), nodes: fc.nat(900), client: fc.constantFrom<'a' | 'b'>('a', 'b') });
  const spends = fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
    let time = 0;
    const rate = new RateLimit({ points: 10, seconds: 100 }, () => time);
    const spent = { a: 0, b: 0 };
    for (const { wait, nodes, client } of steps) {
      time += wait;
      try {
        rate.allowance(client).pay(nodes);
        spent[client] += pointsFor(nodes) - 1;
      } catch (error) {
        expect(error).toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
      }
      expect(spent[client]).toBeLessThanOrEqual(10 + time / 10_000 + 1e-9);
    }
  });
  fc.assert(spends, { numRuns: 500, seed: 1 });
});

describe('a server with 10 points in an hour', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    const environment = { PAPERGRAPH_RATE_POINTS: '10', PAPERGRAPH_MAX_COST: '900' };
    fixture = await startFixture({ ...environment, PAPERGRAPH_TRUSTED_PROXIES: '127.0.0.1' });
  });
  afterAll(() => fixture.server.stop());

  const from = async (client: string, more: RequestInit = {}) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': client };
    const body = JSON.stringify({ query: '{ paper(ref: "DETR") { year } }' });
    const response = await fetch(`${fixture.url}/graphql`, { method: 'POST', body, ...more, headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  test('answers while there are points, whatever comes of it', async () => {
    const wrong = await from('192.0.2.1', { body: '{"query":"{ nothing }"}' });
    expect([wrong.status, wrong.headers.get('ratelimit')]).toEqual([200, '"points";r=9;t=360']);
    const right = await from('192.0.2.1');
    expect([right.status, right.headers.get('ratelimit')]).toEqual([200, '"points";r=7;t=1080']);
    expect(right.headers.get('ratelimit-policy')).toBe('"points";q=10;w=3600');
    expect(right.headers.get('retry-after')).toBeNull();
  });

  test('refuses with 429 in every media type once they are spent, before it reads a body', async () => {
    for (let i = 0; i < 5; i += 1) expect((await from('192.0.2.2')).status).toBe(200);
    const asked = fixture.answering.questions.length;
    const { status, headers, text } = await from('192.0.2.2', { body: 'not even JSON' });
    expect([status, headers.get('retry-after'), headers.get('ratelimit')]).toEqual([429, '360', '"points";r=0;t=360']);
    expect(JSON.parse(text).errors[0].extensions).toEqual({
      code: 'RATE_LIMITED',
      allowed: 10,
      got: 1,
      left: 0,
      retryAfter: 360,
    });
    expect(fixture.answering.questions).toHaveLength(asked);
    expect((await from('192.0.2.3')).status).toBe(200);
  });

  test('refuses what costs more than is left, in whichever media type', async () => {
    for (let i = 0; i < 4; i += 1) expect((await from('192.0.2.4')).status).toBe(200);
    expect((await from('192.0.2.4', { body: '{}' })).status).toBe(400);
    const { status, headers, text } = await from('192.0.2.4');
    expect([status, headers.get('retry-after')]).toEqual([429, '360']);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', got: 1, left: 0 } }] });
    expect(JSON.parse(text)).not.toHaveProperty('data');
  });

  test('asks no points for what is no question', async () => {
    for (let i = 0; i < 20; i += 1) expect((await fetch(`${fixture.url}/livez`)).status).toBe(200);
    const { headers } = await from('192.0.2.5', { method: 'DELETE', body: null });
    expect(headers.get('ratelimit')).toBe('"points";r=10;t=0');
  });
});

test('whoever is turned away for want of room pays for the request, and no more', async () => {
  const fixture = await startFixture({
    PAPERGRAPH_RATE_POINTS: '10',
    PAPERGRAPH_MAX_COST: '900',
    PAPERGRAPH_REQUESTS_AT_ONCE: '1',
  });
  try {
    const inside = ask(fixture.url, '{ slow(milliseconds: 300) }');
    await vi.waitFor(() => expect(fixture.answering.questions).toHaveLength(1));
    const headers = { 'content-type': 'application/json' };
    const turned = await fetch(`${fixture.url}/graphql`, { method: 'POST', headers, body: '{"query":"{ cursor }"}' });
    // Ten, less two for the one inside.
    expect([turned.status, turned.headers.get('ratelimit')]).toEqual([503, '"points";r=7;t=1080']);
    await inside;
  } finally {
    await fixture.server.stop();
  }
});

test('without a setting nobody is counted', async () => {
  const fixture = await startFixture();
  try {
    const response = await fetch(`${fixture.url}/graphql`, { method: 'POST', body: '{}' });
    expect(response.headers.get('ratelimit')).toBeNull();
    expect((await ask(fixture.url, '{ __typename }')).status).toBe(200);
    expect((await post(fixture.url, '{}')).status).toBe(400);
  } finally {
    await fixture.server.stop();
  }
});
