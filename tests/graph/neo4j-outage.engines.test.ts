// A Neo4j that is not there: every request fails within seconds and says so, and works again as soon as the server does.

import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { type RunningServer, start } from '../../src/api/serve.ts';
import { readSettings } from '../../src/api/settings.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { prepareGraph } from '../../src/ingest/seed-graph.ts';
import { Answering } from '../../src/query/answer.ts';
import { ask } from '../api/fixture.ts';
import { statement, value } from '../engines/engines.ts';
import { figure } from '../figure.ts';
import { type Neo4jServer, startNeo4j } from '../neo4j/server.ts';

const FAILS_WITHIN_MS = 6_000;
const PING_FAILS_WITHIN_MS = 2_500;
const WORKS_WITHIN_MS = 2_000;
/** Kills under load beyond the first; each takes as long as a server does to start. */
const MORE_KILLS = Number(process.env.PAPERGRAPH_TEST_NEO4J_KILLS ?? 0);

/** How a request ended, and how many milliseconds that took. */
async function outcome(request: Promise<unknown>): Promise<{ code: unknown; took: number }> {
  const start = performance.now();
  const code = await request.then(
    () => 'done',
    (error) => error.code,
  );
  return { code, took: performance.now() - start };
}

async function expectUnavailable(request: Promise<unknown>, withinMs = FAILS_WITHIN_MS): Promise<void> {
  const { code, took } = await outcome(request);
  expect(code).toBe('UNAVAILABLE');
  expect(took).toBeLessThan(withinMs);
}

/** Papergraph's own server on an engine, prepared. */
async function webServer(engine: Engine): Promise<RunningServer> {
  await prepareGraph(engine);
  const settings = readSettings({ PORT: '0' });
  const schema = papergraphSchema();
  const answering = new Answering({ schema, engine, limits: settings.limits });
  return start({ settings, engine, schema, answering, log: () => undefined });
}

function access(uri: string) {
  return { uri, username: 'neo4j', password: 'none' };
}

describe('a Neo4j address where nothing answers', () => {
  let silent: Server;
  const sockets: Socket[] = [];
  const uris: string[] = [];
  beforeAll(async () => {
    silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    uris.push('bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', `bolt://127.0.0.1:${port}`, `neo4j://127.0.0.1:${port}`);
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
  });

  it.each([0, 1, 2, 3])(
    'fails reads, writes and pings in time: closed or silent port, one server or cluster: %i',
    async (at) => {
      const engine = openNeo4j(access(uris[at] as string));
      await Promise.all([
        expectUnavailable(engine.read(statement('RETURN 1'))),
        expectUnavailable(engine.write([statement('MERGE (n:Never {id: 1})')])),
        expectUnavailable(engine.prepare([statement('CREATE INDEX never IF NOT EXISTS FOR (n:Never) ON (n.id)')])),
        expectUnavailable(engine.ping(), PING_FAILS_WITHIN_MS),
      ]);
      expect(engine.name).toBe('neo4j');
      await engine.close();
    },
  );

  it('refuses an address that is none, by the name of its setting', () => {
    expect(() => openNeo4j(access('http://127.0.0.1'))).toThrow(/^NEO4J_URI http:\/\/127\.0\.0\.1: ./);
  });
});

// One server and one restart for all of it: each start takes seconds.
const [release] = inject('neo4jReleases');
if (release !== undefined) {
  describe(`${release.name} killed and started again`, () => {
    let server: Neo4jServer;
    let serving: Engine;
    let startedWithout: Engine;
    let web: RunningServer;
    const acknowledged: string[] = [];
    const answers = new Set<string>();
    let isOver = false;
    let load: Promise<unknown>;
    beforeAll(async () => {
      server = await startNeo4j(release, { shortLived: true });
      serving = openNeo4j(server);
      await serving.write([statement("MERGE (n:Kept {id: 'k'}) SET n.x = 1")]);
      web = await webServer(openNeo4j(server));
    });
    afterAll(async () => {
      isOver = true;
      await load;
      await web?.stop();
      await Promise.all([serving.close(), startedWithout?.close()]);
      await server.stop();
    });

    /** Writes one node after the other, and keeps the ids of those that were acknowledged. */
    async function write(writer: number): Promise<void> {
      for (let at = 0; !isOver; at++) {
        const id = `${writer}-${at}`;
        const { code } = await outcome(serving.write([statement('MERGE (n:Written {id: $id}) SET n.x = 1', { id })]));
        if (code === 'done') acknowledged.push(id);
        else expect(code).toBe('UNAVAILABLE');
      }
    }

    async function askWeb(): Promise<void> {
      while (!isOver) {
        const { status, body } = await ask(web.url, '{ papers { totalCount } }');
        answers.add(`${status} ${JSON.stringify(body.data)} ${body.errors?.[0]?.extensions.code}`);
        await pause(50);
      }
    }

    const readiness = async () => (await fetch(`${web.url}/readyz`)).status;

    it('is ready under load before', async () => {
      load = Promise.all([0, 1, 2, 3].flatMap((client) => [write(client), askWeb()]));
      await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(20), { timeout: 10_000 });
      expect(await readiness()).toBe(200);
    });

    it('fails the requests that it meets, and all that follow', async (test) => {
      const slow = statement('UNWIND range(1, 100000) AS a UNWIND range(1, 10000) AS b RETURN sum(a * b)');
      const underWay = Array.from({ length: 8 }, () => expectUnavailable(serving.read(slow)));
      await pause(300);
      await Promise.all([...underWay, server.kill()]);
      for (let request = 0; request < 5; request++) await expectUnavailable(serving.read(statement('RETURN 1')));
      await expectUnavailable(serving.write([statement("MERGE (n:Kept {id: 'l'})")]));
      await expectUnavailable(serving.ping(), PING_FAILS_WITHIN_MS);
      const asked = performance.now();
      expect(await readiness()).toBe(503);
      const readyTook = performance.now() - asked;
      figure(test, `/readyz 503 after ${Math.ceil(readyTook)} ms`);
      expect(readyTook).toBeLessThan(2_000);
      expect((await fetch(`${web.url}/livez`)).status).toBe(200);
    });

    it('lets an engine open meanwhile, whose requests fail likewise', async () => {
      startedWithout = openNeo4j({ ...server, uri: server.uri.replace('bolt:', 'neo4j:') });
      await expectUnavailable(startedWithout.read(statement('RETURN 1')));
      await expectUnavailable(startedWithout.ping(), PING_FAILS_WITHIN_MS);
    });

    it('serves both again at once, and meanwhile fails in no other way', { timeout: 100_000 }, async (test) => {
      let back = false;
      const codes = new Set<unknown>();
      let slowest = 0;
      const asking = [serving, startedWithout].map(async (engine) => {
        while (!back) {
          const { code, took } = await outcome(engine.read(statement('RETURN 1')));
          codes.add(code);
          slowest = Math.max(slowest, took);
          expect(took).toBeLessThan(FAILS_WITHIN_MS);
          await pause(50);
        }
      });
      await server.restart();
      back = true;
      const start = performance.now();
      await Promise.all(asking);
      expect(await value(serving, "MATCH (n:Kept {id: 'k'}) RETURN n.x")).toBe(1);
      expect(await value(startedWithout, 'MATCH (n:Kept) RETURN count(n)')).toBe(1);
      await serving.write([statement("MERGE (n:Kept {id: 'm'})")]);
      const backTook = performance.now() - start;
      figure(test, `requests fail after ${Math.ceil(slowest)} ms at most, back after ${Math.ceil(backTook)} ms`);
      expect(backTook).toBeLessThan(WORKS_WITHIN_MS);
      expect([...codes].filter((code) => code !== 'done')).toStrictEqual(['UNAVAILABLE']);
    });

    it('has all that was acknowledged, each once, and its web server is ready again', {
      timeout: 3_600_000,
    }, async (test) => {
      for (let kill = 0; kill < MORE_KILLS; kill++) {
        const before = acknowledged.length;
        await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(before + 20), { timeout: 10_000 });
        await server.kill();
        await server.restart();
      }
      const start = performance.now();
      await vi.waitFor(async () => expect(await readiness()).toBe(200), { timeout: WORKS_WITHIN_MS, interval: 50 });
      const before = acknowledged.length;
      await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(before + 20), { timeout: 10_000 });
      expect(performance.now() - start).toBeLessThan(10_000);
      isOver = true;
      await load;
      const rows = await serving.read(statement('MATCH (n:Written) RETURN n.id ORDER BY n.id'));
      const kept = rows.map(([id]) => String(id));
      const there = new Set(kept);
      const twice = kept.length - there.size;
      const lost = acknowledged.filter((id) => !there.has(id));
      const kills = `${1 + MORE_KILLS} kills of ${release.name} under 4 writers`;
      figure(test, `${kills}, ${acknowledged.length} acknowledged: ${lost.length} lost, ${twice} twice`);
      expect([lost, twice]).toStrictEqual([[], 0]);
      // A busy machine may take longer to see that the server is gone than a request may take.
      expect([...answers].filter((answer) => !answer.endsWith(' TIMEOUT')).sort()).toStrictEqual([
        '200 {"papers":null} UNAVAILABLE',
        '200 {"papers":{"totalCount":0}} undefined',
      ]);
    });

    it('says which setting a refused password comes from', async () => {
      const stranger = openNeo4j({ ...server, password: 'wrong' });
      await expect(stranger.ping()).rejects.toThrow(/NEO4J_USERNAME and NEO4J_PASSWORD/);
      await expectUnavailable(stranger.read(statement('RETURN 1')));
      await stranger.close();
    });

    it('says which setting a missing database comes from', async () => {
      const lost = openNeo4j({ ...server, database: 'nowhere' });
      await expect(lost.read(statement('RETURN 1'))).rejects.toThrow(/NEO4J_DATABASE/);
      await lost.close();
    });
  });
}
