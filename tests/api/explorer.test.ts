// The explorer's page and files as a server gives them: at which addresses, how long they are kept, and nothing else.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createExplorer } from '../../src/api/explorer.ts';
import { nodeLabels } from '../../src/model/nodes.ts';
import { type Fixture, startFixture } from './fixture.ts';

const PAGE = '<!doctype html><title>Papergraph</title>';
const SCRIPT = `export const long = '${'papergraph '.repeat(200)}';`;

let folder: string;
let fixture: Fixture;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-explorer-'));
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.js'), 'secret');
  writeFileSync(join(folder, 'dist/index.html'), PAGE);
  writeFileSync(join(folder, 'dist/assets/index-Ab12.js'), SCRIPT);
  fixture = await startFixture({}, createExplorer(join(folder, 'dist')));
});

afterAll(async () => {
  await fixture.server.stop();
  rmSync(folder, { recursive: true });
});

/** Asks with a path as it stands: fetch would tidy it up first. */
function raw(path: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<{
    status: number | undefined;
    headers: NodeJS.Dict<string | string[]>;
    bytes: number;
    body: string;
  }>((resolve, reject) => {
    const asking = request(fixture.url, { path, method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const whole = Buffer.concat(chunks);
      resolve({ status: response.statusCode, headers: response.headers, bytes: whole.length, body: whole.toString() });
    });
    asking.on('error', reject).end();
  });
}

describe('the page', () => {
  const kinds = nodeLabels.map((label) => `/${label.toLowerCase()}/some-node`);

  test.each([
    '/',
    '/?x=1',
    '/search?q=a',
    '/browse?kind=paper',
    '/ask',
    '/compare',
    '/paths',
    '/concept/%D1%82',
    ...kinds,
  ])('stands at %s', async (path) => {
    const { status, headers, body } = await raw(path);
    expect([status, headers['content-type'], body]).toEqual([200, 'text/html; charset=utf-8', PAGE]);
    expect(headers['cache-control']).toBe('no-cache');
  });

  test.each(['/concept', '/concept/', '/concept/a/b', '/concepts/a', '/search/a', '/index.html', '/Ask', '//'])(
    'does not stand at %s',
    async (path) => {
      const { status, body } = await raw(path);
      expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    },
  );

  test('lets in no script or style but its own, no frame around it, and no word to other hosts', async () => {
    const { headers } = await raw('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect([headers['referrer-policy'], headers['x-content-type-options']]).toEqual(['no-referrer', 'nosniff']);
  });

  test('is not sent again to a browser that has it', async () => {
    const { headers } = await raw('/');
    const again = await raw('/ask', 'GET', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.bytes]).toEqual([304, 0]);
  });
});

describe('a browser', () => {
  const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

  test.each(['/concepts/a', '/index.html', '/a/b/c'])('is shown the page at %s too, with 404', async (path) => {
    const { status, headers, body } = await raw(path, 'GET', BROWSER);
    expect([status, headers['content-type'], body]).toEqual([404, 'text/html; charset=utf-8', PAGE]);
    expect([headers['cache-control'], headers.vary]).toEqual(['no-store', 'accept, accept-encoding']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('is told of what is not there even where it has the page already', async () => {
    const { headers } = await raw('/');
    const { status, bytes } = await raw('/a/b/c', 'GET', { ...BROWSER, 'if-none-match': String(headers.etag) });
    expect([status, bytes]).toEqual([404, PAGE.length]);
  });

  test('that asks for a file, or sends something, gets no page', async () => {
    expect((await raw('/assets/gone.js', 'GET', { accept: '*/*' })).headers['content-type']).toMatch(
      /^application\/json/u,
    );
    expect((await raw('/a/b/c', 'POST', BROWSER)).headers['content-type']).toMatch(/^application\/json/u);
  });

  test('is shown the page at /graphql where there is no editor, and the editor where there is one', async () => {
    const without = await startFixture({ PAPERGRAPH_GRAPHIQL: 'off' }, createExplorer(join(folder, 'dist')));
    const [page, editor, program] = await Promise.all([
      fetch(`${without.url}/graphql`, { headers: BROWSER }),
      fetch(`${fixture.url}/graphql`, { headers: BROWSER }),
      fetch(`${without.url}/graphql?query={__typename}`, { headers: { accept: 'application/json' } }),
    ]);
    await without.server.stop();
    expect([page.status, await page.text()]).toEqual([200, PAGE]);
    expect(await editor.text()).toContain('graphiql.js');
    expect(program.headers.get('content-type')).toMatch(/json/u);
  });
});

describe('a file', () => {
  test('is kept for ever, under a name that changes with it', async () => {
    const { status, headers, body } = await raw('/assets/index-Ab12.js');
    expect([status, body]).toEqual([200, SCRIPT]);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('comes compressed to whoever takes it so', async () => {
    const { headers, bytes } = await raw('/assets/index-Ab12.js', 'GET', { 'accept-encoding': 'br, gzip' });
    expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'accept-encoding']);
    expect(bytes).toBeLessThan(SCRIPT.length / 4);
    const plain = await fetch(`${fixture.url}/assets/index-Ab12.js`);
    expect(await plain.text()).toBe(SCRIPT);
  });

  test('answers HEAD without its body and no other method', async () => {
    const { status, headers, bytes } = await raw('/assets/index-Ab12.js', 'HEAD');
    expect([status, headers['content-length'], bytes]).toEqual([200, String(SCRIPT.length), 0]);
    expect((await raw('/assets/index-Ab12.js', 'POST')).status).toBe(405);
  });

  test.each([
    '/assets/../../secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/assets/%2e%2e/%2e%2e/secret.js',
    '/assets/..\\..\\secret.js',
    '/assets/',
    '/assets/index-Ab12.js/',
    '/assets/__proto__',
    '/secret.js',
  ])('is never one outside the folder: %s', async (path) => {
    expect((await raw(path)).status).toBe(404);
  });
});

describe('a folder that is no explorer', () => {
  test('is refused with what to do', () => {
    expect(() => createExplorer(join(folder, 'nowhere'))).toThrow('npm run build makes it');
  });

  test('is refused where it holds what no browser should be given', () => {
    const other = join(folder, 'other');
    mkdirSync(join(other, 'assets'), { recursive: true });
    writeFileSync(join(other, 'index.html'), PAGE);
    writeFileSync(join(other, 'assets/data.sqlite'), 'rows');
    expect(() => createExplorer(other)).toThrow('assets/data.sqlite: expected one of .css, .html, .js, .svg');
  });
});

test('GraphiQL stays where it was, beside the explorer', async () => {
  const page = await raw('/graphql', 'GET', { accept: 'text/html' });
  expect([page.status, page.body.includes('/graphiql/graphiql.js')]).toEqual([200, true]);
});
