// The Neo4j engine where its driver fails while something is put away: the port promises GraphError and nothing else.

import neo4j from 'neo4j-driver';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { statement } from '../engines/engines.ts';

const { driver: open } = neo4j;

/** An engine where nothing listens, whose driver and sessions fail to close. */
function failing() {
  const spy = vi.spyOn(neo4j, 'driver').mockImplementation((...address: Parameters<typeof open>) => {
    const driver = open(...address);
    const session = driver.session.bind(driver);
    driver.session = (...config) => {
      const opened = session(...config);
      opened.close = () => Promise.reject(new Error('session of the driver'));
      return opened;
    };
    const close = driver.close.bind(driver);
    driver.close = () => close().then(() => Promise.reject(new Error('driver of the driver')));
    return driver;
  });
  const engine = openNeo4j({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x' });
  spy.mockRestore();
  return engine;
}

describe('a driver that fails to close', () => {
  afterEach(() => vi.restoreAllMocks());

  it('hides nothing of why a write, a preparation or a read failed', async () => {
    const engine = failing();
    const expected = { name: 'GraphError', code: 'UNAVAILABLE', message: expect.stringMatching(/^test: /) };
    await expect(engine.write([statement('MERGE (n:Never {id: 1})')])).rejects.toMatchObject(expected);
    await expect(engine.prepare([statement('CREATE INDEX never')])).rejects.toMatchObject(expected);
    await expect(engine.read(statement('RETURN 1'))).rejects.toMatchObject(expected);
    await expect(engine.close()).rejects.toMatchObject({ message: 'close: driver of the driver' });
  });

  it('ends in a GraphError', async () => {
    await expect(failing().close()).rejects.toMatchObject({ name: 'GraphError', code: 'UNKNOWN' });
  });

  it('may be closed twice', async () => {
    const engine = openNeo4j({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x' });
    await engine.close();
    await engine.close();
    await expect(engine.prepare([])).rejects.toMatchObject({ name: 'GraphError', code: 'UNAVAILABLE' });
  });
});
