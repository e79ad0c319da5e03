// /metrics counts requests, refusals and statements under labels of closed lists, and is told only to whom it may be.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { GraphSize } from '../../../src/api/telemetry/graph-size.ts';
import { Metrics } from '../../../src/api/telemetry/metrics.ts';
import { watchFor } from '../../../src/api/telemetry/observation.ts';
import type { Engine } from '../../../src/graph/engine.ts';
import { ObservedEngine } from '../../../src/graph/observed-engine.ts';
import { openEngine } from '../../../src/graph/open.ts';
import { ask, type Fixture, FixtureEngine, startFixture } from '../fixture.ts';

/** The samples of a text of metrics: name with labels → value. */
function samples(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

async function read(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/metrics`, { headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

describe('the metrics of a server', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await startFixture();
  });
  afterEach(() => fixture.server.stop());

  it('count requests by route and status, and refusals by code', async () => {
    await ask(fixture.url, '{ paper(ref: "DETR") { year } }');
    await ask(fixture.url, '{ paper(ref: "DETR") { yaer } }');
    await ask(fixture.url, '{ nothing');
    await ask(fixture.url, '{ engine(trouble: "UNAVAILABLE") }');
    await fetch(`${fixture.url}/graphql`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' });
    await fetch(`${fixture.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    await fetch(`${fixture.url}/secret/../../etc/passwd?x=1`);
    const { status, type, text } = await read(fixture.url);
    expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    const found = samples(text);
    const requests = 'papergraph_request_duration_seconds_count';
    expect(found.get(`${requests}{route="/graphql",status="200"}`)).toBe(2);
    expect(found.get(`${requests}{route="/graphql",status="400"}`)).toBe(3);
    expect(found.get(`${requests}{route="/graphql",status="415"}`)).toBe(1);
    expect(found.get(`${requests}{route="other",status="404"}`)).toBe(1);
    const refused = [...found].filter(([name]) => name.startsWith('papergraph_refusals_total'));
    expect(Object.fromEntries(refused.map(([name, count]) => [/code="(\w+)"/.exec(name)?.[1], count]))).toEqual({
      GRAPHQL_VALIDATION_FAILED: 1,
      GRAPHQL_PARSE_FAILED: 1,
      UNAVAILABLE: 1,
      UNSUPPORTED_MEDIA_TYPE: 1,
      BAD_REQUEST: 1,
      NOT_FOUND: 1,
    });
    expect(found.get('papergraph_requests_in_flight')).toBe(1);
    expect(found.has('nodejs_eventloop_lag_seconds')).toBe(true);
    expect(text).not.toMatch(/passwd|DETR|yaer/);
  });

  it('name pages and files of the explorer by what they are', async () => {
    const paths = [
      '/',
      '/search',
      '/paper/a',
      '/author/b',
      '/paper/a/c',
      '/assets/a.js',
      '/graphiql/a.js',
      '/searching',
    ];
    for (const path of paths) await fetch(`${fixture.url}${path}`, { redirect: 'manual' });
    const routes = (await read(fixture.url)).text.matchAll(
      /^papergraph_request_duration_seconds_count\{route="([^"]+)"/gmu,
    );
    expect([...routes].map(([, route]) => route)).toEqual([
      '/',
      '/search',
      '/paper/{id}',
      '/author/{id}',
      'other',
      '/assets/{file}',
      '/graphiql/{file}',
    ]);
  });

  it('do not grow with what clients make up', async () => {
    const lines = async () => (await read(fixture.url)).text.match(/^papergraph_/gmu)?.length;
    await fetch(`${fixture.url}/a`);
    await ask(fixture.url, 'query A { cursor }');
    await lines();
    const before = await lines();
    for (let at = 0; at < 20; at++) {
      await fetch(`${fixture.url}/made-up-${at}`, { headers: { 'x-request-id': `id-${at}` } });
      await ask(fixture.url, `query MadeUp${at} { cursor }`);
    }
    expect(await lines()).toBe(before);
  });
});

describe('who may read them', () => {
  const TOKEN = 'a-token-of-thirty-two-characters';

  it('is nobody where a proxy on this machine passed the request on, nor in the public profile, without a token', async () => {
    const local = await startFixture();
    const statuses = [];
    for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip', 'x-forwarded-proto', 'x-forwarded-host']) {
      statuses.push((await read(local.url, { [name]: '203.0.113.9' })).status);
    }
    await local.server.stop();
    expect(statuses).toEqual(Array(6).fill(401));
    const open = await startFixture({ PAPERGRAPH_PROFILE: 'public' });
    const refused = await read(open.url);
    await open.server.stop();
    expect([refused.status, JSON.parse(refused.text).errors[0].message]).toEqual([
      401,
      'Expected a token, as PAPERGRAPH_OPEN_METRICS is off. Set PAPERGRAPH_METRICS_TOKEN, and send it.',
    ]);
    const kept = await startFixture({ PAPERGRAPH_PROFILE: 'public', PAPERGRAPH_METRICS_TOKEN: TOKEN });
    expect((await read(kept.url, { authorization: `Bearer ${TOKEN}`, via: '1.1 proxy' })).status).toBe(200);
    await kept.server.stop();
  });

  it('is nobody on an open address without a token, and who shows it with one', async () => {
    const open = await startFixture({ HOST: '0.0.0.0' });
    const refused = await read(open.url.replace('0.0.0.0', '127.0.0.1'));
    await open.server.stop();
    expect([refused.status, JSON.parse(refused.text).errors[0].extensions.code]).toEqual([401, 'TOKEN_NEEDED']);
    const kept = await startFixture({ PAPERGRAPH_METRICS_TOKEN: TOKEN });
    const codeOf = ({ text }: { text: string }) => JSON.parse(text).errors[0].extensions.code;
    expect(codeOf(await read(kept.url))).toBe('TOKEN_NEEDED');
    for (const authorization of ['', TOKEN, `Bearer ${TOKEN}x`, `Basic ${TOKEN}`]) {
      const answer = await read(kept.url, { authorization });
      expect(answer.text).not.toContain(TOKEN);
      expect([answer.status, codeOf(answer)]).toEqual([401, 'TOKEN_WRONG']);
    }
    expect((await read(kept.url, { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    await kept.server.stop();
  });
});

describe('the size of a graph', () => {
  it('is counted by one deadline for all counts together', async () => {
    const engine = new FixtureEngine();
    const left: number[] = [];
    engine.read = async (_statement, options) => {
      left.push(options?.timeoutMs ?? 0);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return [[1]];
    };
    const { nodes, edges } = await new GraphSize(engine).counted();
    expect(left).toHaveLength(nodes.size + edges.size);
    expect(left[0]).toBeLessThanOrEqual(2_000);
    expect(left).toEqual([...new Set(left)].sort((a, b) => b - a));
  });
});

describe('the statements of an engine', () => {
  let engine: Engine;
  afterEach(() => engine.close());

  it('are counted by kind and by how they end', async () => {
    const metrics = new Metrics();
    engine = new ObservedEngine(await openEngine({ data: 'memory' }), watchFor(metrics));
    const statement = (text: string) => ({ name: 'test', text, parameters: {} });
    await engine.write([statement("MERGE (p:Paper {id: 'paper:a'})"), statement("MERGE (p:Paper {id: 'paper:b'})")]);
    expect(await engine.read(statement('MATCH (p:Paper) RETURN count(p)'))).toEqual([[2]]);
    await expect(engine.read(statement('MATCH (p:Paper RETURN p'))).rejects.toMatchObject({ code: 'SYNTAX' });
    const name = 'papergraph_statement_duration_seconds_count';
    const found = samples((await metrics.text()).text);
    expect(found.get(`${name}{kind="write",outcome="ok"}`)).toBe(1);
    expect(found.get(`${name}{kind="read",outcome="ok"}`)).toBe(1);
    expect(found.get(`${name}{kind="read",outcome="SYNTAX"}`)).toBe(1);
    metrics.showSize(new GraphSize(engine));
    const sized = samples((await metrics.text()).text);
    expect(sized.get('papergraph_graph_nodes{label="Paper"}')).toBe(2);
    expect(sized.get('papergraph_graph_edges{type="AUTHORED"}')).toBe(0);
  });
});
