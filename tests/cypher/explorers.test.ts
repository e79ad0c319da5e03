// Explorers of an embedded graph: they see each write, hold to rows and bytes, and share a folder with the graph.

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exploreCypher } from '../../src/cypher/explore.ts';
import { statement } from '../engines/engines.ts';
import { type BuiltEngine, codeOf, explorerIds, opened } from './built.ts';

const TIMEOUT_MS = 30_000;
const ENDLESS = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n';

describe.each(['memory', 'a folder'])('a graph in %s', (place) => {
  let folder: string;
  let built: BuiltEngine;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'papergraph-explorers-'));
    mkdirSync(join(folder, 'copies', 'of-one-that-was-killed'), { recursive: true });
    built = await opened({ data: place === 'memory' ? 'memory' : folder });
  }, 60_000);
  afterAll(async () => {
    await built.close();
    rmSync(folder, { recursive: true });
  });

  const explore = (text: string, first = 1_000) => exploreCypher(built.engine, { statement: text, first }, TIMEOUT_MS);

  it('is seen as it is when a statement comes, write after write', async () => {
    for (const x of [1, 2, 3]) {
      await built.engine.write([statement("MERGE (n:Zz {id: 'zz'}) SET n.x = $x", { x })]);
      expect((await explore('MATCH (n:Zz) RETURN n')).rows).toEqual([
        [{ labels: ['Zz'], properties: { id: 'zz', x } }],
      ]);
    }
  });

  it('is there for a process to open though it is written to meanwhile', async () => {
    const answers: ReturnType<typeof explore>[] = [];
    for (const x of [1, 2, 3, 4]) {
      answers.push(explore('MATCH (n:Zz) RETURN n.x IS NOT NULL AS known'));
      await pause(30);
      await built.engine.write([statement("MERGE (n:Zz {id: 'zz'}) SET n.x = $x", { x })]);
    }
    expect((await Promise.all(answers)).map(({ rows }) => rows)).toEqual([[[true]], [[true]], [[true]], [[true]]]);
  });

  it('is read by several at once, each with its own answer', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => explore(`RETURN ${n} AS n`)));
    expect(answers.map(({ rows }) => rows)).toEqual([[[1]], [[2]], [[3]], [[4]], [[5]]]);
  });

  it('gives as many rows as are asked for, and says when there are more', async () => {
    const text = 'UNWIND range(1, 10) AS x RETURN x';
    expect(await explore(text, 10)).toMatchObject({ truncated: false });
    expect(await explore(text, 9)).toEqual({
      columns: ['x'],
      rows: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((x) => [x]),
      truncated: true,
    });
  });

  it('gives as many bytes as an answer holds', async () => {
    const text = "UNWIND range(1, 9000) AS x RETURN reduce(s = 'x', y IN range(1, 10) | s + s) AS text";
    const { rows, truncated } = await explore(text, 10_000);
    expect(truncated).toBe(true);
    expect(rows).toHaveLength(Math.floor((4 * 1024 * 1024) / JSON.stringify(['x'.repeat(1_024)]).length));
  });

  it('ends a statement that takes too much memory, and answers the next', { timeout: 60_000 }, async () => {
    expect(await codeOf(explore('RETURN [x IN range(1, 1000000) | range(1, 1000)] AS lists'))).toBe('MEMORY');
    expect((await explore('RETURN 1 AS x')).rows).toEqual([[1]]);
  });

  it.each([
    ['SIGABRT', 'MEMORY'],
    ['SIGKILL', 'MEMORY'],
    ['SIGSEGV', 'UNKNOWN'],
    ['SIGTERM', 'UNKNOWN'],
  ])('of a process that ends by %s says %s, and answers the next', { timeout: 60_000 }, async (signal, code) => {
    const asked = codeOf(explore(ENDLESS));
    await expect.poll(explorerIds, { timeout: TIMEOUT_MS }).not.toEqual([]);
    for (const id of explorerIds()) process.kill(id, signal);
    expect(await asked).toBe(code);
    expect((await explore('RETURN 1 AS x')).rows).toEqual([[1]]);
  });

  it('leaves nothing behind, and tells those who wait', async () => {
    const waiting = [1, 2, 3, 4].map(() => codeOf(explore(ENDLESS)));
    await pause(300);
    await built.engine.close();
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => 'UNAVAILABLE'));
    expect(readdirSync(folder)).toEqual(place === 'memory' ? ['copies'] : ['format.json', 'papergraph']);
    expect(await codeOf(explore('RETURN 1 AS x'))).toBe('UNAVAILABLE');
  });
});
