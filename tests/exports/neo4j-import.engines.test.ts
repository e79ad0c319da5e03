// The CSV for Neo4j is loaded by Neo4j's own tool, with the command that lies beside it, and gives the same graph.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeFolderAt } from '../../src/exports/destination.ts';
import { Losses } from '../../src/exports/losses.ts';
import { GraphReading } from '../../src/exports/reading.ts';
import { wholeGraph } from '../../src/exports/selection.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { countPapers } from '../../src/ingest/paper-counts.ts';
import { indexNodes } from '../../src/ingest/search-index.ts';
import { prepareGraph, seedGraph } from '../../src/ingest/seed-graph.ts';
import { forgetStrayEntries } from '../../src/ingest/word-index.ts';
import { writeRows } from '../../src/ingest/writer.ts';
import { ownColumns } from '../../src/model/columns.ts';
import { nodeLabels, nodeTypes } from '../../src/model/nodes.ts';
import { rows, statement } from '../engines/engines.ts';
import { dump } from '../ingest/dump.ts';
import { adminEnvironment } from '../neo4j/admin.ts';
import { type Neo4jServer, startNeo4j } from '../neo4j/server.ts';
import { formatNamed } from './exporting.ts';
import { HOSTILE_TEXTS } from './random-graph.ts';
import { sampleRows } from './sample.ts';

const COUNTS = [
  'MATCH (n) RETURN labels(n)[0] AS kind, count(n) ORDER BY kind',
  'MATCH ()-[e]->() RETURN type(e) AS kind, count(e) ORDER BY kind',
];

/** The tool knows no empty list: a property that is one, or a list of nothing but an empty text, is not there. */
function withoutEmptyLists(lines: readonly string[]): string[] {
  const isEmpty = (value: unknown) => /^\[(?:"")?\]$/u.test(JSON.stringify(value));
  const stripped = lines.map((line) =>
    JSON.parse(line, (_, value) => {
      if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).filter(([, inner]) => !isEmpty(inner)));
    }),
  );
  return stripped.map((line) => JSON.stringify(line)).sort();
}

let source: Engine;
let folder: string;
let losses: Losses;
beforeAll(async () => {
  source = await openEngine({ data: 'memory' });
  folder = mkdtempSync(join(tmpdir(), 'papergraph-csv-'));
  await seedGraph(source, 'seed');
  const hostile = sampleRows();
  // No index of Neo4j takes a key of 10,000 characters, so long texts stand where no names do.
  HOSTILE_TEXTS.forEach((abstract, index) => {
    const name = abstract.slice(0, 1_000);
    hostile.addNode({
      label: 'Author',
      id: `author:hostile-${index}`,
      properties: { name, aliases: [name, 'second'] },
    });
    hostile.addNode({ label: 'Paper', id: `paper:hostile-${index}`, properties: { title: 'T', abstract } });
  });
  hostile.addNode({ label: 'Author', id: 'author:odd', properties: { name: 'a\u001fb', aliases: ['c\u001fd', 'e'] } });
  await writeRows(source, hostile);
  losses = new Losses();
  const format = formatNamed('neo4j-csv');
  const files = format.files?.({ graph: new GraphReading(source, wholeGraph(source)), losses }) ?? [];
  await writeFolderAt(join(folder, 'csv'), files, { overwrite: false, signal: new AbortController().signal });
});
afterAll(async () => {
  await source.close();
  rmSync(folder, { recursive: true });
});

/** What the index of words is made of, and how often the graph changed: the loaded graph makes both anew. */
const INNER_LABELS = ['Word', 'WordKey', 'Beginning', 'Revision'];
const INDEX_EDGES = ['IN_NAME', 'IN_TEXT', 'KEY_OF', 'BEGINS'];

/** As `papergraph index` does. */
async function indexed(engine: Engine): Promise<void> {
  await prepareGraph(engine);
  await engine.write(countPapers());
  const graph = new GraphReading(engine, wholeGraph(engine));
  for (const label of nodeLabels) {
    for await (const page of graph.nodes(label, ownColumns(nodeTypes[label]))) await engine.write(indexNodes(page));
  }
}

const releases = inject('neo4jReleases');
if (releases.length === 0) it('loads into Neo4j', ({ skip }) => skip('no Neo4j could be started'));

describe.each(releases)('neo4j-admin of $name', (release) => {
  let server: Neo4jServer;
  let loaded: Engine;
  let told: string;
  beforeAll(async () => {
    const load = (home: string) => {
      told = execFileSync('sh', [join(folder, 'csv/import.sh')], {
        env: adminEnvironment(release, home),
        encoding: 'utf8',
        stdio: 'pipe',
      });
    };
    server = await startNeo4j(release, { shortLived: true, beforeStart: load });
    loaded = await openEngine({ neo4j: server, data: 'memory' });
  });
  afterAll(async () => {
    await loaded?.close();
    await server?.stop();
  });

  it('counts as many nodes and edges of each kind', async () => {
    const inner = [...INNER_LABELS, ...INDEX_EDGES];
    let nodes = 0;
    for (const [index, text] of COUNTS.entries()) {
      const expected = (await rows(source, text)).filter(([kind]) => !inner.includes(String(kind)));
      expect(await rows(loaded, text)).toEqual(expected);
      expect(expected.map(([kind]) => kind)).toContain(index === 0 ? 'Record' : 'STATES');
      if (index === 0) nodes = expected.reduce((sum, [, count]) => sum + Number(count), 0);
    }
    expect(told).toContain(`${nodes} nodes`);
  });

  it('has every property of each of them, but for a separator inside an item', async () => {
    const lists = { aliases: ['c\ufffdd', 'e'], keys: ['a\ufffdb', 'c\ufffdd', 'e'] };
    const text = "MATCH (n:Author {id: 'author:odd'}) SET n.aliases = $aliases, n.keys = $keys";
    await source.write([statement(text, lists)]);
    for (const engine of [source, loaded]) await indexed(engine);
    await source.write(forgetStrayEntries());
    const [expected, got] = [await dump(source), await dump(loaded)];
    expect(withoutEmptyLists(got.edges)).toEqual(withoutEmptyLists(expected.edges));
    expect(withoutEmptyLists(got.nodes)).toEqual(withoutEmptyLists(expected.nodes));
    expect(losses.sentence).toContain(
      "that the format can't hold became U+FFFD, the first one in aliases of author:odd.",
    );
  });

  it('leaves a graph that Papergraph goes on with', async () => {
    await prepareGraph(loaded);
    expect(await rows(loaded, "MATCH (:Name {key: 'detr'})-[:NAMES]->(n) RETURN n.id ORDER BY n.id")).toEqual(
      await rows(source, "MATCH (:Name {key: 'detr'})-[:NAMES]->(n) RETURN n.id ORDER BY n.id"),
    );
  });
});
