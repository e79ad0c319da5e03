// A damaged log: at every place, cut or flipped, the graph opens with a prefix of what was written or refuses, and is salvaged.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { GraphError } from '../../src/graph/graph-error.ts';
import { DAMAGED_LOG, GRAPH_FILE, LOG_FOLDER } from '../../src/graph/graph-file.ts';
import { figure } from '../figure.ts';

const PLACES = 20;
const WRITES = 24;
/** Longer than a row of the log is elsewhere: records of more than 2 kB have been a fault of other engines. */
const ABSTRACT = 'pebbles '.repeat(400);

const folder = mkdtempSync(join(tmpdir(), 'papergraph-damaged-'));
const [source, copy] = [join(folder, 'source'), join(folder, 'copy')];
let log: { readonly name: string; readonly bytes: Buffer };

/** Each write is a node and an edge to the one before, so that half of a write would show. */
function keep(id: number) {
  const text =
    'MERGE (n:Kept {id: $id}) SET n.abstract = $abstract WITH n MATCH (m:Kept {id: $id - 1}) MERGE (n)-[:AFTER]->(m)';
  return { name: 'keep', text, parameters: { id, abstract: ABSTRACT } };
}

beforeAll(async () => {
  const engine = openEmbedded(source);
  for (let id = 1; id <= WRITES; id++) {
    await engine.write([keep(id)]);
    // Every third is more than 100 ms after the last sync of the engine's own, which tells damage from a torn end by these.
    if (id % 3 === 0) await pause(110);
  }
  const [name = ''] = readdirSync(join(source, LOG_FOLDER));
  log = { name, bytes: readFileSync(join(source, LOG_FOLDER, name)) };
  copyFileSync(join(source, GRAPH_FILE), join(folder, GRAPH_FILE));
  await engine.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The graph as a kill would leave it, with this log. */
function plant(bytes: Uint8Array): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(join(copy, LOG_FOLDER), { recursive: true });
  copyFileSync(join(folder, GRAPH_FILE), join(copy, GRAPH_FILE));
  writeFileSync(join(copy, LOG_FOLDER, log.name), bytes);
}

/** How many writes the graph holds, which are the first ones and whole. */
async function prefixIn(engine: Engine): Promise<number> {
  const ask = (text: string) => engine.read({ name: 'ask', text, parameters: {} });
  const [[nodes, last, lengths] = []] = await ask(
    'MATCH (n:Kept) RETURN count(n), coalesce(max(n.id), 0), coalesce(min(size(n.abstract)), $none)'.replace(
      '$none',
      String(ABSTRACT.length),
    ),
  );
  const [[edges] = []] = await ask('MATCH (:Kept)-[e:AFTER]->(:Kept) RETURN count(e)');
  expect([last, lengths, edges]).toEqual([nodes, ABSTRACT.length, Math.max(0, Number(nodes) - 1)]);
  await engine.write([keep(Number(nodes) + 1)]);
  await engine.close();
  return Number(nodes);
}

const places = (length: number) =>
  Array.from({ length: PLACES }, (_, at) => Math.floor((length * (at + 0.5)) / PLACES));

describe('a log', () => {
  it('that was cut opens with what was whole, at every place', { timeout: 60_000 }, async (test) => {
    const kept = [];
    for (const at of places(log.bytes.length)) {
      plant(log.bytes.subarray(0, at));
      kept.push(await prefixIn(openEmbedded(copy)));
    }
    figure(test, `${kept.length} cuts opened with a prefix`);
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
    expect(kept.at(-1)).toBeGreaterThan(WRITES * 0.9);
  });

  it('with a wrong byte is refused as DAMAGED where more was synced after it, and is salvaged', {
    timeout: 120_000,
  }, async (test) => {
    const [opened, salvaged] = [[] as number[], [] as number[]];
    for (const at of places(log.bytes.length)) {
      const bytes = Buffer.from(log.bytes);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      plant(bytes);
      try {
        opened.push(await prefixIn(openEmbedded(copy)));
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        expect([error.code, error.message]).toEqual([
          'DAMAGED',
          expect.stringContaining('\npapergraph salvage keeps '),
        ]);
        salvaged.push(await prefixIn(openEmbedded(copy, { salvage: true })));
        expect(existsSync(join(copy, DAMAGED_LOG))).toBe(true);
        expect(await prefixIn(openEmbedded(copy))).toBe((salvaged.at(-1) ?? 0) + 1);
      }
    }
    expect(salvaged.length).toBeGreaterThanOrEqual(PLACES - 4);
    expect(salvaged).toEqual([...salvaged].sort((a, b) => a - b));
    // What opens in silence was in the last writes, of which the engine can't know that they were on disk already.
    for (const writes of opened) expect(writes).toBeGreaterThanOrEqual(WRITES - 4);
    figure(
      test,
      `of ${PLACES} wrong bytes ${salvaged.length} refused and salvaged, ${opened.length} opened without the last writes`,
    );
  });
});
