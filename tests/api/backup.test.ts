// /backup: a copy for whoever holds the token, and nothing left beside the graph however it ends.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { GraphError } from '../../src/graph/graph-error.ts';
import { BACKUP_TOKEN, type Fixture, startFixture } from './fixture.ts';

const GRAPH = Buffer.alloc(8_000_000, 'graph');

let folder: string;
let fixture: Fixture;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-served-'));
  mkdirSync(join(folder, 'backup-of-a-killed-server'));
  writeFileSync(join(folder, 'backup-of-a-killed-server', 'copy'), 'half');
  fixture = await startFixture({ PAPERGRAPH_DATA: folder });
  fixture.engine.copyTo = (path) => writeFile(path, GRAPH);
});
afterEach(async () => {
  await fixture.server.stop();
  rmSync(folder, { recursive: true });
});

const get = (signal?: AbortSignal) =>
  fetch(`${fixture.url}/backup`, { headers: { authorization: `Bearer ${BACKUP_TOKEN}` }, ...(signal && { signal }) });
const isClean = () => vi.waitFor(() => expect(readdirSync(folder)).toEqual([]));

test('sends the whole copy, with its length', async () => {
  expect(readdirSync(folder)).toEqual([]);
  const response = await get();
  expect([response.status, response.headers.get('content-length')]).toEqual([200, String(GRAPH.length)]);
  expect(GRAPH.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
  await isClean();
});

test('puts the copy away where its reader goes', async () => {
  const going = new AbortController();
  const response = await get(going.signal);
  await response.body?.getReader().read();
  expect(readdirSync(folder)).toHaveLength(1);
  going.abort();
  await isClean();
});

test('tells nothing of a copy that failed but an id, and puts it away', async () => {
  fixture.engine.copyTo = async (path) => {
    await writeFile(path, 'half');
    throw new GraphError('DISK', 'secret of the disk');
  };
  const response = await get();
  const text = await response.text();
  expect([response.status, JSON.parse(text).errors[0].extensions]).toEqual([
    500,
    { code: 'INTERNAL', id: fixture.log[0]?.id },
  ]);
  expect(text).not.toContain('secret');
  await isClean();
});

test.each([undefined, 'Bearer ', 'Bearer undefined', BACKUP_TOKEN, `Bearer ${BACKUP_TOKEN.slice(1)}`])(
  'is nothing for one who shows %j',
  async (authorization) => {
    const headers = authorization === undefined ? {} : { authorization };
    const response = await fetch(`${fixture.url}/backup`, { headers });
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([401, 'TOKEN_NEEDED']);
    expect(readdirSync(folder)).toEqual([]);
  },
);

test('is not there by another method', async () => {
  const headers = { authorization: `Bearer ${BACKUP_TOKEN}` };
  for (const method of ['HEAD', 'POST', 'DELETE']) {
    expect((await fetch(`${fixture.url}/backup`, { method, headers })).status).toBe(404);
  }
});
