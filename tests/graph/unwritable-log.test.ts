// A log that may be read but not written, as a command of another user leaves it: nothing is touched, and what the engine makes
// of it by itself is salvaged.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import { GraphError } from '../../src/graph/graph-error.ts';
import { DAMAGED_LOG, GRAPH_FILE, LOG_FOLDER } from '../../src/graph/graph-file.ts';
import { buildProgram } from '../cli/program.ts';
import { whyNoMount } from './own-mount.ts';

const WRITES = 30;

/** Writes, and is gone before the log goes into the graph's own file. */
const WRITER = `
const { openEngine } = await import(process.argv[1]);
const engine = await openEngine({ data: process.argv[2] });
for (let id = 0; id < ${WRITES}; id++)
  await engine.write([{ name: 'keep', text: 'CREATE (n:Kept {id: $id})', parameters: { id } }]);
process.kill(process.pid, 'SIGKILL');`;

/** Opens as Papergraph does, then as the engine does by itself. */
const OPENER = `
const { openEngine } = await import(process.argv[1]);
const told = await openEngine({ data: process.argv[2] }).catch(({ code, message }) => [code, message]);
process.stdout.write(JSON.stringify(told));`;
const ENGINE = `
const { default: grafeo } = await import('@grafeo-db/js');
try { grafeo.GrafeoDB.create(process.argv[2] + '/${GRAPH_FILE}'); } catch ({ message }) { process.stdout.write(message); }`;

/** Words: the log, node, a script, the module that opens graphs, the data folder. */
const UNWRITABLE =
  'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && "$2" --input-type=module -e "$3" "$4" "$5"';

const reason = whyNoMount();

async function kept(data: string, options = {}): Promise<unknown> {
  const engine = openEmbedded(data, options);
  const text = 'MATCH (n:Kept) RETURN count(n), count(DISTINCT n.id), max(n.id)';
  const rows = await engine.read({ name: 'count', text, parameters: {} });
  await engine.close();
  return rows;
}

it('is left alone, and a graph that was opened with it all the same is salvaged', { timeout: 60_000 }, async ({
  skip,
}) => {
  if (reason !== undefined) skip(reason);
  const program = buildProgram();
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-unwritable-'));
  const [data, copy] = [join(folder, 'data'), join(folder, 'copy')];
  const open = pathToFileURL(join(program.folder, 'dist/graph/open.js')).href;
  const run = (script: string) => {
    const words = [join(data, LOG_FOLDER), process.execPath, script, open, data];
    const ended = spawnSync('unshare', ['-rm', 'sh', '-c', UNWRITABLE, 'sh', ...words], {
      cwd: program.folder,
      encoding: 'utf8',
    });
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    return ended.stdout;
  };
  const all = [[WRITES, WRITES, WRITES - 1]];
  try {
    spawnSync(process.execPath, ['--input-type=module', '-e', WRITER, open, data], { cwd: program.folder });
    const before = readFileSync(join(data, GRAPH_FILE));
    const [code, message] = JSON.parse(run(OPENER));
    expect(code).toBe('UNAVAILABLE');
    expect(message).toMatch(/^Expected to read and write .*\/papergraph\.wal.*, got EROFS\. .*chown -R/u);
    expect(readFileSync(join(data, GRAPH_FILE))).toEqual(before);
    cpSync(data, copy, { recursive: true });
    expect(await kept(copy)).toEqual(all);

    expect(run(ENGINE)).toMatch(/Read-only file system/u);
    expect(readFileSync(join(data, GRAPH_FILE))).not.toEqual(before);
    const damaged = await kept(data).catch((error: unknown) => error);
    expect(damaged).toBeInstanceOf(GraphError);
    expect(damaged).toMatchObject({ code: 'DAMAGED', message: expect.stringContaining('\npapergraph salvage keeps ') });
    expect(await kept(data, { salvage: true })).toEqual(all);
    expect(existsSync(join(data, DAMAGED_LOG))).toBe(true);
    expect(await kept(data)).toEqual(all);
  } finally {
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});
