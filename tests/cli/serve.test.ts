// The server as a process: it seeds and answers, refuses wrong settings, and loses no request to a signal.

import { once } from 'node:events';
import { existsSync, renameSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { figure } from '../figure.ts';
import { buildProgram, type Program, untilEnded } from './program.ts';

let program: Program;

beforeAll(() => {
  program = buildProgram();
}, 60_000);

afterAll(() => program.remove());

/** The log of a graph that is open; closing the graph folds it into the graph's file and removes it. */
const log = (data: string) => join(data, 'papergraph.wal');

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const QUERY = JSON.stringify({ query: '{ papers(first: 1) { totalCount } }' });

/** A request whose body is held back: the server has its head and waits. */
function holdBack(url: string) {
  const headers = { 'content-type': 'application/json', 'content-length': QUERY.length };
  const asking = request(`${url}/graphql`, { method: 'POST', headers });
  const answered = once(asking, 'response').then(async ([response]) => {
    let text = '';
    for await (const chunk of response as IncomingMessage) {
      text += chunk;
    }
    return { status: response.statusCode, body: JSON.parse(text) as unknown };
  });
  asking.write(QUERY.slice(0, 10));
  return { answered, finish: () => asking.end(QUERY.slice(10)) };
}

describe('npm start', () => {
  test('seeds an empty graph, answers, and on SIGTERM ends with 0 after 50 requests in flight are answered', async (test) => {
    const data = join(program.folder, 'graph-a');
    const running = program.start({ PORT: '0', PAPERGRAPH_DATA: data });
    const url = await running.url;
    expect(running.output()).toMatch(/seeded it with 35 papers/);
    expect(existsSync(log(data))).toBe(true);
    const held = Array.from({ length: 50 }, () => holdBack(url));
    await pause(300);
    const signalled = performance.now();
    running.process.kill('SIGTERM');
    await pause(500);
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
    for (const { finish } of held) {
      finish();
    }
    const answers = await Promise.all(held.map(({ answered }) => answered));
    expect(answers).toEqual(
      Array(50).fill({ status: 200, body: expect.objectContaining({ data: { papers: { totalCount: 35 } } }) }),
    );
    expect(await running.ended).toBe(0);
    const ended = performance.now() - signalled;
    figure(test, `${answers.length} of 50 answered, exit 0 after ${(ended / 1000).toFixed(1)} s`);
    expect(ended).toBeLessThan(10_000);
    expect(running.errors().replaceAll(/^npm warn .*\n/gm, '')).toBe('');
    expect(existsSync(log(data))).toBe(false);
  }, 60_000);

  test('finds the graph it left, and ends with 0 on SIGINT, also on the second one that npm sends along', async () => {
    const data = join(program.folder, 'graph-b');
    const first = program.start({ PORT: '0', PAPERGRAPH_DATA: data });
    await first.url;
    first.process.kill('SIGINT');
    expect(await first.ended).toBe(0);
    const second = program.start({ PORT: '0', PAPERGRAPH_DATA: data }, ['serve']);
    const url = await second.url;
    expect(second.output()).not.toContain('seeded');
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: QUERY,
    });
    expect(await response.json()).toMatchObject({ data: { papers: { totalCount: 35 } } });
    second.process.kill('SIGINT');
    second.process.kill('SIGINT');
    expect(await second.ended).toBe(0);
  }, 60_000);

  test('gives up on a request that does not end within ten seconds, and still closes the graph', async () => {
    const data = join(program.folder, 'graph-c');
    const running = program.start({ PORT: '0', PAPERGRAPH_DATA: data }, ['serve']);
    const { answered } = holdBack(await running.url);
    expect(existsSync(log(data))).toBe(true);
    const lost = expect(answered).rejects.toThrow();
    await pause(200);
    const signalled = performance.now();
    running.process.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(performance.now() - signalled).toBeGreaterThan(9_000);
    expect(performance.now() - signalled).toBeLessThan(15_000);
    await lost;
    expect(existsSync(log(data))).toBe(false);
  }, 60_000);

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'closes the graph also where %s comes while it is seeded',
    async (signal) => {
      const data = join(program.folder, `graph-${signal}`);
      const running = program.start({ PORT: '0', PAPERGRAPH_DATA: data }, ['serve']);
      while (!existsSync(log(data))) await pause(2);
      expect(running.output()).toBe('');
      running.process.kill(signal);
      expect(await running.ended).toBe(0);
      expect(existsSync(log(data))).toBe(false);
    },
    30_000,
  );
});

describe('what stops the start', () => {
  const start = (environment: Record<string, string>, words = ['serve']) =>
    untilEnded(program.start(environment, words));

  test('wrong settings: a sentence for each, exit code 2, and no graph made', async () => {
    const data = join(program.folder, 'graph-d');
    const ended = await start({ PORT: 'four', PAPERGRAPH_DEADLINE_MS: '0', PAPERGRAPH_DATA: data });
    expect(ended).toEqual({
      code: 2,
      output: '',
      errors:
        'PORT: expected a whole number from 0 to 65535, got "four".\n' +
        'PAPERGRAPH_DEADLINE_MS: expected a whole number from 10 to 600000, got "0".\n',
    });
    expect(existsSync(data)).toBe(false);
  });

  test('a port that is taken, or a graph that another server has open', async () => {
    const data = join(program.folder, 'graph-e');
    const running = program.start({ PORT: '0', PAPERGRAPH_DATA: data }, ['serve']);
    const { port } = new URL(await running.url);
    const [taken, locked] = await Promise.all([
      start({ PORT: port, PAPERGRAPH_DATA: 'memory' }),
      start({ PORT: '0', PAPERGRAPH_DATA: data }),
    ]);
    expect([taken.code, taken.errors]).toEqual([
      1,
      `EADDRINUSE: PORT: expected a free port on 127.0.0.1, got ${port}, which is taken.\n`,
    ]);
    expect(locked.code).toBe(1);
    expect(locked.errors).toContain(data);
    const [said, who, ...more] = locked.errors.trim().split('\n');
    expect([said?.startsWith('LOCKED: '), more]).toEqual([true, []]);
    expect(who?.startsWith(`That is the server at http://127.0.0.1:${port}, process `)).toBe(true);
    running.process.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  }, 30_000);

  test('the documents of the explorer are missing, where stored documents count, and nowhere else', async () => {
    const documents = join(program.folder, 'dist/explorer/documents.json');
    renameSync(documents, `${documents}.away`);
    try {
      const without = program.start({ PORT: '0', PAPERGRAPH_DATA: 'memory' }, ['serve']);
      expect((await fetch(`${await without.url}/readyz`)).status).toBe(200);
      without.process.kill('SIGTERM');
      expect(await without.ended).toBe(0);
      const only = await start({ PORT: '0', PAPERGRAPH_DATA: 'memory', PAPERGRAPH_TRUSTED_DOCUMENTS: 'only' });
      expect([only.code, only.errors]).toEqual([2, expect.stringContaining('documents.json')]);
    } finally {
      renameSync(`${documents}.away`, documents);
    }
  }, 30_000);

  test('a command that does not exist: those that do, exit code 2', async () => {
    const ended = await start({}, ['fly']);
    expect(ended.code).toBe(2);
    expect(ended.errors).toMatch(/^Expected one of these commands, got "fly":\n {2}serve +\S/);
  });
});

test('a Neo4j that is not there is no reason not to start: requests fail within 6 s with UNAVAILABLE', async () => {
  const neo4j = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' };
  const running = program.start({ PORT: '0', ...neo4j }, ['serve']);
  const url = await running.url;
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: QUERY,
  });
  expect(await response.json()).toMatchObject({
    data: { papers: null },
    errors: [{ extensions: { code: 'UNAVAILABLE' } }],
  });
  expect(performance.now() - started).toBeLessThan(6_000);
  expect([(await fetch(`${url}/readyz`)).status, (await fetch(`${url}/livez`)).status]).toEqual([503, 200]);
  running.process.kill('SIGTERM');
  expect(await running.ended).toBe(0);
}, 60_000);
