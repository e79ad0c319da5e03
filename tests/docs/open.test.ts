// Does what docs/open.md says, with its own settings and a real nginx with its own block, and looks whether it holds.

import { type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/api/settings.ts';
import { buildProgram, type Program } from '../cli/program.ts';
import { textOf } from '../house/tracked.ts';
import { type RunningProxy, startProxy, whyNoProxy } from './proxy.ts';

const guide = textOf('docs/open.md');
const block = (language: string) => new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'mu').exec(guide)?.[1] ?? '';
/** Made up where the guide has its reader make one. */
const TOKEN = 'a'.repeat(64);
const environment = Object.fromEntries(
  [...block('ini').matchAll(/^(\w+)=(.*)$/gmu)].map(([, key, value]) => [key, value]),
);
const AT_ONCE = Number(/limit_conn papergraph (\d+);/u.exec(block('nginx'))?.[1]);

const reason = whyNoProxy();
/** Points come back so slowly that none does while a test counts them. */
const here = {
  PORT: '0',
  PAPERGRAPH_DATA: 'memory',
  PAPERGRAPH_METRICS_TOKEN: TOKEN,
  PAPERGRAPH_RATE_SECONDS: '86400',
};
let program: Program;
let url: string;
let proxy: RunningProxy;
beforeAll(async () => {
  if (reason !== undefined) return;
  program = buildProgram();
  url = await program.start({ ...environment, ...here }, ['serve']).url;
  proxy = await startProxy(block('nginx'), url);
}, 120_000);
afterAll(async () => {
  await proxy?.stop();
  program?.remove();
});
beforeEach(({ skip }) => {
  if (reason !== undefined) skip(reason);
});

interface Asked {
  readonly path?: string;
  readonly query?: string;
  /** The address that the client has. */
  readonly from?: string;
  readonly port?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks through the proxy as somebody out there would. */
async function ask({ path = '/graphql', query, from = '127.0.0.2', port = proxy.port, headers = {} }: Asked) {
  const body = query && JSON.stringify({ query });
  const json = body ? { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) } : {};
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sending = request({
      ...{ host: '127.0.0.1', port, localAddress: from, path, method: body ? 'POST' : 'GET' },
      headers: { host: 'graph.example.org', ...json, ...headers },
    });
    sending.once('response', resolve).once('error', reject).end(body);
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** The points that are left, as the answer tells. */
const left = async (asked: Asked) => {
  const { headers } = await ask({ query: '{ papers { totalCount } }', ...asked });
  return Number(/;r=(\d+)/u.exec(String(headers.ratelimit))?.[1]);
};

describe('a server that is opened as docs/open.md says', () => {
  it('shows its pages and answers questions', async () => {
    const page = await ask({ path: '/', headers: { accept: 'text/html' } });
    expect(page).toMatchObject({
      status: 200,
      headers: {
        'content-security-policy': expect.stringContaining("'self'"),
        'strict-transport-security': 'max-age=31536000',
      },
    });
    const answer = await ask({ query: '{ papers { totalCount } }' });
    expect([answer.status, JSON.parse(answer.body).data]).toEqual([200, { papers: { totalCount: 35 } }]);
  });

  it('does not start with the place of a token in the place of one', () => {
    expect(() => readSettings(environment)).toThrow(/^PAPERGRAPH_METRICS_TOKEN: expected /u);
  });

  it('sends plain requests on to TLS', async () => {
    const plain = await ask({ path: '/concept/bert?x=1', port: proxy.plainPort });
    expect([plain.status, plain.headers.location]).toEqual([301, 'https://graph.example.org/concept/bert?x=1']);
  });

  it('tells neither its schema, nor Cypher, nor what it counts', async () => {
    const codes = async (query: string) => JSON.parse((await ask({ query })).body).errors[0].extensions.code;
    expect(await codes('{ __schema { types { name } } }')).toBe('INTROSPECTION_OFF');
    expect(await codes('{ cypher(statement: "RETURN 1") { rows } }')).toBe('CYPHER_OFF');
    const shown = { authorization: `Bearer ${TOKEN}` };
    for (const path of [
      '/metrics',
      '/backup',
      '/readyz',
      '/livez',
      '//metrics',
      '/%6detrics',
      '/metrics?x',
      '/./metrics',
    ])
      expect((await ask({ path, headers: shown })).status).toBe(404);
    expect((await fetch(`${url}/metrics`)).status).toBe(401);
    expect((await fetch(`${url}/metrics`, { headers: shown })).status).toBe(200);
  });

  it('has a bucket for each client, whatever a client says of itself', async () => {
    const first = await left({});
    expect(await left({ from: '127.0.0.3' })).toBeGreaterThan(first);
    const claiming = { 'x-forwarded-for': '192.0.2.7' };
    const costs = first - (await left({}));
    expect(costs).toBeGreaterThan(0);
    expect(await left({ headers: claiming })).toBe(first - 2 * costs);
  });

  it('lets one address hold so many requests and no more, and others none the less', { timeout: 30_000 }, async () => {
    const held: Socket[] = [];
    const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{';
    const holding = { host: '127.0.0.1', port: proxy.port, localAddress: '127.0.0.4' };
    for (let at = 0; at < AT_ONCE; at++) held.push(connect(holding).on('error', () => undefined));
    for (const socket of held) socket.write(head);
    const query = '{ papers { totalCount } }';
    await expect.poll(async () => (await ask({ query, from: '127.0.0.4' })).status, { timeout: 10_000 }).toBe(429);
    expect((await ask({ query, from: '127.0.0.5' })).status).toBe(200);
    for (const socket of held) socket.destroy();
    await expect.poll(async () => (await ask({ query, from: '127.0.0.4' })).status, { timeout: 10_000 }).toBe(200);
  });
});
