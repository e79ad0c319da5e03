// Tests of the command that imports, run as users run it: built, with its exit codes.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ISSUE } from '../ingest/identities/issue.ts';
import { buildProgram, type Program } from './program.ts';

let program: Program;
let folder: string;
beforeAll(() => {
  program = buildProgram();
  folder = mkdtempSync(join(tmpdir(), 'papergraph-import-cli-'));
  writeFileSync(join(folder, 'issue.txt'), ISSUE);
  writeFileSync(join(folder, 'recipe.txt'), 'Take two eggs and a cup of flour.\n'.repeat(5));
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

async function run(...words: readonly string[]) {
  const given = words.map((word) => (/\.txt$/u.test(word) ? join(folder, word) : word));
  const running = program.start({ PAPERGRAPH_DATA: join(folder, 'graph') }, ['import', ...given]);
  return { code: await running.ended, output: running.output(), errors: running.errors() };
}

describe('papergraph import', () => {
  it('says what it took a file for, what it found and what it does not know, and ends with 0', async () => {
    const { code, output } = await run('issue.txt');
    expect(output).toContain(
      'issue.txt: taken for digest. It has 4 by-lines, 4 reviewer lines, 0 lines of availability.',
    );
    expect(output).toContain('digest:read-for-you-2020-06-1: 4 reviews, 3 reviewers, 7 authors, 5 organisations,');
    expect(output).toContain(
      'line 12: "Pebble Works" is no organisation of seed/identities; it becomes organisation:pebble-works',
    );
    expect(output).toMatch(
      /Nodes: 4 Paper, 5 Author, .*\n.*\nWrote this into embedded \S+, in \d+\.\d s; all was understood\./u,
    );
    expect(code).toBe(0);
  });

  it('ends with 3 where a file is no digest, and imports the others', async () => {
    const { code, output } = await run('recipe.txt', 'issue.txt', '--dry-run');
    expect(output).toContain('recipe.txt: not imported.');
    expect(output).toContain('  line 1: NOT_A_DIGEST: None of the formats knows this input.');
    expect(output).toContain('Dry run: nothing was written');
    expect(output).toContain('1 not understood, listed above.');
    expect(code).toBe(3);
  });

  it('answers programs with one object', async () => {
    const { code, output } = await run('--dry-run', '--json', 'digest', 'issue.txt');
    const told = JSON.parse(output);
    expect(told).toMatchObject({ dryRun: true, engine: null, nodes: { Paper: 4, Reviewer: 3 } });
    expect(told.files).toMatchObject([
      { format: 'digest', because: 'It was named as digest.', digests: [{ reviews: 4 }], rejects: [] },
    ]);
    expect(code).toBe(0);
  });

  it.each([
    [[], 'Expected at least one file to import, got none.'],
    [['digest'], 'Expected at least one file to import, got none.'],
    [['--quiet', 'issue.txt'], "Unknown option '--quiet'"],
    [['nowhere.txt'], 'Expected a file that can be read, got '],
  ])('ends with 2 for %j', async (words, sentence) => {
    const { code, errors } = await run(...words);
    expect(errors).toContain(sentence);
    expect(code).toBe(2);
  });

  it('shows how to call it', async () => {
    const { code, output } = await run('--help');
    expect(output).toContain('papergraph import [digest] FILE... [--dry-run] [--json]');
    expect(output).toContain('Examples:');
    expect(code).toBe(0);
  });

  it('writes nothing in a dry run', async () => {
    const fresh = join(folder, 'fresh');
    const running = program.start({ PAPERGRAPH_DATA: fresh }, ['import', '--dry-run', join(folder, 'issue.txt')]);
    expect(await running.ended).toBe(0);
    expect(existsSync(fresh)).toBe(false);
  });
});
