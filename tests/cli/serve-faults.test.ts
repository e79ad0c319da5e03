// A server that is killed where it stands, and what a running one tells of itself: log, metrics, readiness.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildProgram, type Program, type Running } from './program.ts';

let program: Program;
beforeAll(() => {
  program = buildProgram();
}, 120_000);
afterAll(() => program.remove());

const serve = (data: string, more: Readonly<Record<string, string>> = {}) =>
  program.start({ PORT: '0', PAPERGRAPH_DATA: data, ...more }, ['serve']);

async function asked(url: string, query: string, headers: Readonly<Record<string, string>> = {}) {
  const type = { 'content-type': 'application/json', ...headers };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: type, body: JSON.stringify({ query }) });
  return response.json();
}

async function stopped(running: Running): Promise<void> {
  running.process.kill('SIGTERM');
  expect(await running.ended).toBe(0);
}

describe('a server killed with -9', { timeout: 90_000 }, () => {
  it('while it seeds starts again with the whole seed, and with nothing twice', async () => {
    const data = join(program.folder, 'killed');
    for (const moment of [0, 40, 150, 400]) {
      const running = serve(data);
      while (!existsSync(join(data, 'papergraph'))) await pause(2);
      await pause(moment);
      running.process.kill('SIGKILL');
      expect(await running.ended).toBe('SIGKILL');
    }
    const running = serve(data);
    const url = await running.url;
    expect(await asked(url, '{ papers { totalCount } }')).toMatchObject({ data: { papers: { totalCount: 35 } } });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    running.process.kill('SIGKILL');
    await running.ended;
    expect((await program.run('killed', 'check')).code).toBe(0);
  });
});

describe('a running server', { timeout: 60_000 }, () => {
  it('tells of requests in its log and of statements in its metrics, without what was asked', async () => {
    const running = serve('memory', { PAPERGRAPH_LOG_REQUESTS: 'on' });
    const url = await running.url;
    await asked(url, 'query Mine { paper(ref: "secret-name") { title } }', { 'x-request-id': 'mine-1' });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    await stopped(running);
    expect(metrics).toMatch(/^papergraph_statement_duration_seconds_count\{kind="read",outcome="ok"\} [1-9]/mu);
    expect(metrics).toMatch(/^papergraph_statement_duration_seconds_count\{kind="write",outcome="ok"\} [1-9]/mu);
    expect(metrics).toMatch(/^papergraph_graph_nodes\{label="Paper"\} 35$/mu);
    expect(metrics).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/mu);
    const lines = running.errors().trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        level: 'info',
        message: 'request',
        request: 'mine-1',
        route: '/graphql',
        status: 200,
        type: 'query',
        name: 'Mine',
      },
      { level: 'info', message: 'request', route: '/metrics', status: 200 },
    ]);
    expect(JSON.parse(lines[0] ?? '').time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(running.errors() + metrics).not.toContain('secret-name');
  });
});
