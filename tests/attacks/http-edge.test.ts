// What arrives at the edge as bytes: messages with two meanings, headers without end, clients that are slow, paths that climb,
// pages of other sites.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attack, raw, refusals, targets } from './target.ts';

const target = targets({
  open: { PAPERGRAPH_PROFILE: 'public', PAPERGRAPH_READ_MS: '500' },
  roomy: { PAPERGRAPH_MAX_BODY: '10000000' },
});

const BODY = '{"query":"{ papers { totalCount } }"}';
const HEAD = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nconnection: close\r\n';
const LENGTH = `content-length: ${BODY.length}\r\n`;

/** The status lines of all that the server says to these bytes. */
const statuses = async (bytes: string | Buffer): Promise<number[]> =>
  [...(await raw(target.open, bytes)).matchAll(/^HTTP\/1\.1 (\d{3})/gmu)].map(([, status]) => Number(status));

test('a plain message is answered, so that what follows is refused for what is wrong with it', async () => {
  expect(await raw(target.open, `${HEAD}${LENGTH}\r\n${BODY}`)).toContain('"totalCount":35');
});

describe('messages that two servers would read in two ways', () => {
  test.each([
    ['a length and chunks', `${LENGTH}transfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['two lengths', `${LENGTH}content-length: 0\r\n\r\n${BODY}`],
    ['a length with a sign', `content-length: +${BODY.length}\r\n\r\n${BODY}`],
    ['a length in two numbers', `content-length: ${BODY.length}, ${BODY.length}\r\n\r\n${BODY}`],
    ['a length that is none', `content-length: 0x20\r\n\r\n${BODY}`],
    ['chunks that are not the last encoding', 'transfer-encoding: chunked, gzip\r\n\r\n0\r\n\r\n'],
    ['chunks under another name', 'transfer-encoding: xchunked\r\n\r\n0\r\n\r\n'],
    ['a space before the colon', `content-length : ${BODY.length}\r\n\r\n${BODY}`],
    ['a header over two lines', `x-a: b\r\n transfer-encoding: chunked\r\n${LENGTH.trim()}\r\n\r\n\u0000`],
    ['a null in a header', `x-a: \u0000\r\n${LENGTH}\r\n${BODY}`],
    ['a return without a new line', `x-a: b\rtransfer-encoding: chunked\r\n${LENGTH}\r\n${BODY}`],
    ['a chunk whose size is none', 'transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n'],
    ['a chunk of a size beyond all numbers', 'transfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}\r\n0\r\n\r\n'],
  ])('%s', async (_, rest) => {
    const said = await raw(target.open, HEAD + rest);
    expect([said.match(/^HTTP\/1\.1 (\d+)/u)?.[1], said.includes('totalCount')]).toEqual(['400', false]);
  });

  test.each([
    ['host', 'host: evil.example\r\n'],
    ['content-type', 'content-type: text/plain\r\n'],
    ['authorization', 'authorization: Bearer a\r\nauthorization: Bearer b\r\n'],
  ])('%s twice', async (name, header) => {
    const said = await raw(target.open, `${HEAD}${header}${LENGTH}\r\n${BODY}`);
    expect(said).toMatch(/^HTTP\/1\.1 400/u);
    expect(said).toContain(`"message":"${name}: expected one header of this name, got 2."`);
  });

  test('no host at all', async () => {
    expect(await statuses('GET /livez HTTP/1.1\r\n\r\n')).toEqual([400]);
  });

  test('a second message in the body of a first one that is refused is not read as one', async () => {
    const inner = `${HEAD}${LENGTH}\r\n${BODY}`;
    const outer = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\ncontent-length: ${inner.length}\r\n\r\n`;
    const said = await raw(target.open, outer + inner, 1_000);
    expect([said.match(/HTTP\/1\.1 \d+/gu), said.includes('totalCount')]).toEqual([['HTTP/1.1 415'], false]);
  });
});

describe('what is no request for us', () => {
  test.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n\r\n', [400]],
    ['the beginning of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
    ['a greeting of TLS', Buffer.from('160301020001000001fc0303', 'hex'), [400]],
    ['a tunnel to elsewhere', 'CONNECT evil.example:443 HTTP/1.1\r\nhost: localhost\r\n\r\n', []],
    ['an echo', 'TRACE /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n', [405]],
    [
      'the address of another server',
      'GET http://evil.example/livez HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
      [404],
    ],
    [
      'another socket',
      'GET /livez HTTP/1.1\r\nhost: localhost\r\nupgrade: websocket\r\nconnection: upgrade, close\r\n\r\n',
      [200],
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await statuses(bytes)).toEqual(expected);
  });
});

describe('headers', () => {
  test('of more than 16 KiB are a 431, one long or many short', async () => {
    const many = Array.from({ length: 3_000 }, (_, i) => `x-${i}: a\r\n`).join('');
    for (const headers of [`x-a: ${'a'.repeat(20_000)}\r\n`, many]) {
      expect(await statuses(`${HEAD}${headers}${LENGTH}\r\n${BODY}`)).toEqual([431]);
    }
  });

  test('of an address that long are one too', async () => {
    expect(await statuses(`GET /graphql?query=${'a'.repeat(20_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`)).toEqual([
      431,
    ]);
  });

  test('are not written by what a client says', async () => {
    const path = '/graphql%0d%0aset-cookie:%20a=b?operationName=a%0d%0ax-evil:%201';
    const response = await fetch(target.open.url + path);
    expect([response.status, response.headers.get('set-cookie'), response.headers.get('x-evil')]).toEqual([
      404,
      null,
      null,
    ]);
  });
});

describe('clients that are slow', { timeout: 20_000 }, () => {
  test.each([
    ['with their headers', 'POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-a'],
    ['with their body', `${HEAD}${LENGTH}\r\n${BODY.slice(0, 9)}`],
    ['with a chunk', `${HEAD}transfer-encoding: chunked\r\n\r\n5\r\n{"q`],
  ])('%s are told 408 and let go', async (_, bytes) => {
    const said = await raw(target.open, bytes, 5_000);
    expect([said.match(/^HTTP\/1\.1 (\d+)/u)?.[1], said.includes('totalCount')]).toEqual(['408', false]);
  });

  test('and many take nobody’s place', async () => {
    const slow = Array.from({ length: 200 }, () => raw(target.open, `${HEAD}content-length: 9\r\n\r\n{`, 5_000));
    expect((await attack(target.open, BODY)).body.data).toEqual({ papers: { totalCount: 35 } });
    for (const said of await Promise.all(slow)) expect(said).toMatch(/^HTTP\/1\.1 408/u);
  });
});

describe('bodies', () => {
  const question = (text: readonly number[]) =>
    Buffer.concat([Buffer.from('{"query":"{ paper(ref: \\"'), Buffer.from(text), Buffer.from('\\") { id } }"}')]);

  test.each([
    ['a byte that begins nothing', question([0xff])],
    ['a letter in too many bytes', question([0xc0, 0xaf])],
    ['half of a pair', question([0xed, 0xa0, 0x80])],
    ['a letter cut off', question([0xd0])],
    ['a number past the last letter', question([0xf5, 0x80, 0x80, 0x80])],
    ['UTF-16', Buffer.from(BODY, 'utf16le')],
  ])('that are not UTF-8: %s', async (_, bytes) => {
    const head = `${HEAD}content-length: ${bytes.length}\r\n\r\n`;
    const said = await raw(target.open, Buffer.concat([Buffer.from(head), bytes]));
    expect([said.match(/^HTTP\/1\.1 (\d+)/u)?.[1], said.includes('"BAD_REQUEST"')]).toEqual(['400', true]);
  });

  test('that are UTF-8 are read, as the question that the others are', async () => {
    expect((await attack(target.open, question([0xd0, 0x96]).toString())).body.data).toEqual({ paper: null });
  });

  test('that name what all objects have change none of them', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    for (const name of names) {
      const variables = `{"${name}":{"isAdmin":true,"limits":{}},"w":{"${name}":{"x":1}}}`;
      const query = 'query Q($w: PaperFilter) { papers(where: $w) { totalCount } }';
      const answer = await attack(target.open, `{"query":"${query}","${name}":{"query":"x"},"variables":${variables}}`);
      expect([name, refusals(answer)]).toEqual([name, ['BAD_INPUT']]);
      const named = await attack(target.open, { query: '{ papers { totalCount } }', operationName: name });
      expect([name, refusals(named)]).toEqual([name, ['OPERATION_RESOLUTION_FAILURE']]);
    }
    expect((await attack(target.open, { query: '{ papers { totalCount } }' })).body.data).toEqual({
      papers: { totalCount: 35 },
    });
  });

  test('whose numbers are beyond all numbers are refused', async () => {
    const query = 'query Q($n: Int) { papers(first: $n) { totalCount } }';
    for (const number of ['1e999', '-1e999', '9007199254740993', '1e-7', '-0.5']) {
      const answer = await attack(target.open, `{"query":"${query}","variables":{"n":${number}}}`);
      expect([number, refusals(answer)]).toEqual([number, ['BAD_INPUT']]);
    }
  });

  test('inside each other as deep as bytes allow end nothing', async () => {
    for (const body of [
      '['.repeat(5_000_000),
      `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`,
      '{"a":'.repeat(1_000_000),
    ]) {
      expect(refusals(await attack(target.roomy, body))).toEqual(['BAD_REQUEST']);
    }
  });
});

describe('paths that climb', () => {
  const secret = JSON.parse(readFileSync('package.json', 'utf8')).description;

  test.each([
    '/../package.json',
    '/assets/../../../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
    '/assets/..%252f..%252fpackage.json',
    '/assets/..\\..\\..\\package.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/....//....//package.json',
    '/assets/%00../../package.json',
    '/assets/..;/..;/package.json',
    '/assets/%c0%ae%c0%ae/package.json',
    '//etc/passwd',
    '/assets//etc/passwd',
    '/documents.json',
    '/graphiql/../../package.json',
    '/paper/../../package.json',
    '/cli/main.js',
    '/.env',
    '/%',
  ])('%s', async (path) => {
    const said = await raw(target.open, `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
    expect(said).toMatch(/^HTTP\/1\.1 404/u);
    expect([said.includes(secret), said.includes('root:')]).toEqual([false, false]);
  });
});

describe('pages of other sites', () => {
  const origin = 'https://evil.example';

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', ''])(
    'cannot ask by a form or without asking first, as %j',
    async (type) => {
      const answer = await attack(target.open, BODY, { origin, 'content-type': type });
      expect([answer.status, answer.body.data]).toEqual([415, undefined]);
    },
  );

  test('cannot ask by an address', async () => {
    const address = `${target.open.url}/graphql?query=${encodeURIComponent('{ papers { totalCount } }')}`;
    for (const headers of [{ origin }, { origin, 'content-type': 'text/plain' }, { 'sec-fetch-site': 'cross-site' }]) {
      const response = await fetch(address, { headers });
      expect([response.status, (await response.text()).includes('totalCount":')]).toEqual([400, false]);
    }
  });

  test('read nothing, and are allowed nothing', async () => {
    const response = await fetch(`${target.open.url}/graphql`, {
      method: 'POST',
      body: BODY,
      headers: { origin, 'content-type': 'application/json' },
    });
    const preflight = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const asked = await fetch(`${target.open.url}/graphql`, { method: 'OPTIONS', headers: preflight });
    for (const { headers } of [response, asked]) {
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    expect(asked.status).toBe(405);
  });

  test('whose name is made to lead here get nothing', async () => {
    const host = HEAD.replace('host: localhost', 'host: evil.example');
    expect(await raw(target.open, `${host}${LENGTH}\r\n${BODY}`)).toMatch(/^HTTP\/1\.1 403.*HOST_NOT_ALLOWED/su);
  });

  test('cannot show the explorer inside themselves', async () => {
    const { headers } = await fetch(target.open.url);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});
