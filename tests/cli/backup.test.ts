// Backing up, restoring and salvaging an embedded graph, as users call it.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildProgram, type Program, untilEnded } from './program.ts';

let program: Program;
beforeAll(async () => {
  program = buildProgram();
  expect((await program.run('graph', 'seed')).code).toBe(0);
}, 120_000);
afterAll(() => program.remove());

const hasStrace = spawnSync('strace', ['-e', 'trace=none', 'true']).status === 0;

const at = (...names: readonly string[]) => join(program.folder, ...names);
const serve = (graph: string) => program.start({ PORT: '0', PAPERGRAPH_DATA: at(graph) }, ['serve']);

async function stopped(running: ReturnType<Program['start']>): Promise<void> {
  running.process.kill('SIGTERM');
  expect(await running.ended).toBe(0);
}

describe('papergraph backup', { timeout: 60_000 }, () => {
  it('copies a graph that nobody has open, marked and without a log', async () => {
    const { code, output } = await program.run('graph', 'backup', 'closed');
    const { nodes, edges } = JSON.parse((await program.run('closed', 'stats', '--json')).output);
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, count) => all + count, 0);
    const counted = `Backed up ${sum(nodes)} nodes and ${sum(edges)} edges to closed in `;
    expect([code, output]).toEqual([0, expect.stringContaining(counted)]);
    expect(readdirSync(at('closed')).sort()).toEqual(['format.json', 'papergraph']);
    expect(await program.dumped('closed')).toEqual(await program.dumped('graph'));
  });

  it('copies one that a server has open, which answers meanwhile and leaves nothing behind', async () => {
    const server = serve('graph');
    const url = await server.url;
    const note = at('graph', 'server.json');
    expect(statSync(note).mode & 0o777).toBe(0o600);
    let answered = 0;
    let isOver = false;
    const asking = (async () => {
      for (; !isOver; answered++) {
        expect((await fetch(`${url}/readyz`)).status).toBe(200);
        await pause(20);
      }
    })();
    const { code, output } = await program.run('graph', 'backup', 'served');
    isOver = true;
    await asking;
    expect([code, output]).toEqual([0, expect.stringMatching(/^Backed up \d+ nodes and \d+ edges to served in /)]);
    expect(answered).toBeGreaterThan(0);
    expect(readdirSync(at('graph')).filter((name) => name.startsWith('backup'))).toEqual([]);
    const strange = await fetch(`${url}/backup`, { headers: { authorization: 'Bearer of-bad-news' } });
    expect([strange.status, strange.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    await stopped(server);
    expect(existsSync(note)).toBe(false);
    expect(await program.dumped('served')).toEqual(await program.dumped('graph'));
  });

  it('fails where the disk does not keep the folder that a copy is made in, and leaves nothing', ({ skip }) => {
    if (!hasStrace) skip('strace can’t be run here, which lets a sync fail');
    const inject = ['-f', '-qq', '-o', '/dev/null', '-P', at('unkept', '.part'), '-e', 'inject=fsync:error=EIO'];
    const call = [...inject, process.execPath, at('dist/cli/main.js'), 'backup', 'unkept'];
    const env = { ...process.env, PAPERGRAPH_DATA: 'graph' };
    const { status, stderr } = spawnSync('strace', call, { cwd: program.folder, env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('EIO')]);
    expect(existsSync(at('unkept'))).toBe(false);
  });

  it('refuses a folder that holds something, a call without one, and Neo4j, and writes nothing', async () => {
    mkdirSync(at('full'));
    writeFileSync(at('full', 'letter.txt'), '');
    expect(await program.run('graph', 'backup', 'full')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Expected full to be empty or not there, found files in it.'),
    });
    expect(readdirSync(at('full'))).toEqual(['letter.txt']);
    expect((await program.run('graph', 'backup')).code).toBe(2);
    expect(await program.run('nowhere', 'backup', 'of-nothing')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('NO_GRAPH'),
    });
    expect(existsSync(at('of-nothing'))).toBe(false);
    const neo4j = program.start({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' }, ['backup', 'of-neo4j']);
    expect(await untilEnded(neo4j)).toMatchObject({ code: 2, errors: expect.stringContaining('neo4j-admin') });
  });
});

describe('papergraph restore FOLDER', { timeout: 60_000 }, () => {
  it('puts a backup in the place of a graph that is not there', async () => {
    expect((await program.run('graph', 'backup', 'monday')).code).toBe(0);
    mkdirSync(at('again', '.part'), { recursive: true });
    writeFileSync(at('again', '.part', 'papergraph'), 'of a restoring that was killed');
    expect(await program.run('again', 'restore', 'monday')).toMatchObject({
      code: 0,
      output: 'Restored the backup monday.\n',
    });
    expect(await program.dumped('again')).toEqual(await program.dumped('graph'));
  });

  it('refuses a graph that is there, a folder that is no backup, and a backup of another form', async () => {
    expect(await program.run('graph', 'restore', 'closed')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('to be empty or not there'),
    });
    expect(await program.run('new', 'restore', 'seed')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('found no papergraph in it'),
    });
    program.copy('closed', 'newer');
    writeFileSync(at('newer', 'format.json'), '{"format":2}');
    expect(await program.run('new', 'restore', 'newer')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(
        /^VERSION: .*expected form 1 in format\.json, got form 2\.\nA newer release wrote it/,
      ),
    });
    expect(existsSync(at('new'))).toBe(false);
    const check = await program.run('newer', 'check');
    expect([check.code, check.output]).toEqual([4, expect.stringContaining('VERSION: The graph in ')]);
  });
});

describe('a damaged graph', { timeout: 60_000 }, () => {
  const VENUES = [0, 1, 2].map((id) => `[["Venue"],{"id":"venue:${id}","name":"venue:${id}"}]`);

  /** A graph whose log is damaged in a place that was synced: three writes, more than 100 ms apart, and a kill. */
  function damaged(graph: string): void {
    program.copy('graph', graph);
    const script = `
      const { openEngine } = await import('${at('dist/graph/open.js')}');
      const engine = await openEngine({ data: '${at(graph)}' });
      for (let id = 0; id < 4; id++) {
        await engine.write([{ name: 'w', text: 'MERGE (v:Venue {id: $id}) SET v.name = $id', parameters: { id: 'venue:' + id } }]);
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      process.kill(process.pid, 'SIGKILL');`;
    expect(spawnSync(process.execPath, ['--input-type=module', '-e', script]).signal).toBe('SIGKILL');
    const [name = ''] = readdirSync(at(graph, 'papergraph.wal'));
    const log = at(graph, 'papergraph.wal', name);
    const bytes = readFileSync(log);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 0x55;
    writeFileSync(log, bytes);
  }

  it('is refused with the way out, which gives back what came before the damage', async () => {
    damaged('hurt');
    const help = 'papergraph salvage keeps what was committed before the damage';
    expect(await program.run('hurt', 'stats')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(new RegExp(`^DAMAGED: The graph in .*hurt is damaged: .*\n${help}`)),
    });
    const check = await program.run('hurt', 'check', '--json');
    expect(check.code).toBe(4);
    expect(JSON.parse(check.output).findings.at(-1)).toMatchObject({
      check: 'engine',
      state: 'fault',
      says: expect.stringMatching(/^DAMAGED: The graph in /),
      helps: expect.stringContaining(help),
    });
    const salvaged = await program.run('hurt', 'salvage');
    expect([salvaged.code, salvaged.output]).toEqual([
      0,
      expect.stringMatching(/^Salvaged \d+ nodes\. The rest of the log is in /),
    ]);
    expect(existsSync(at('hurt', 'papergraph.wal.damaged'))).toBe(true);
    const { nodes } = await program.dumped('hurt');
    const kept = nodes.filter((line) => line.includes('"venue:'));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).toEqual(VENUES.slice(0, kept.length));
    const before = await program.dumped('graph');
    expect(nodes.filter((line) => !line.includes('"venue:'))).toEqual(before.nodes);
  });

  it('is left alone by salvage where nothing is wrong with it', async () => {
    expect(await program.run('graph', 'salvage')).toMatchObject({
      code: 0,
      output: expect.stringContaining('nothing was done'),
    });
    expect((await program.run('nowhere', 'salvage')).code).toBe(2);
  });

  it('is beyond salvage where its own file is damaged', async () => {
    program.copy('graph', 'broken');
    const path = at('broken', 'papergraph');
    const bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; at += 512) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    writeFileSync(path, bytes);
    expect(await program.run('broken', 'salvage')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^(DAMAGED|UNAVAILABLE): /),
    });
  });
});
