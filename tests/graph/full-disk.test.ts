// A disk that fills while the graph is written: writes fail as DISK, what was acknowledged stays, and room mends it.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { buildProgram } from '../cli/program.ts';
import { whyNoMount } from './own-mount.ts';

/** Fills what there is, tries on, makes room, writes one more; then another process looks at what is there. */
const FILLER = `
const { openEngine } = await import(process.argv[1]);
const { rmSync, writeFileSync } = await import('node:fs');
const data = process.argv[2];
writeFileSync(data + '/../ballast', Buffer.alloc(34_000_000));
const engine = await openEngine({ data });
const keep = (id) => engine.write([
  { name: 'keep', text: 'MERGE (n:Kept {id: $id}) SET n.text = $text', parameters: { id, text: id + 'y'.repeat(20_000) } },
]);
const told = { acknowledged: 0, codes: [] };
for (; told.codes.length === 0; ) {
  await keep(told.acknowledged).then(() => told.acknowledged++, ({ code }) => told.codes.push(code));
}
await keep(told.acknowledged).catch(({ code }) => told.codes.push(code));
const [[kept]] = await engine.read({ name: 'count', text: 'MATCH (n:Kept) RETURN count(n)', parameters: {} });
told.kept = kept;
if (process.argv[3] === 'room') {
  rmSync(data + '/../ballast');
  await keep(told.acknowledged++);
}
await engine.close().catch(({ code }) => told.codes.push('close ' + code));
rmSync(data + '/../ballast', { force: true });
process.stdout.write(JSON.stringify(told) + '\\n');
process.exit();`;

const LOOKER = `
const { openEngine } = await import(process.argv[1]);
const engine = await openEngine({ data: process.argv[2] });
const text = 'MATCH (n:Kept) RETURN count(n), max(n.id), min(size(n.text)) > 20000';
const rows = await engine.read({ name: 'count', text, parameters: {} });
await engine.close();
process.stdout.write(JSON.stringify(rows));`;

/** Words: the disk, node, both scripts, the module that opens graphs, and whether there is to be room. */
const ON_SMALL_DISK = `mount -t tmpfs -o size=40m none "$1" && mkdir "$1/data" &&
"$2" --input-type=module -e "$3" "$5" "$1/data" "$6" && "$2" --input-type=module -e "$4" "$5" "$1/data"`;

const reason = whyNoMount();

it.for(['room', 'no room'])(
  'keeps what was acknowledged, with %s before it closes',
  { timeout: 60_000 },
  (room, { skip }) => {
    if (reason !== undefined) skip(reason);
    const program = buildProgram();
    const disk = mkdtempSync(join(tmpdir(), 'papergraph-disk-'));
    try {
      const words = [disk, process.execPath, FILLER, LOOKER, join(program.folder, 'dist/graph/open.js'), room];
      const ended = spawnSync('unshare', ['-rm', 'sh', '-c', ON_SMALL_DISK, 'sh', ...words], { encoding: 'utf8' });
      expect(ended).toMatchObject({ status: 0, stderr: '' });
      const [told, rows] = ended.stdout.split('\n').map((line) => JSON.parse(line));
      expect(told.acknowledged).toBeGreaterThan(100);
      expect(told.codes).toEqual(['DISK', 'DISK', ...(room === 'room' ? [] : ['close DISK'])]);
      expect(told.kept).toBe(told.acknowledged - (room === 'room' ? 1 : 0));
      expect(rows).toEqual([[told.acknowledged, told.acknowledged - 1, true]]);
    } finally {
      program.remove();
      rmSync(disk, { recursive: true, force: true });
    }
  },
);
