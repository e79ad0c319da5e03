// Tests of the command that takes documents back, run as users run it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/graph/open.ts';
import { dump } from '../ingest/dump.ts';
import { ISSUE } from '../ingest/identities/issue.ts';
import { buildProgram, type Program } from './program.ts';

/** Shares with the issue of June a paper, authors, one of them told apart from a namesake, and reviewers. */
const JULY = `Рубрика «Читаем статьи за вас». Июль 2020

1. SpeckNet: Tiny Transformers for Dust Detection

Авторы статьи: Ivan Petrov, Wei Wang (Samsung AI Center, Russia, 2020)
Автор обзора: Иван Петров (в слэке i.petrov, в телеграме petrov_i)

Ещё раз про object detection.

2. Sandy Pebbles

Авторы статьи: Wei Wang, Bo Sand (Heap Works, 2020)
Автор обзора: Пётр Кот (на habr ipetrov2)

Сравнили с ResNet-50 на ImageNet.
`;
const LONG = { timeout: 60_000 };

let program: Program;
let folder: string;
beforeAll(() => {
  program = buildProgram();
  folder = mkdtempSync(join(tmpdir(), 'papergraph-forget-'));
  writeFileSync(join(folder, 'june.txt'), ISSUE);
  writeFileSync(join(folder, 'july.txt'), JULY);
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

const [june, july] = ['june.txt', 'july.txt'];

async function run(data: string, command: string, ...words: readonly string[]) {
  const running = program.start({ PAPERGRAPH_DATA: join(folder, data) }, [command, ...words]);
  return { code: await running.ended, output: running.output(), errors: running.errors() };
}

const imported = (data: string, ...names: readonly string[]) =>
  run(data, 'import', ...names.map((name) => join(folder, name)));

async function dumped(data: string) {
  const engine = await openEngine({ data: join(folder, data) });
  try {
    return await dump(engine);
  } finally {
    await engine.close();
  }
}

describe('papergraph forget', LONG, () => {
  it('leaves the graph as if the document had never been imported, and says what is gone', async () => {
    await imported('both', june, july);
    const { code, output } = await run('both', 'forget', july);
    expect(output).toContain('july.txt: forgotten\n  removed Nodes: 1 Paper, ');
    expect(output).toMatch(/removed Edges: 3 AUTHORED, .*2 WROTE, 2 REVIEWS, 2 IN_DIGEST\./u);
    expect(output).toMatch(/changed: Edges: .*2 AUTHORED/u);
    expect(code).toBe(0);
    await imported('june', june);
    expect(await dumped('both')).toEqual(await dumped('june'));
  });

  it('takes the path of a file for its name', async () => {
    await imported('paths', june, july);
    const { code, output } = await run('paths', 'forget', join(folder, 'elsewhere', july), july);
    expect(output.match(/^\S+: forgotten$/gmu)).toEqual(['july.txt: forgotten']);
    expect(code).toBe(0);
    expect((await run('paths', 'forget', '--list')).output).toBe('june.txt\n');
  });

  it('answers programs with one object, and lists what the graph knows', async () => {
    await imported('listed', june, july);
    expect((await run('listed', 'forget', '--list')).output).toBe('july.txt\njune.txt\n');
    const told = JSON.parse((await run('listed', 'forget', '--json', june, july)).output);
    expect(told.documents).toMatchObject([
      { document: june, removed: { nodes: { Digest: 1, Review: 4 } } },
      { document: july, removed: { nodes: { Digest: 1, Review: 2, Paper: 2 } }, written: { nodes: {}, edges: {} } },
    ]);
    expect(JSON.parse((await run('listed', 'forget', '--list', '--json')).output)).toEqual({ documents: [] });
  });

  it('ends with 2 for a document that is not known, and forgets none', async () => {
    await imported('known', june, july);
    const before = await dumped('known');
    const near = await run('known', 'forget', july, 'jun.txt');
    expect(near.errors).toContain('Expected a document that the graph knows, got "jun.txt". Did you mean june.txt');
    expect(near.code).toBe(2);
    const far = await run('known', 'forget', 'something-else-entirely.html');
    expect(far.errors).toContain('papergraph forget --list prints them all.');
    expect(await dumped('known')).toEqual(before);
  });

  it.each([
    [[], 'Expected names of documents, or --list.'],
    [['--list', 'june.txt'], 'Expected names of documents, or --list.'],
    [['--all'], "Unknown option '--all'"],
    [['june.txt'], 'nowhere, found none: import documents first, or set PAPERGRAPH_DATA or NEO4J_URI.'],
  ])('ends with 2 for %j where there is no graph', async (words, sentence) => {
    const { code, errors } = await run('nowhere', 'forget', ...words);
    expect(errors).toContain(sentence);
    expect(code).toBe(2);
  });
});
