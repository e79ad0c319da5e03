// Addresses, methods, media types and bodies: what each is answered with.

import { request } from 'node:http';
import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Answer, type Fixture, post, startFixture } from './fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture();
});

afterAll(() => fixture.server.stop());

const get = (path: string, init: RequestInit = {}) => fetch(`${fixture.url}${path}`, { redirect: 'manual', ...init });
const codes = ({ body }: Answer) => body.errors?.map(({ extensions }) => extensions.code);
const query = JSON.stringify({ query: '{ paper(ref: "DETR") { year } }' });
const answered = { data: { paper: { year: 2020 } }, extensions: { cost: { bound: 1, limit: 50_000 } } };

describe('addresses', () => {
  test('/ leads to /graphql', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('anything else is a JSON 404 that names what there is', async () => {
    const response = await get('/graphq?x=1');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({
      errors: [
        { message: 'Expected one of /graphql, /livez, /readyz; got /graphq.', extensions: { code: 'NOT_FOUND' } },
      ],
    });
  });

  test('a path that climbs finds no file', async () => {
    for (const path of [
      '/graphiql/../package.json',
      '/graphiql/%2e%2e/package.json',
      '/graphiql/',
      '/graphiql/__proto__',
    ]) {
      expect((await get(path)).status).toBe(404);
    }
  });

  test('another method is a 405 that names the right ones', async () => {
    const response = await get('/graphql', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'Expected one of the methods GET, POST; got DELETE.',
          extensions: { code: 'METHOD_NOT_ALLOWED' },
        },
      ],
    });
    expect((await get('/livez', { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD');
  });

  test('no answer may be guessed at, framed or kept', async () => {
    const response = await get('/graphql', {
      method: 'POST',
      body: query,
      headers: { 'content-type': 'application/json' },
    });
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

describe('a GET', () => {
  const address = `/graphql?query=${encodeURIComponent('query Q($r: ID!) { paper(ref: $r) { year } }')}`;
  const variables = `&variables=${encodeURIComponent('{"r":"DETR"}')}`;

  test('is answered where no page elsewhere could have sent it', async () => {
    const response = await get(address + variables, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await response.json()).toEqual(answered);
  });

  test('is refused otherwise', async () => {
    const response = await get(address + variables);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('of a mutation is a 405', async () => {
    const response = await get('/graphql?query=mutation%20%7Bx%7D', {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('a body', () => {
  test.each([['application/json'], ['application/json; charset=utf-8'], ['Application/JSON;charset="UTF-8"']])(
    'of type %s is read',
    async (type) => {
      expect((await post(fixture.url, query, { 'content-type': type })).body).toEqual(answered);
    },
  );

  test.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/json; charset=utf-16'],
    ['application/graphql'],
  ])('of type %s is a 415', async (type) => {
    const answer = await post(fixture.url, query, { 'content-type': type, 'apollo-require-preflight': 'true' });
    expect([answer.status, codes(answer)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
    expect(answer.body.errors?.[0]?.message).toContain(type);
  });

  test('that is compressed is a 415', async () => {
    const answer = await post(fixture.url, query, { 'content-encoding': 'gzip' });
    expect(answer.body.errors?.[0]?.message).toBe('Expected a body without content-encoding, got gzip.');
    expect(answer.status).toBe(415);
  });

  test('that is not JSON is a 400 with the place', async () => {
    const answer = await post(fixture.url, '{"query": }');
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
    expect(answer.body.errors?.[0]?.message).toMatch(
      /^Expected a body of JSON in UTF-8, got 11 bytes: Unexpected token/,
    );
  });

  test('that is not UTF-8 is a 400', async () => {
    const answer = await post(fixture.url, Uint8Array.from([0x22, 0xff, 0x22]));
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
      400,
      'Expected a body of JSON in UTF-8, got 3 bytes: bytes that are not UTF-8.',
    ]);
  });

  test.each([['[]'], ['null'], ['"x"'], ['{}'], ['{"query":1}'], ['{"query":"{ cursor }","variables":[]}'], ['']])(
    '%j is a 400, also for application/json',
    async (body) => {
      const answer = await post(fixture.url, body, { accept: 'application/json' });
      expect([answer.status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
    },
  );

  test('with several operations in an array is refused', async () => {
    const answer = await post(fixture.url, `[${query},${query}]`);
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });
});

describe('the length of a body: 262,144 bytes', () => {
  const padded = (bytes: number) => query.padEnd(bytes, ' ');
  const limit = 262_144;

  test('as much is read', async () => {
    expect((await post(fixture.url, padded(limit))).body).toEqual(answered);
  });

  test.each([[limit + 1], [1_000_000], [limit * 16 + 1], [20_000_000]])('%i bytes are a 413', async (bytes) => {
    const started = performance.now();
    const answer = await post(fixture.url, padded(bytes));
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(answer.status).toBe(413);
    expect(answer.body.errors?.[0]?.extensions).toEqual({
      code: 'BODY_TOO_LARGE',
      limit: 'body',
      allowed: limit,
      got: bytes,
      field: null,
    });
  });

  test('a body that never says its length is cut off too', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asking = request(`${fixture.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      });
      const chunk = Buffer.alloc(65_536, ' ');
      const sending = setInterval(() => asking.write(chunk), 1);
      asking.on('response', (response) => {
        clearInterval(sending);
        response.resume();
        asking.destroy();
        resolve(response.statusCode);
      });
      asking.on('error', (error) => {
        clearInterval(sending);
        reject(error);
      });
    });
    expect(status).toBe(413);
  });

  test('a client that leaves in the middle harms nobody', async () => {
    const before = fixture.log.length;
    await new Promise<void>((resolve) => {
      const { hostname, port } = new URL(fixture.url);
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n{',
        );
        setTimeout(() => socket.destroy(), 20);
      });
      socket.on('close', () => resolve());
    });
    expect((await post(fixture.url, query)).body).toEqual(answered);
    expect(fixture.log).toHaveLength(before);
  });
});
