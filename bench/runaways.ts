// What statements that never end cost their sender, the other clients and the machine.
// The graph is the one that PAPERGRAPH_DATA, or NEO4J_URI and its like, name; without them a new one with the seed.

import { spawnSync } from 'node:child_process';
import { RUNAWAYS } from '../tests/cypher/runaways.ts';
import { startServer } from './servers/child.ts';
import { percentile } from './statistics.ts';
import { exchanged, httpRequest, opened } from './ways/http-client.ts';

const DEADLINE_MS = 3_000;
const IDLE_MS = 6_000;
const KEPT_MS = 62_000;
const GIVEN = ['PAPERGRAPH_DATA', 'NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD'];

/** The body of the answer, and how long it took, over a connection of its own. */
async function asked(url: string, query: string, variables: object = {}): Promise<{ ms: number; body: string }> {
  const socket = await opened(url);
  const start = performance.now();
  const body = await exchanged(socket, httpRequest(url, JSON.stringify({ query, variables })));
  socket.destroy();
  return { ms: performance.now() - start, body };
}

const cypher = (url: string, statement: string) =>
  asked(url, 'query ($statement: String!) { cypher(statement: $statement) { rows truncated } }', { statement });

/** Times of one client that asks for papers, one after the other, until `over` settles. */
async function othersUntil(url: string, ids: readonly string[], over: Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  let isOver = false;
  void over.finally(() => {
    isOver = true;
  });
  const socket = await opened(url);
  for (let turn = 0; !isOver; turn++) {
    const query = `{ paper(ref: "${ids[turn % ids.length]}") { title year authors { nodes { name } } } }`;
    const start = performance.now();
    await exchanged(socket, httpRequest(url, JSON.stringify({ query })));
    times.push(performance.now() - start);
  }
  socket.destroy();
  return times;
}

/** Megabytes that the server and its explorers hold. */
function memory(): string {
  const lines = spawnSync('ps', ['-A', '-o', 'rss=,args='], { encoding: 'utf8' }).stdout.split('\n');
  const sum = (name: string) =>
    lines.filter((line) => line.includes(name)).reduce((total, line) => total + Number.parseInt(line, 10), 0);
  return `server ${Math.round(sum('dist/cli/main.js') / 1024)} MB, explorers ${Math.round(sum('explore/process.js') / 1024)} MB`;
}

const said = (times: readonly number[]) =>
  `${times.length} answers, median ${percentile(times, 0.5).toFixed(2)} ms, p99 ${percentile(times, 0.99).toFixed(2)} ms`;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const write = (line: string) => process.stdout.write(`${line}\n`);

const environment = Object.fromEntries(GIVEN.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
const server = await startServer({
  command: ['../dist/cli/main.js', 'serve'],
  environment: {
    PAPERGRAPH_DATA: 'memory',
    PAPERGRAPH_CYPHER: 'on',
    PAPERGRAPH_DEADLINE_MS: String(DEADLINE_MS),
    ...environment,
  },
  ready: '/readyz',
});
try {
  const { url } = server;
  const { body } = await asked(url, '{ papers(first: 100) { nodes { id } } stats { engine } }');
  const { data } = JSON.parse(body) as { data: { papers: { nodes: { id: string }[] }; stats: { engine: string } } };
  const ids = data.papers.nodes.map(({ id }) => id);
  write(`${data.stats.engine}; deadline ${DEADLINE_MS} ms; ${memory()}`);
  for (const which of ['first', 'second', 'third'])
    write(`${which} statement: ${(await cypher(url, 'MATCH (p:Paper) RETURN count(p) AS n')).ms.toFixed(1)} ms`);
  await othersUntil(url, ids, pause(IDLE_MS));
  write(`others, idle: ${said(await othersUntil(url, ids, pause(IDLE_MS)))}`);
  const together = Promise.all(RUNAWAYS.map((statement) => cypher(url, statement)));
  write(`others, during ten at once: ${said(await othersUntil(url, ids, together))}; ${memory()}`);
  const late = (await together).map(({ ms }) => ms - DEADLINE_MS);
  write(`ten at once, answered by deadline + ${Math.max(...late).toFixed(0)} ms at the latest`);
  const alone: string[] = [];
  const turns = (async () => {
    for (const statement of RUNAWAYS) {
      const { ms, body: answer } = await cypher(url, statement);
      alone.push(`  ${Math.round(ms)} ms ${/"code":"(\w+)"/u.exec(answer)?.[1]}: ${statement}`);
    }
  })();
  write(`others, during ten in turn: ${said(await othersUntil(url, ids, turns))}; ${memory()}`);
  write(alone.join('\n'));
  write(`next statement: ${(await cypher(url, 'MATCH (p:Paper) RETURN count(p) AS n')).ms.toFixed(1)} ms; ${memory()}`);
  await pause(KEPT_MS);
  write(`a minute later: ${memory()}`);
} finally {
  await server.stop();
}
