// Tests of the command that imports, run as users run it: built, with its exit codes.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/graph/open.ts';
import { ISSUE } from '../ingest/identities/issue.ts';
import { buildProgram, type Ended, type Program } from './program.ts';

const RECIPE = 'Take two eggs and a cup of flour.\n'.repeat(5);
const JULY = ISSUE.replace('Июнь 2020. Часть 1', 'Июль 2020');

/** Each test runs the program a few times. */
const LONG = { timeout: 60_000 };

let program: Program;
/** What the import of the issue into an empty graph printed; tests copy the graph. */
let first: Ended;
beforeAll(async () => {
  program = buildProgram({ smallSeed: true });
  const { folder } = program;
  mkdirSync(join(folder, 'issues/assets'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'july'));
  const texts = {
    'issue.txt': ISSUE,
    'copy.txt': ISSUE,
    'recipe.txt': RECIPE,
    'july/issue.txt': JULY,
    'issues/2020-07.txt': JULY,
    'issues/2020-06.txt': ISSUE,
    'issues/recipe.txt': RECIPE,
    'issues/.hidden.txt': RECIPE,
    'issues/assets/page.txt': RECIPE,
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  first = await run('one', 'issue.txt');
}, 60_000);
afterAll(() => program.remove());

const run = (graph: string, ...words: readonly string[]) => program.run(graph, 'import', ...words);
const folderOf = (graph: string) => join(program.folder, graph);

describe('papergraph import', LONG, () => {
  it('says what it took a file for, what it found and what it does not know, and ends with 0', async () => {
    const { code, output, errors } = first;
    expect(output).toContain(
      'issue.txt: taken for digest. It has 4 by-lines, 4 reviewer lines, 0 lines of availability.',
    );
    expect(output).toContain('digest:read-for-you-2020-06-1: 4 reviews, 4 reviewers, 7 authors, 5 organisations,');
    expect(output).toContain(
      'line 12: "Pebble Works" is no organisation of seed/identities; it becomes organisation:pebble-works',
    );
    expect(output).toMatch(
      /\nNew nodes: 4 Paper, 5 Author, .*\nNew edges: .*\nImported into embedded \S+ in \/\S+, in \d+\.\d s; all was understood\./u,
    );
    expect(output + errors).not.toContain('\u001b');
    expect(code).toBe(0);
    const again = await run('one', 'issue.txt');
    expect(again.output).toMatch(
      /\nNothing new: the graph holds all of it already\.\nCompared with embedded \S+ in \/\S+, in \d+\.\d s; all was understood\.\n$/u,
    );
    expect(again.output).not.toContain('Imported');
  });

  it('takes a folder for the files in it, ends with 3 where one is no digest, and imports the others', async () => {
    const { code, output } = await run('folder', 'issues/');
    const files = [...output.matchAll(/^(\S+): (?:taken for|not imported)/gmu)].map(([, file]) => file);
    expect(files).toEqual(['2020-06.txt', '2020-07.txt', 'recipe.txt'].map((name) => join('issues', name)));
    expect(output).toContain('  line 1: NOT_A_DIGEST: None of the formats knows this input.');
    expect(output).toContain('1 not understood, listed above.');
    expect(code).toBe(3);
    const { nodes } = await program.dumped('folder');
    expect(nodes.filter((line) => line.startsWith('[["Digest"]'))).toHaveLength(2);
  });

  it('says that nothing was imported where nothing was, and why once', async () => {
    const { code, output } = await run('nothing', 'recipe.txt', 'issues/recipe.txt');
    const reason = 'None of the formats knows this input. digest: A digest was expected';
    for (const file of ['recipe.txt', 'issues/recipe.txt']) {
      expect(output).toContain(`${file}: not imported.\n  line 1: NOT_A_DIGEST: ${reason}`);
    }
    expect(output.split(reason)).toHaveLength(3);
    expect(output).toMatch(/\nNothing imported: 2 files not understood\.\n$/u);
    expect(code).toBe(3);
  });

  it('writes nothing in a dry run, and says what it would write beside what the graph holds', async () => {
    const fresh = await run('fresh', '--dry-run', 'issue.txt');
    expect(fresh).toMatchObject({ code: 0 });
    expect(fresh.output).toContain('New nodes: 4 Paper, 5 Author, ');
    expect(existsSync(folderOf('fresh'))).toBe(false);
    program.copy('one', 'dry');
    const before = await program.dumped('dry');
    const dry = await run('dry', '--dry-run', 'issues/2020-07.txt');
    expect(dry.output).toMatch(
      /\nNew nodes: 4 Review, 1 Digest\.\nNew edges: .*4 REVIEWS.*\nChanged edges: 7 AUTHORED/u,
    );
    expect(dry.output).not.toContain('Changed nodes: ');
    expect(dry.output).toContain('Dry run: nothing was written into embedded');
    expect(await program.dumped('dry')).toEqual(before);
  });

  it('answers programs with one object', async () => {
    const { code, output } = await run('json', '--json', 'digest', 'issue.txt', 'recipe.txt');
    const told = JSON.parse(output);
    const added = { nodes: { Paper: 4, Reviewer: 3 }, edges: { WROTE: 4, IN_DIGEST: 4 } };
    expect(told).toMatchObject({ dryRun: false, rejects: 1, stopped: false, added, notRead: [] });
    for (const none of [told.changed, told.removed]) expect(none).toEqual({ nodes: {}, edges: {} });
    expect(told.files).toMatchObject([
      {
        format: 'digest',
        because: 'It was named as digest.',
        digests: [{ id: 'digest:read-for-you-2020-06-1', reviews: 4, unknownOrganisations: [{ line: 12 }] }],
        notices: [],
        rejects: [],
      },
      { digests: [], rejects: [{ line: 1, code: 'NOT_A_DIGEST' }] },
    ]);
    expect(code).toBe(3);
  });

  it('stops with 4 at more rejects than are allowed, and says what is imported and how to go on', async () => {
    const words = ['--max-rejects', '0', 'issue.txt', 'recipe.txt', 'issues/2020-07.txt'];
    const { code, output } = await run('stopped', ...words);
    expect(output).toContain('Stopped: 1 places were not understood, more than the 0 that --max-rejects allows.');
    expect(output).toContain('1 of 3 files, from issues/2020-07.txt on, were not read.');
    expect(output).toContain('the first 2, up to recipe.txt, is imported.');
    expect(code).toBe(4);
    const { nodes } = await program.dumped('stopped');
    expect(nodes.filter((line) => line.startsWith('[["Digest"]'))).toHaveLength(1);
  });
});

describe('a document', LONG, () => {
  it('does not take the name of another one, neither in one import nor in the graph', async () => {
    const both = await run('taken', 'issue.txt', 'july/issue.txt');
    expect(both.code).toBe(3);
    expect(both.output).toContain('1 not understood, listed above.');
    expect(both.output).toContain(
      `line 1: DOCUMENT_TAKEN: A file name of its own was expected: issue.txt is named "issue.txt" too ` +
        'and is digest:read-for-you-2020-06-1, and this one digest:read-for-you-2020-07. Rename one of them.',
    );
    const before = await program.dumped('taken');
    const later = await run('taken', 'july/issue.txt');
    expect(later.code).toBe(3);
    expect(later.output).toMatch(/\nNothing imported: 1 file refused\.\n$/u);
    expect(later.output).toContain(
      'DOCUMENT_TAKEN: A file name of its own was expected: in the graph "issue.txt" is digest:read-for-you-2020-06-1, ' +
        'and this file is digest:read-for-you-2020-07. Rename the file, or run `papergraph forget issue.txt` first',
    );
    expect(await program.dumped('taken')).toEqual(before);
  });

  it('supports the facts of another copy of the digest, under its own name', async () => {
    const { code, output } = await run('copies', 'issue.txt', 'copy.txt');
    expect(code).toBe(0);
    expect(output.match(/^ {2}SECOND_WITNESS: .*`papergraph forget copy\.txt`/gmu)).toHaveLength(1);
    const { nodes, edges } = await program.dumped('copies');
    expect(nodes.filter((line) => line.startsWith('[["Review"]'))).toHaveLength(4);
    const wrote = edges.filter((line) => line.startsWith('["WROTE"'));
    expect(wrote).toHaveLength(4);
    for (const line of wrote) expect(line).toContain('"documents":["copy.txt","issue.txt"]');
  });
});

describe('a wrong call', LONG, () => {
  it.each([
    [[], 'Expected at least one file to import, got none.'],
    [['digest'], 'Expected at least one file to import, got none.'],
    [['--quiet', 'issue.txt'], "Unknown option '--quiet'"],
    [['--max-rejects', 'many', 'issue.txt'], 'Expected a whole number from 0 after --max-rejects, got "many".'],
    [['issue.txt', 'nowhere.txt'], 'Expected a file that can be read, got '],
    [['empty/'], 'Expected a folder with files in it, got '],
    [
      ['habr', 'issue.txt'],
      'Expected files, or one of the formats before them (digest): no such file or format: habr.',
    ],
    [['-'], 'Expected a file, got - (standard input): evidence names its document'],
  ])('ends with 2 for %j, before anything is written', async (words, sentence) => {
    const { code, errors } = await run('wrong', ...words);
    expect(errors).toContain(sentence);
    expect(errors).not.toMatch(/Expected .* Expected /u);
    expect(errors).toContain('See papergraph import --help.');
    expect(code).toBe(2);
    expect(existsSync(folderOf('wrong'))).toBe(false);
  });

  it('is told while another process has the graph', async () => {
    const engine = await openEngine({ data: folderOf('held') });
    const { code, output, errors } = await run('held', '--json', 'issue.txt');
    const told = JSON.parse(output);
    await engine.close();
    expect(`LOCKED: ${told.error.message}\n`).toBe(errors);
    expect(told.error.code).toBe('LOCKED');
    expect(errors).toContain(`The graph in ${folderOf('held')} is open in another process. Stop that process`);
    expect(code).toBe(1);
  });
});
