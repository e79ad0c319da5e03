// What each profile sets, and what a server in the public one keeps to itself.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { PROFILES } from '../../src/api/profiles.ts';
import { ALL_SETTINGS, LIMIT_SETTINGS } from '../../src/api/setting-table.ts';
import { readSettings } from '../../src/api/settings.ts';
import { type Answer, ask, type Fixture, startFixture } from './fixture.ts';

describe('the table of profiles', () => {
  test('names variables that there are, with values that they take, none of them the usual one', () => {
    for (const [name, value] of Object.entries(PROFILES.public)) {
      const setting = ALL_SETTINGS.find((candidate) => candidate.name === name);
      expect([name, setting?.read(value) !== undefined, setting?.fallback === value]).toEqual([name, true, false]);
    }
    expect(PROFILES.local).toEqual({});
  });

  test('makes no limit of the public profile wider', () => {
    const [local, open] = [readSettings({}), readSettings({ PAPERGRAPH_PROFILE: 'public' })];
    for (const limit of Object.keys(LIMIT_SETTINGS) as (keyof typeof LIMIT_SETTINGS)[]) {
      expect(open.limits[limit], limit).toBeLessThanOrEqual(local.limits[limit]);
    }
    expect(open).toMatchObject({
      profile: 'public',
      introspection: false,
      suggestions: false,
      graphiql: false,
      cypher: false,
      rate: { points: 10_000, seconds: 300 },
      documents: { mode: 'off' },
    });
  });

  test('gives way to the environment, but for Cypher', () => {
    const settings = readSettings({
      PAPERGRAPH_PROFILE: 'public',
      PAPERGRAPH_INTROSPECTION: 'on',
      PAPERGRAPH_MAX_DEPTH: '',
    });
    expect([settings.introspection, settings.suggestions, settings.limits.depth]).toEqual([true, false, 6]);
    expect(() => readSettings({ PAPERGRAPH_PROFILE: 'public', PAPERGRAPH_CYPHER: 'on' })).toThrow(
      'PAPERGRAPH_CYPHER: expected off where PAPERGRAPH_PROFILE is public, got "on".',
    );
  });

  test('knows no third profile', () => {
    expect(() => readSettings({ PAPERGRAPH_PROFILE: 'Public' })).toThrow(
      'PAPERGRAPH_PROFILE: expected one of local, public, got "Public".',
    );
  });
});

describe('a public server', () => {
  let open: Fixture;
  let local: Fixture;
  beforeAll(async () => {
    open = await startFixture({ PAPERGRAPH_PROFILE: 'public' });
    local = await startFixture();
  });
  afterAll(async () => {
    await open.server.stop();
    await local.server.stop();
  });

  const messages = ({ body }: Answer) => body.errors?.map(({ message }) => message);

  test('does not tell its schema, wherever the question stands', async () => {
    for (const document of [
      '{ __schema { types { name } } }',
      '{ paper(ref: "DETR") { id } x: __type(name: "Paper") { name } }',
      '{ ...F } fragment F on Query { ... { __schema { queryType { name } } } }',
    ]) {
      const { status, body } = await ask(open.url, document);
      expect([status, body.data, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([
        403,
        undefined,
        ['INTROSPECTION_OFF'],
      ]);
    }
    expect((await ask(open.url, '{ __typename paper(ref: "DETR") { __typename } }')).body.data).toEqual({
      __typename: 'Query',
      paper: { __typename: 'Paper' },
    });
  });

  test.each([
    ['a field', '{ papr(ref: "DETR") { id } }'],
    ['an argument', '{ paper(reff: "DETR") { id } }'],
    ['a type', '{ paper(ref: "DETR") { ... on Papr { id } } }'],
    ['a field of an input', '{ papers(where: { idss: [] }) { id } }'],
  ])('suggests nothing for %s that it does not have, where a local one does', async (_, document) => {
    const [closed, helpful] = [await ask(open.url, document), await ask(local.url, document)];
    expect(messages(helpful)?.join()).toContain('Did you mean');
    expect(messages(closed)?.join()).not.toMatch(/did you mean/iu);
    expect(closed.body.errors?.map(({ extensions }) => extensions.code)).toEqual(
      helpful.body.errors?.map(({ extensions }) => extensions.code),
    );
  });

  test('has no editor', async () => {
    const page = await fetch(`${open.url}/graphql`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).not.toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).not.toContain('<html');
    expect((await fetch(`${open.url}/graphiql/page.js`)).status).toBe(404);
    expect((await fetch(`${local.url}/graphiql/page.js`)).status).toBe(200);
  });
});
