// Tests of the command that takes documents back, run as users run it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const [june, july] = ['june.txt', 'july.txt'];

let program: Program;
beforeAll(async () => {
  program = buildProgram({ smallSeed: true });
  writeFileSync(join(program.folder, june), ISSUE);
  writeFileSync(join(program.folder, july), JULY);
  expect(await program.run('both', 'import', june, july)).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => program.remove());

describe('papergraph forget', LONG, () => {
  it('leaves the graph as if the document had never been imported, and says what is gone', async () => {
    program.copy('both', 'left');
    const { code, output } = await program.run('left', 'forget', july);
    expect(output).toContain('july.txt: forgotten\n');
    expect(output).toContain('\n  Removed nodes: 1 Paper, ');
    expect(output).toMatch(/\n {2}Removed edges: 2 AUTHORED, .*2 WROTE, 2 REVIEWS, 2 IN_DIGEST\./u);
    expect(output).toMatch(/\n {2}Changed edges: 4 AUTHORED, .*1 SAME_PERSON_AS/u);
    expect(code).toBe(0);
    await program.run('june', 'import', june);
    expect(await program.dumped('left')).toEqual(await program.dumped('june'));
  });

  it('says beforehand what would be gone, and changes nothing', async () => {
    program.copy('both', 'planned');
    const planned = await program.run('planned', 'forget', '--dry-run', july);
    expect(planned.output).toMatch(/^july\.txt: would be forgotten\n {2}/u);
    expect(await program.dumped('planned')).toEqual(await program.dumped('both'));
    const done = await program.run('planned', 'forget', july);
    expect(planned.output.replace('would be forgotten', 'forgotten')).toBe(done.output);
    expect(planned.code).toBe(0);
  });

  it('says that what people read in a document goes with it', async () => {
    const seeded = buildProgram();
    try {
      expect((await seeded.run('seeded', 'seed')).code).toBe(0);
      const [document = ''] = (await seeded.run('seeded', 'forget', '--list')).output.split('\n');
      const { output } = await seeded.run('seeded', 'forget', document);
      const taken =
        /: forgotten\n {2}Taken back too: (\d+) curated records, which papergraph seed writes again\.\n/u.exec(output);
      const reviews = / {2}Removed nodes: .*\b(\d+) Review\b/u.exec(output);
      expect(Number(taken?.[1])).toBeGreaterThan(0);
      expect(taken?.[1]).toBe(reviews?.[1]);
    } finally {
      await seeded.remove();
    }
    program.copy('both', 'read');
    expect((await program.run('read', 'forget', july)).output).not.toContain('curated');
  });

  it('takes the path of a file for its name', async () => {
    program.copy('both', 'paths');
    const { code, output } = await program.run('paths', 'forget', join('elsewhere', july), july);
    expect(output.match(/^\S+: forgotten$/gmu)).toEqual(['july.txt: forgotten']);
    expect(code).toBe(0);
    expect((await program.run('paths', 'forget', '--list')).output).toBe('june.txt\n');
  });

  it('answers programs with one object, and lists what the graph knows', async () => {
    program.copy('both', 'listed');
    expect((await program.run('listed', 'forget', '--list')).output).toBe('july.txt\njune.txt\n');
    const told = JSON.parse((await program.run('listed', 'forget', '--json', june, july)).output);
    const none = { nodes: {}, edges: {} };
    expect(told.documents).toMatchObject([
      { document: june, removed: { nodes: { Digest: 1, Review: 4 } } },
      { document: july, removed: { nodes: { Digest: 1, Review: 2, Paper: 2 } }, added: none, changed: none },
    ]);
    for (const one of told.documents)
      expect(Object.keys(one)).toEqual(['document', 'curated', 'added', 'changed', 'removed']);
    expect(JSON.parse((await program.run('listed', 'forget', '--list', '--json')).output)).toEqual({ documents: [] });
  });

  it('ends with 2 for a document that is not known, and forgets none', async () => {
    const before = await program.dumped('both');
    const near = await program.run('both', 'forget', july, 'jun.txt');
    expect(near.errors).toContain('Expected a document that the graph knows, got "jun.txt". Did you mean june.txt');
    expect(near.code).toBe(2);
    const far = await program.run('both', 'forget', 'something-else-entirely.html');
    expect(far.errors).toContain('papergraph forget --list prints them all.');
    expect(await program.dumped('both')).toEqual(before);
  });

  it.each([
    [[], 'Expected names of documents, or --list.'],
    [['--list', 'june.txt'], 'Expected names of documents, or --list.'],
    [['--all'], "Unknown option '--all'"],
    [['june.txt'], 'nowhere, found none: import documents first, or set PAPERGRAPH_DATA or NEO4J_URI.'],
  ])('ends with 2 for %j where there is no graph', async (words, sentence) => {
    const { code, errors } = await program.run('nowhere', 'forget', ...words);
    expect(errors).toContain(sentence);
    expect(code).toBe(2);
  });
});
