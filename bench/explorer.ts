// The command `npm run explorer`: how the explorer fares in a real browser with the generated graph behind it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import grafeo from '@grafeo-db/js';
import { type Browser, chromium } from 'playwright-core';
import { schemaStatements } from '../src/graph/constraints.ts';
import { GRAPH_FILE } from '../src/graph/graph-file.ts';
import { CHROMIUM, findChromium, UNCAGED, WEBGL } from '../tests/explorer/chromium.ts';
import { drawn } from './explorer/drawing.ts';
import { newPage, type Opening, open, openings } from './explorer/opening.ts';
import { type Measured, report } from './explorer/report.ts';
import { typed } from './explorer/typing.ts';
import { type GeneratedGraph, generateGraph } from './graph/graph.ts';
import { loadEmbedded } from './load/embedded.ts';
import { conceptIds } from './queries/samples.ts';
import { startPapergraph } from './servers/papergraph.ts';

const LETTERS = 6;
const NAMES = 12;

const say = (line: string) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

async function fill(folder: string, graph: GeneratedGraph): Promise<void> {
  const database = grafeo.GrafeoDB.create(join(folder, GRAPH_FILE));
  const schema = schemaStatements('embedded').map(({ text }) => text);
  await loadEmbedded(database, schema, graph);
  database.close();
}

/** Names of all kinds, from all over the graph. */
function namesOf(graph: GeneratedGraph): string[] {
  const { Paper, Author, Organisation, Concept } = graph.nodes;
  const lists = [Paper, Author, Organisation, Concept];
  return Array.from({ length: NAMES }, (_, index) => {
    const list = lists[index % lists.length] ?? [];
    return list[Math.floor((index / NAMES) * list.length)]?.name ?? '';
  });
}

async function measure(browser: Browser, origin: string, graph: GeneratedGraph): Promise<Measured> {
  const concept = `${origin}/${conceptIds(graph, 0)[0]?.replace(':', '/')}`;
  const taken = new Map<string, readonly Opening[]>();
  for (const [name, url] of [
    ['start page', `${origin}/`],
    ['largest concept', concept],
  ] as const) {
    taken.set(name, await openings(browser, url));
    say(`opened: ${name}`);
  }
  const start = await newPage(browser);
  await open(start, `${origin}/`);
  const typing = await typed(start, namesOf(graph), LETTERS);
  await start.context().close();
  say('typed');
  const page = await newPage(browser);
  await open(page, concept);
  const drawing = await drawn(page, await page.context().newCDPSession(page));
  return { openings: taken, typing, drawing };
}

const { values } = parseArgs({ options: { papers: { type: 'string', default: '100000' } } });
const executablePath = findChromium();
if (executablePath === undefined) throw new Error(`Expected Chromium at one of ${CHROMIUM.join(', ')}; found none.`);
const folder = mkdtempSync(join(tmpdir(), 'papergraph-explorer-bench-'));
const graph = generateGraph(Number(values.papers));
await fill(folder, graph);
say(`loaded ${graph.size.papers} papers`);
const server = await startPapergraph({ PAPERGRAPH_DATA: folder });
const browser = await chromium.launch({ executablePath, args: [UNCAGED, ...WEBGL] });
try {
  process.stdout.write(`${report(await measure(browser, new URL(server.url).origin, graph))}\n`);
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
