// A restored graph goes on as the exported one does: what is imported and forgotten afterwards gives the same graph.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { restoreGraph } from '../../src/ingest/restore.ts';
import { prepareGraph, seedGraph } from '../../src/ingest/seed-graph.ts';
import { type Change, planChange } from '../../src/ingest/statements/change.ts';
import { documentKey } from '../../src/ingest/statements/identity-keys.ts';
import { statement, testEngines } from '../engines/engines.ts';
import { bytesOf, exported } from '../exports/exporting.ts';
import { dump } from './dump.ts';
import { decided, documents } from './statements/some-statements.ts';

const reference = await openEngine({ data: 'memory' });
afterAll(() => reference.close());

const empty = (engine: Engine) => engine.write([statement('MATCH (n) DETACH DELETE n')]);

async function apply(engine: Engine, change: Change): Promise<number> {
  const { statements } = await planChange(engine, change);
  if (statements.length > 0) await engine.write(statements);
  return statements.length;
}

const LONG = { timeout: 300_000 };

describe.each(testEngines())('a graph restored into $name', ({ kind, open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await prepareGraph(engine);
    await prepareGraph(reference);
  });
  afterAll(() => engine.close());

  it('goes on importing and forgetting as the exported one', LONG, async () => {
    let records = 0;
    const property = fc.asyncProperty(documents, documents, async (before, after) => {
      await Promise.all([empty(engine), empty(reference)]);
      const state = ({ name, origin, statements }: (typeof before)[number]): Change => {
        return { replaced: [documentKey(name)], origin, added: statements, decided };
      };
      for (const document of before) await apply(reference, state(document));
      const { text = '' } = await exported(reference, 'jsonl');
      records += (await restoreGraph(engine, () => bytesOf(text))).records;
      expect(await dump(engine)).toEqual(await dump(reference));
      for (const document of before) expect(await apply(engine, state(document))).toBe(0);
      const forgotten = before.slice(1).map(({ name }): Change => ({ replaced: [documentKey(name)], added: [] }));
      for (const change of [...after.map(state), ...forgotten]) {
        await apply(engine, change);
        await apply(reference, change);
      }
      expect(await dump(engine)).toEqual(await dump(reference));
    });
    await fc.assert(property, { numRuns: kind === 'embedded' ? 60 : 4 });
    expect(records).toBeGreaterThan(8);
  });

  it('is made whole by the same file after it was cut short, and by no other', LONG, async () => {
    await Promise.all([empty(engine), empty(reference)]);
    await seedGraph(reference, 'seed');
    const { text = '' } = await exported(reference, 'jsonl');
    const cutAfter = (writes: number): Engine => {
      let left = writes;
      const write: Engine['write'] = async (statements) => {
        if (left-- === 0) throw new Error('cut short');
        return engine.write(statements);
      };
      return new Proxy(engine, {
        get: (_, name: keyof Engine) => {
          const own = engine[name];
          return name === 'write' ? write : typeof own === 'function' ? own.bind(engine) : own;
        },
      });
    };
    for (const writes of [1, 2, 3, 4]) {
      await expect(restoreGraph(cutAfter(writes), () => bytesOf(text))).rejects.toThrow('cut short');
      await expect(seedGraph(engine, 'seed')).rejects.toMatchObject({ code: 'GRAPH_UNFINISHED' });
    }
    const other = text.replace('"version":1', '"version":1,"part":false');
    await expect(restoreGraph(engine, () => bytesOf(other))).rejects.toMatchObject({
      code: 'GRAPH_NOT_EMPTY',
      message: expect.stringContaining('another file'),
    });
    await restoreGraph(engine, () => bytesOf(text));
    expect(await dump(engine)).toEqual(await dump(reference));
    await expect(restoreGraph(engine, () => bytesOf(text))).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
  });

  it('refuses changes where only a part was exported, and says so when it is exported again', LONG, async () => {
    await empty(engine);
    const lines = [
      '{"papergraph":"graph","version":1,"part":true}',
      '{"node":"Paper","id":"paper:a","properties":{"title":"A"},"names":["a"]}',
      '{"end":{"nodes":1,"edges":0,"records":0}}',
    ];
    const text = `${lines.join('\n')}\n`;
    expect(await restoreGraph(engine, () => bytesOf(text))).toMatchObject({ nodes: 1, isPart: true });
    const change: Change = { replaced: [documentKey('a.txt')], added: [] };
    await expect(planChange(engine, change)).rejects.toMatchObject({ code: 'GRAPH_IN_PART' });
    expect((await exported(engine, 'jsonl')).text).toBe(text);
  });
});
