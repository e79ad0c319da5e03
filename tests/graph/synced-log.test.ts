// What a write promises: once it is acknowledged, the disk has been told to keep it. Watched from outside, by system calls.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { openEmbedded } from '../../src/graph/embedded.ts';
import { LOG_FOLDER } from '../../src/graph/graph-file.ts';
import { buildProgram } from '../cli/program.ts';

const WRITES = 20;

/** Acknowledges each write on the standard output, as fast as they come. */
const WRITER = `
const { openEngine } = await import(process.argv[1]);
const { writeSync } = await import('node:fs');
const engine = await openEngine({ data: process.argv[2] });
for (let id = 0; id < ${WRITES}; id++) {
  await engine.write([{ name: 'keep', text: 'MERGE (n:Kept {id: $id})', parameters: { id } }]);
  writeSync(1, 'acknowledged\\n');
}
process.kill(process.pid, 'SIGKILL');`;

const TRACE = ['-f', '-qq', '-y', '-e', 'trace=write,writev,pwrite64,fsync,fdatasync,rename,mkdir'];
const hasStrace = spawnSync('strace', ['-e', 'trace=none', 'true']).status === 0;

it('has each write on disk before it is acknowledged', { timeout: 60_000 }, ({ skip }) => {
  if (process.platform !== 'linux' || !hasStrace)
    skip('only strace, on Linux, shows what is synced: install it, as .ci/run does, where processes may be traced');
  const program = buildProgram();
  const data = mkdtempSync(join(tmpdir(), 'papergraph-synced-'));
  try {
    const call = [
      process.execPath,
      '--input-type=module',
      '-e',
      WRITER,
      join(program.folder, 'dist/graph/open.js'),
      data,
    ];
    const { stderr } = spawnSync('strace', [...TRACE, ...call], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const calls = stderr.split('\n').flatMap((line) => {
      const isDone = / = \d+$/.test(line) || /resumed>/.test(line);
      if (/write.*"acknowledged/.test(line)) return ['acknowledged'];
      if (/write.*papergraph\.wal\//.test(line)) return ['written'];
      return /f(?:data)?sync/.test(line) && isDone ? ['synced'] : [];
    });
    const before = calls.flatMap((what, at) => (what === 'acknowledged' ? [calls[at - 1]] : []));
    expect(before).toEqual(Array(WRITES).fill('synced'));
    const marks = stderr.match(/fsync\(\d+<[^>]*format\.json\.new>|rename\("[^"]*format\.json\.new"/g) ?? [];
    expect(marks.map((call) => call.slice(0, call.indexOf('('))).join(' ')).toMatch(/^fsync rename( fsync rename)*$/);
    const made = stderr.indexOf(`mkdir("${join(data, LOG_FOLDER)}"`);
    expect(made).toBeGreaterThan(0);
    expect(stderr.slice(made)).toMatch(new RegExp(`fsync\\(\\d+<${data}>`));
    expect(calls.filter((what) => what === 'written').length).toBeGreaterThanOrEqual(WRITES);
  } finally {
    program.remove();
    rmSync(data, { recursive: true, force: true });
  }
});

it('takes no more writes once a sync has failed, goes on to read, and writes again when it is opened anew', async () => {
  const data = mkdtempSync(join(tmpdir(), 'papergraph-unsynced-'));
  const engine = openEmbedded(data);
  const keep = (id: number) => [{ name: 'keep', text: 'MERGE (n:Kept {id: $id})', parameters: { id } }];
  const kept = { name: 'kept', text: 'MATCH (n:Kept) RETURN n.id ORDER BY n.id', parameters: {} };
  try {
    await engine.write(keep(1));
    // A device has nothing to sync, and says so.
    const unsyncable = join(data, LOG_FOLDER, 'device');
    symlinkSync('/dev/null', unsyncable);
    await expect(engine.write(keep(2))).rejects.toMatchObject({
      code: 'DISK',
      message: expect.stringMatching(/^sync: \w+: .*opened anew/),
    });
    rmSync(unsyncable);
    const index = { name: 'index', text: 'CREATE INDEX kept IF NOT EXISTS FOR (n:Kept) ON (n.text)', parameters: {} };
    for (const refused of [engine.write(keep(3)), engine.prepare([index])]) {
      await expect(refused).rejects.toMatchObject({
        code: 'DISK',
        message: expect.stringMatching(/^(keep|index): the disk did not take an earlier write.*opened anew/),
      });
    }
    expect(await engine.read(kept)).toEqual([[1], [2]]);
    await engine.close();
    const again = openEmbedded(data);
    await again.write(keep(3));
    expect(await again.read(kept)).toEqual([[1], [2], [3]]);
    await again.close();
  } finally {
    await engine.close();
    rmSync(data, { recursive: true, force: true });
  }
});

it('goes on to write once what could not be opened, and so not be synced, can be', async () => {
  const data = mkdtempSync(join(tmpdir(), 'papergraph-unopened-'));
  const engine = openEmbedded(data);
  const keep = (id: number) => [{ name: 'keep', text: 'MERGE (n:Kept {id: $id})', parameters: { id } }];
  try {
    await engine.write(keep(1));
    const unopenable = join(data, LOG_FOLDER, 'loop');
    symlinkSync('loop', unopenable);
    await expect(engine.write(keep(2))).rejects.toMatchObject({
      code: 'DISK',
      message: expect.not.stringMatching(/opened anew/),
    });
    rmSync(unopenable);
    await engine.write(keep(3));
  } finally {
    await engine.close();
    rmSync(data, { recursive: true, force: true });
  }
});
