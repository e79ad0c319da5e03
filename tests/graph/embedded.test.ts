// The embedded engine's files: kept over a kill, locked against a second process, and errors that say what to do.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { GRAPH_FILE } from '../../src/graph/graph-file.ts';
import { openEngine } from '../../src/graph/open.ts';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-embedded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const count = { name: 'count', text: 'MATCH (n:Kept) RETURN count(n), max(n.id)', parameters: {} };

function keep(id: number) {
  return { name: 'keep', text: 'MERGE (n:Kept {id: $id})', parameters: { id } };
}

/** Another process that opens the graph with the library itself and writes until it is killed, saying what is committed. */
const WRITER = `
const { GrafeoDB } = require('@grafeo-db/js');
const database = GrafeoDB.create(process.argv[1]);
(async () => {
  for (let id = 1; ; id++) {
    await database.executeCypher('MERGE (n:Kept {id: $id})', { id });
    process.stdout.write(id + '\\n');
  }
})();`;

/** Starts the writer; resolves once it has said that many commits. */
function writer(data: string, commits: number): Promise<{ process: ChildProcess; committed: () => number }> {
  mkdirSync(data, { recursive: true });
  const child = spawn(process.execPath, ['-e', WRITER, join(data, GRAPH_FILE)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const committed = () => Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
  return new Promise((resolve) => {
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      if (committed() >= commits) resolve({ process: child, committed });
    });
  });
}

describe('the embedded engine on disk', () => {
  it('makes the folders on the way to its file', async () => {
    const data = join(folder, 'not', 'yet', 'there');
    const engine = openEmbedded(data);
    await engine.write([keep(1)]);
    expect(existsSync(join(data, GRAPH_FILE))).toBe(true);
    await engine.close();
    const again = await openEngine({ data });
    expect(await again.read(count)).toStrictEqual([[1, 1]]);
    await again.close();
  });

  it('tells a lock and damage by how errors begin, not by words that a folder’s name may have', () => {
    const data = join(folder, 'cannot be locked GRAFEO-S002');
    mkdirSync(join(data, GRAPH_FILE), { recursive: true });
    expect(() => openEmbedded(data)).toThrow(expect.objectContaining({ code: 'UNAVAILABLE' }));
  });

  it('says that the graph is locked while another process has it, and keeps what that one committed before a kill', async () => {
    const data = join(folder, 'shared');
    const { process: other, committed } = await writer(data, 50);
    expect(() => openEmbedded(data)).toThrow(
      expect.objectContaining({
        code: 'LOCKED',
        message: `The graph in ${data} is open in another process. Stop that process (a server, perhaps), or set PAPERGRAPH_DATA to another folder.`,
      }),
    );
    const gone = new Promise((resolve) => other.once('close', resolve));
    other.kill('SIGKILL');
    await gone;
    const engine = openEmbedded(data);
    const [[kept, last] = []] = await engine.read(count);
    expect(committed()).toBeGreaterThanOrEqual(50);
    expect(kept).toBeGreaterThanOrEqual(committed());
    expect(last).toBe(kept);
    await engine.close();
  });

  it('refuses a second opening in this process too', async () => {
    const data = join(folder, 'twice');
    const engine = openEmbedded(data);
    await expect(openEngine({ data })).rejects.toMatchObject({ name: 'GraphError', code: 'LOCKED' });
    await engine.close();
    const again = openEmbedded(data);
    await again.close();
  });

  it.each([
    [
      'a folder stands in the place of the file',
      (data: string) => mkdirSync(join(data, GRAPH_FILE), { recursive: true }),
    ],
    ['the file holds something else', (data: string) => writeFileSync(join(data, GRAPH_FILE), 'no graph at all')],
  ])('refuses to open where %s, and leaves it alone', (_, plant) => {
    const data = mkdtempSync(join(folder, 'planted-'));
    plant(data);
    expect(() => openEmbedded(data)).toThrow(
      expect.objectContaining({
        code: 'UNAVAILABLE',
        message: expect.stringMatching(`^The graph in ${data} can't be opened: .`),
      }),
    );
    expect(existsSync(join(data, GRAPH_FILE))).toBe(true);
  });

  it('refuses a data folder below a file', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => openEmbedded(join(folder, 'file', 'data'))).toThrow(expect.objectContaining({ code: 'UNAVAILABLE' }));
  });

  it('does not begin a read whose caller has stopped waiting', async () => {
    const engine = openEmbedded('memory');
    const slow = { name: 'slow', text: 'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b)' };
    const read = (timeoutMs: number) => engine.read({ ...slow, parameters: {} }, { timeoutMs });
    const alone = performance.now();
    await read(10_000);
    const took = performance.now() - alone;
    const abandoned = await Promise.allSettled(Array.from({ length: 40 }, () => read(20)));
    expect(abandoned.map((ended) => ended.status === 'rejected' && ended.reason.code)).toEqual(
      Array(40).fill('TIMEOUT'),
    );
    const after = performance.now();
    await read(60_000);
    expect(performance.now() - after).toBeLessThan(took * 10);
    await engine.close();
  }, 30_000);

  it.each([
    ['beginTransaction', (engine: Engine) => engine.write([keep(1)])],
    ['close', (engine: Engine) => engine.close()],
  ] as const)('makes a GraphError of what %s throws', async (method, run) => {
    const engine = openEmbedded('memory');
    const fault = vi.spyOn(grafeo.GrafeoDB.prototype, method).mockImplementation(() => {
      throw new Error('of the library');
    });
    try {
      await expect(run(engine)).rejects.toMatchObject({ name: 'GraphError', code: 'UNKNOWN' });
    } finally {
      fault.mockRestore();
      await engine.close();
    }
  });

  it('finishes the writes under way before it closes', async () => {
    const data = join(folder, 'closing');
    const engine = openEmbedded(data);
    const writes = Array.from({ length: 20 }, (_, id) => engine.write([keep(id)]));
    await engine.close();
    await Promise.all(writes);
    const again = openEmbedded(data);
    expect(await again.read(count)).toStrictEqual([[20, 19]]);
    await again.close();
  });
});
