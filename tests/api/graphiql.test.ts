// GraphiQL comes for a browser, whole, from this server alone.

import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { type Fixture, startFixture } from './fixture.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

let fixture: Fixture;
let page: string;

beforeAll(async () => {
  fixture = await startFixture();
  page = await (await fetch(`${fixture.url}/graphql`, { headers: { accept: BROWSER } })).text();
});

afterAll(() => fixture.server.stop());

const addresses = () => [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '');

test('a browser gets the page, everyone else an answer', async () => {
  expect(page).toContain('<title>Papergraph</title>');
  for (const accept of ['*/*', 'application/json', 'application/graphql-response+json, text/html']) {
    const headers = { accept, 'apollo-require-preflight': 'true' };
    const response = await fetch(`${fixture.url}/graphql?query=%7B__typename%7D`, { headers });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  }
});

test('the page names no address outside this server', () => {
  expect(page).not.toMatch(/https?:|\/\/[a-z]/i);
  expect(addresses()).toEqual([
    '/graphiql/icon.svg',
    '/graphiql/graphiql.css',
    '/graphiql/page.css',
    '/graphiql/graphiql.js',
    '/graphiql/page.js',
  ]);
});

test('its policy lets a browser load and reach nothing else', async () => {
  const { headers } = await fetch(`${fixture.url}/graphql`, { headers: { accept: BROWSER } });
  const policy = headers.get('content-security-policy')?.split('; ') ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy.join()).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(headers.get('vary')).toBe('accept');
});

describe('its files', () => {
  test('are all there, each with its type and a tag that saves the second download', async () => {
    const script = await (await fetch(`${fixture.url}/graphiql/page.js`)).text();
    const workers = [...(/workers = \[(.*?)\]/.exec(script)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name);
    expect(workers).toEqual(['editorWorkerService', 'json', 'graphql']);
    for (const address of [...addresses(), ...workers.map((name) => `/graphiql/${name}.js`)]) {
      const response = await fetch(`${fixture.url}${address}`);
      expect([address, response.status]).toEqual([address, 200]);
      const type = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[address.split('.').at(-1) ?? ''];
      expect(response.headers.get('content-type')).toContain(type);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(50);
      const again = { headers: { 'if-none-match': response.headers.get('etag') ?? '' } };
      expect((await fetch(`${fixture.url}${address}`, again)).status).toBe(304);
    }
  });

  test('start GraphiQL at this address', async () => {
    const [library, script] = await Promise.all(
      ['graphiql.js', 'page.js'].map(async (name) => (await fetch(`${fixture.url}/graphiql/${name}`)).text()),
    );
    expect(library).toContain('renderYogaGraphiQL=');
    expect(script).toContain(
      "YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {\n  endpoint: '/graphql',",
    );
  });

  test('open with a question that the API understands', async () => {
    const script = await (await fetch(`${fixture.url}/graphiql/page.js`)).text();
    const question = JSON.parse(/defaultQuery: (".*"),\n/.exec(script)?.[1] ?? '""') as string;
    expect(validate(papergraphSchema(), parse(question))).toEqual([]);
    expect(question).toContain('concept(ref: "transformer")');
  });

  test('style the page from nowhere else', async () => {
    const styles = await (await fetch(`${fixture.url}/graphiql/graphiql.css`)).text();
    const sources = [...styles.matchAll(/url\(\s*['"]?([^'")]{1,40})/g)].map(([, source]) => source ?? '');
    expect(sources.filter((source) => !source.startsWith('data:'))).toEqual([]);
    expect(styles).not.toContain('@import');
  });
});
