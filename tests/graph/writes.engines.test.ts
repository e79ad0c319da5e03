// Writing through the port: all of it or none, twice the same as once, side by side without a loss.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Statement } from '../../src/graph/engine.ts';
import { rows, statement, testEngines, value } from '../engines/engines.ts';

const SCHEMA = {
  embedded: 'CREATE INDEX thing_id IF NOT EXISTS FOR (n:Thing) ON (n.id)',
  neo4j: 'CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE',
};

const HOSTILE = [
  "'}) DETACH DELETE n //",
  '"}) DETACH DELETE n //',
  '`',
  '$id',
  '\\u0027',
  'x\u0000y',
  '*/ MATCH (n) DELETE n /*',
];

function mergeThings(ids: readonly string[], extra: number): Statement {
  const text = 'UNWIND $rows AS row MERGE (n:Thing {id: row.id}) SET n.extra = row.extra, n.tags = row.tags';
  return statement(text, { rows: ids.map((id) => ({ id, extra, tags: [id, 'ё'] })) });
}

function mergeEdges(pairs: ReadonlyArray<readonly [from: string, to: string]>, weight: number): Statement {
  const text = `UNWIND $rows AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to})
    MERGE (a)-[e:LINKED]->(b) SET e.weight = row.weight, e.evidence = row.evidence`;
  return statement(text, { rows: pairs.map(([from, to]) => ({ from, to, weight, evidence: ['{"quote":"«ё»"}'] })) });
}

describe.each([...testEngines()])('writes on $name', ({ kind, open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.prepare([statement(SCHEMA[kind])]);
  });
  afterAll(() => engine.close());

  it('prepares the schema twice without harm', async () => {
    await expect(engine.prepare([statement(SCHEMA[kind]), statement(SCHEMA[kind])])).resolves.toBeUndefined();
  });

  it('makes the same graph when written twice', async () => {
    const batch = [
      mergeThings(['a1', 'a2', 'a3'], 1),
      mergeEdges(
        [
          ['a1', 'a2'],
          ['a2', 'a3'],
        ],
        0.5,
      ),
    ];
    const dump = `MATCH (n:Thing) WHERE n.id STARTS WITH 'a' WITH n ORDER BY n.id
      RETURN n.id, n.extra, n.tags, COUNT { (n)-[:LINKED]->() }`;
    await engine.write(batch);
    const once = await rows(engine, dump);
    await engine.write(batch);
    expect(await rows(engine, dump)).toStrictEqual(once);
    expect(once).toStrictEqual([
      ['a1', 1, ['a1', 'ё'], 1],
      ['a2', 1, ['a2', 'ё'], 1],
      ['a3', 1, ['a3', 'ё'], 0],
    ]);
  });

  it('finds edges written from either end', async () => {
    await engine.write([mergeThings(['b1', 'b2'], 1)]);
    const backwards = `MATCH (a:Thing {id: 'b1'}) MATCH (b:Thing {id: 'b2'}) MERGE (b)<-[e:LINKED]-(a) SET e.weight = 2`;
    await engine.write([mergeEdges([['b1', 'b2']], 1), statement(backwards)]);
    const text = `MATCH (:Thing {id: 'b1'})-[e:LINKED]->(b) RETURN b.id, e.weight, e.evidence`;
    expect(await rows(engine, text)).toStrictEqual([['b2', 2, ['{"quote":"«ё»"}']]]);
  });

  it('keeps nothing of a write that fails half way', async () => {
    const failing = [mergeThings(['c1'], 1), statement('MERGE (n:Thing {id: 1 / 0})'), mergeThings(['c2'], 1)];
    await expect(engine.write(failing)).rejects.toMatchObject({ code: 'SYNTAX' });
    expect(await value(engine, "MATCH (n:Thing) WHERE n.id STARTS WITH 'c' RETURN count(n)")).toBe(0);
  });

  it('shows each statement what those before it wrote', async () => {
    const copy = "MATCH (n:Thing {id: 'd1'}) MERGE (m:Thing {id: 'd2'}) SET m.extra = n.extra + 1";
    await engine.write([mergeThings(['d1'], 41), statement(copy)]);
    expect(await value(engine, "MATCH (n:Thing {id: 'd2'}) RETURN n.extra")).toBe(42);
  });

  it('writes nothing without a complaint', async () => {
    await expect(engine.write([])).resolves.toBeUndefined();
  });

  it('writes a batch of thousands and reads it back at once', async () => {
    const ids = Array.from({ length: 3000 }, (_, index) => `e${index}`);
    await engine.write([mergeThings(ids, 7)]);
    expect(await value(engine, "MATCH (n:Thing) WHERE n.id STARTS WITH 'e' RETURN sum(n.extra)")).toBe(21_000);
  });

  it.each(HOSTILE)('never reads a parameter as part of the statement: %j', async (id) => {
    const before = await value(engine, 'MATCH (n:Thing) RETURN count(n)');
    await engine.write([mergeThings([id], 1)]);
    expect(await value(engine, 'MATCH (n:Thing {id: $id}) RETURN n.id', { id })).toBe(id);
    expect(await value(engine, 'MATCH (n:Thing) RETURN count(n)')).toBe((before as number) + 1);
  });

  it('lands all of many writes that meet on the same nodes', async () => {
    const ids = ['f1', 'f2', 'f3', 'f4', 'f5'];
    const writes = Array.from({ length: 16 }, (_, turn) => {
      const turned = [...ids.slice(turn % 5), ...ids.slice(0, turn % 5)];
      const pairs = turned.map((id, at) => [id, turned[(at + 1) % 5] ?? id] as const);
      return engine.write([mergeThings([...turned, `f-own-${turn}`], turn), mergeEdges(pairs, turn)]);
    });
    await Promise.all(writes);
    const text = "MATCH (n:Thing) WHERE n.id STARTS WITH 'f' RETURN count(n), count(DISTINCT n.id)";
    expect(await rows(engine, text)).toStrictEqual([[21, 21]]);
    expect(await value(engine, 'MATCH (n:Thing)-[e:LINKED]->() WHERE n.id IN $ids RETURN count(e)', { ids })).toBe(5);
  });

  it('creates one node when many MERGE the same new key at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, turn) => engine.write([mergeThings(['g'], turn)])));
    expect(await value(engine, "MATCH (n:Thing {id: 'g'}) RETURN count(n)")).toBe(1);
  });
});
