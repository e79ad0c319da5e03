// Stored documents: how they are read, what each mode answers, and what stops the start.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { SettingsError } from '../../src/api/settings.ts';
import { hashOf, readStoredDocuments } from '../../src/api/stored-documents.ts';
import { type Answer, ask, type Fixture, post, startFixture } from './fixture.ts';

const YEAR = 'query Year($ref: ID!) { paper(ref: $ref) { year } }\n';
const TITLE = '{ paper(ref: "DETR") { title } }';
const OTHER = '{ paper(ref: "DETR") { id } }';

let folder: string;
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const json = (name: string, value: unknown) => file(name, JSON.stringify(value));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-documents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const problems = (path: string): readonly string[] => {
  try {
    readStoredDocuments(path);
    return [];
  } catch (error) {
    return error instanceof SettingsError ? error.problems : [`not a SettingsError: ${error}`];
  }
};

describe('files', () => {
  const texts = (path: string) => [...readStoredDocuments(path)].map(([hash, { text }]) => [hash, text]);

  test('hold one document as it is sent', () => {
    expect(texts(file('year.graphql', YEAR))).toEqual([[hashOf(YEAR), YEAR]]);
    expect(hashOf('{ __typename }')).toBe('7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b');
  });

  test('hold several by their hashes, or as a manifest', () => {
    const expected = [
      [hashOf(YEAR), YEAR],
      [hashOf(TITLE), TITLE],
    ];
    expect(texts(json('flat.json', { [hashOf(YEAR)]: YEAR, [hashOf(TITLE)]: TITLE }))).toEqual(expected);
    const operations = [YEAR, TITLE].map((body) => ({ id: hashOf(body), body, name: 'x', type: 'query' }));
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    expect(texts(json('manifest.json', manifest))).toEqual(expected);
  });

  test('of a folder are taken together, others beside them are not', () => {
    const inner = mkdtempSync(join(folder, 'several-'));
    writeFileSync(join(inner, 'a.gql'), TITLE);
    writeFileSync(join(inner, 'b.json'), JSON.stringify({ [hashOf(YEAR)]: YEAR }));
    writeFileSync(join(inner, 'README.md'), 'no document');
    expect(texts(inner).map(([, text]) => text)).toEqual([TITLE, YEAR]);
  });

  test('that are none, empty or of another form are told', () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    expect(problems(join(folder, 'nowhere'))).toEqual([
      `PAPERGRAPH_DOCUMENTS: expected a folder or a file that can be read, got ${JSON.stringify(join(folder, 'nowhere'))}.`,
    ]);
    expect(problems(empty)).toEqual([
      `PAPERGRAPH_DOCUMENTS: ${empty}: expected files ending in .graphql, .gql or .json, found none.`,
    ]);
    const inside = join(mkdtempSync(join(folder, 'odd-')), 'a.graphql');
    mkdirSync(inside);
    expect(problems(dirname(inside))).toEqual([
      `PAPERGRAPH_DOCUMENTS: expected a file that can be read, got ${JSON.stringify(inside)}.`,
    ]);
    for (const text of ['[]', '{', '1', '{"a":1}', '{"operations":[1]}']) {
      const path = file('wrong.json', text);
      expect(problems(path)).toEqual([
        `PAPERGRAPH_DOCUMENTS: ${path}: expected { "<SHA-256>": "<text>" } or a manifest with operations, got something else.`,
      ]);
    }
  });

  test('with a hash that is not the text’s are told', () => {
    const path = json('false.json', { [hashOf(YEAR)]: TITLE });
    expect(problems(path)).toEqual([
      `PAPERGRAPH_DOCUMENTS: ${path}: expected the SHA-256 ${hashOf(TITLE)} of a document, got "${hashOf(YEAR)}".`,
    ]);
  });
});

describe('a server', () => {
  let fixture: Fixture | undefined;
  afterEach(() => fixture?.server.stop());

  const start = async (mode: string) => {
    const path = json('trusted.json', { [hashOf(YEAR)]: YEAR, [hashOf(TITLE)]: TITLE });
    const environment = { PAPERGRAPH_TRUSTED_DOCUMENTS: mode, PAPERGRAPH_DOCUMENTS: path };
    fixture = await startFixture(mode === 'off' ? {} : environment);
    return fixture;
  };
  const named = (hash: unknown, more: Record<string, unknown> = {}) => ({
    ...more,
    extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
  });
  const byHash = ({ url }: Fixture, hash: unknown, more: Record<string, unknown> = {}) =>
    post(url, JSON.stringify(named(hash, more)), { accept: 'application/graphql-response+json' });
  const told = ({ status, body }: Answer) => [status, ...(body.errors ?? []).map(({ extensions }) => extensions.code)];
  const variables = { ref: 'DETR' };

  test('that stores none says so', async () => {
    expect(told(await byHash(await start('off'), hashOf(TITLE)))).toEqual([200, 'PERSISTED_QUERY_NOT_SUPPORTED']);
  });

  test.each(['prefer', 'only'])('that has them (%s) answers them by hash and by text', async (mode) => {
    const running = await start(mode);
    const { body } = await byHash(running, hashOf(YEAR), { variables });
    expect(body.data).toEqual({ paper: { year: 2020 } });
    const address = `${running.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(named(hashOf(TITLE)).extensions))}`;
    const got = await fetch(address, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await got.json()).toMatchObject({
      data: { paper: { title: 'End-to-End Object Detection with Transformers' } },
    });
    expect((await ask(running.url, YEAR, { variables })).body.data).toEqual({ paper: { year: 2020 } });
  });

  test.each(['prefer', 'only'])('that has them (%s) knows no other hash, and learns none', async (mode) => {
    const running = await start(mode);
    await byHash(running, hashOf(OTHER), { query: OTHER });
    for (const hash of [hashOf(OTHER), hashOf(TITLE).toUpperCase(), `x${hashOf(TITLE)}`, '', 7, { a: 1 }, null]) {
      expect([hash, told(await byHash(running, hash))]).toEqual([hash, [200, 'PERSISTED_QUERY_NOT_FOUND']]);
    }
    expect(running.log).toEqual([]);
  });

  test('that prefers them answers others too', async () => {
    const running = await start('prefer');
    expect((await ask(running.url, OTHER)).status).toBe(200);
    expect((await byHash(running, hashOf(OTHER), { query: OTHER })).body.data).toMatchObject({ paper: {} });
  });

  test('that has them alone answers no other, not even with a space more or what is no GraphQL', async () => {
    const running = await start('only');
    for (const query of [
      OTHER,
      `${TITLE} `,
      YEAR.trim(),
      '{ __typename }',
      '{ __schema { types { name } } }',
      '{ a (',
    ]) {
      expect(told(await ask(running.url, query))).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
    }
    expect(told(await byHash(running, hashOf(OTHER), { query: OTHER }))).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
    expect(running.answering.questions).toEqual([]);
  });

  test('takes a text under the hash of another for what it is', async () => {
    const running = await start('only');
    expect(told(await byHash(running, hashOf(TITLE), { query: OTHER }))).toEqual([400, 'BAD_REQUEST']);
    const body = JSON.stringify({ extensions: { persistedQuery: { version: 2, sha256Hash: hashOf(TITLE) } } });
    expect(told(await post(running.url, body))).toEqual([400, 'BAD_REQUEST']);
    expect(running.log).toEqual([]);
  });

  test('does not start with one that it would never answer', async () => {
    const path = json('unanswerable.json', { [hashOf('{ nothing }')]: '{ nothing }' });
    const starting = startFixture({ PAPERGRAPH_TRUSTED_DOCUMENTS: 'only', PAPERGRAPH_DOCUMENTS: path });
    await expect(starting).rejects.toThrow(
      `PAPERGRAPH_DOCUMENTS: ${path} ${hashOf('{ nothing }')}: Cannot query field "nothing" on type "Query".`,
    );
  });
});
