// How the port fails: each kind of failure by its code, on every engine.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { rows, statement, testEngines, value } from '../engines/engines.ts';

/** Long enough to be caught by a deadline, short enough to end by itself where an engine can't stop it. */
const SLOW = 'UNWIND range(1, 4000) AS a UNWIND range(1, 1500) AS b WITH a, b WHERE a * b % 7 = 8 RETURN count(*)';

const CONSTRAINT = 'CREATE CONSTRAINT unique_id IF NOT EXISTS FOR (n:Unique) REQUIRE n.id IS UNIQUE';

describe.each([...testEngines()])('errors on $name', ({ name, kind, open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.prepare([statement(CONSTRAINT)]);
  });
  afterAll(() => engine.close());

  it.each([
    ['a word that is none', 'RETRN 1'],
    ['an unknown variable', 'MATCH (n:Unique) RETURN m.id'],
    ['an unknown function', 'RETURN nonsense(1)'],
    ['a missing parameter', 'RETURN $missing'],
    ['a division by zero', 'RETURN 1 / 0'],
  ])('calls %s SYNTAX, with the name of the statement', async (_, text) => {
    await expect(rows(engine, text)).rejects.toMatchObject({
      name: 'GraphError',
      code: 'SYNTAX',
      message: expect.stringMatching(/^test: ./),
      cause: expect.any(Error),
    });
  });

  it('rejects an empty statement with its own kind of error too', async () => {
    await expect(rows(engine, '')).rejects.toMatchObject({
      name: 'GraphError',
      message: expect.stringMatching(/^test: ./),
    });
  });

  it('calls a faulty schema statement SYNTAX', async () => {
    await expect(engine.prepare([statement('CREATE INDX x')])).rejects.toMatchObject({ code: 'SYNTAX' });
  });

  it('calls a second node of a unique key CONSTRAINT, and does not keep it', async () => {
    await engine.write([statement("MERGE (n:Unique {id: 'u'})")]);
    const second = engine.write([statement("CREATE (n:Unique {id: 'u'})")]);
    await expect(second).rejects.toMatchObject({ name: 'GraphError', code: 'CONSTRAINT' });
    expect(await value(engine, "MATCH (n:Unique {id: 'u'}) RETURN count(n)")).toBe(1);
  });

  it('gives up a read at its deadline with TIMEOUT, and serves the next', async () => {
    const start = performance.now();
    await expect(engine.read(statement(SLOW), { timeoutMs: 50 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringMatching(/^test: ./),
    });
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(await value(engine, 'RETURN 1')).toBe(1);
  });

  // Exception: the embedded engine has no read mode, so there a read must not be given a statement that writes.
  if (kind !== 'embedded') {
    it('refuses to write in a read', async () => {
      await expect(rows(engine, "CREATE (n:Unique {id: 'sneaked'})")).rejects.toMatchObject({ code: 'REFUSED' });
    });
  }

  it('knows its version once it is prepared, as a server does that starts to serve', async () => {
    const fresh = await open();
    await fresh.prepare([]);
    expect(fresh.dialect).toBe(kind);
    expect(fresh.name).toMatch(/^(embedded|neo4j) \d+\.\d+\.\d+$/);
    await fresh.close();
  });

  it('answers a ping and then knows its version', async () => {
    await engine.ping();
    expect(engine.name).toMatch(/^(embedded|neo4j) \d+\.\d+\.\d+$/);
    expect(`${engine.name}.`).toContain(`${kind} `);
    if (/\d/.test(name)) expect(engine.name.startsWith(name)).toBe(true);
  });
});

describe.each([...testEngines()])('a closed $name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.close();
  });

  it('may be closed twice', async () => {
    await expect(engine.close()).resolves.toBeUndefined();
  });

  it('refuses everything else as UNAVAILABLE', async () => {
    const refusal = { name: 'GraphError', code: 'UNAVAILABLE' };
    await expect(rows(engine, 'RETURN 1')).rejects.toMatchObject(refusal);
    await expect(engine.write([statement('MERGE (n:Late)')])).rejects.toMatchObject(refusal);
    await expect(engine.prepare([statement(CONSTRAINT)])).rejects.toMatchObject(refusal);
    await expect(engine.ping()).rejects.toMatchObject(refusal);
  });
});
