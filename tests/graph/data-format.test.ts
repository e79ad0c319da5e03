// The mark of a data folder: made with the graph, added to one of before, and in the way of any other form.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { openEmbedded } from '../../src/graph/embedded.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'papergraph-format-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const mark = () => JSON.parse(readFileSync(join(data, 'format.json'), 'utf8'));
const keep = { name: 'keep', text: "MERGE (n:Kept {id: 'a'})", parameters: {} };
const count = { name: 'count', text: 'MATCH (n:Kept) RETURN count(n)', parameters: {} };

it('is there from the first opening on', async () => {
  await openEmbedded(data).close();
  expect(mark()).toEqual({ format: 1 });
});

it('comes to a graph of before there were marks, which keeps what it holds', async () => {
  const old = openEmbedded(data);
  await old.write([keep]);
  await old.close();
  rmSync(join(data, 'format.json'));
  const engine = openEmbedded(data);
  expect(await engine.read(count)).toEqual([[1]]);
  await engine.close();
  expect(mark()).toEqual({ format: 1 });
});

it.each([
  ['{"format":2}', 'form 2', 'A newer release wrote it: use that one'],
  ['{"format":0}', 'form 0', 'Restore a backup'],
  ['{"format":"1"}', '"{\\"format\\":\\"1\\"}"', 'Restore a backup'],
  ['', '""', 'Restore a backup'],
])('keeps a graph marked %j closed, untouched, and says what to do', async (text, got, advice) => {
  await openEmbedded(data).close();
  writeFileSync(join(data, 'format.json'), text);
  const before = readdirSync(data).map((name) => [name, readFileSync(join(data, name)).toString('base64')]);
  expect(() => openEmbedded(data)).toThrow(
    expect.objectContaining({
      code: 'VERSION',
      message: expect.stringContaining(`The graph in ${data}: expected form 1 in format.json, got ${got}.\n${advice}`),
    }),
  );
  expect(readdirSync(data).map((name) => [name, readFileSync(join(data, name)).toString('base64')])).toEqual(before);
});
