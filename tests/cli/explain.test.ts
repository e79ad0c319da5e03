// Tests of the command that explains why something is in the graph, run as users run it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/graph/open.ts';
import { ruleWords } from '../../src/ingest/rule-words.ts';
import type { StoredEvidence } from '../../src/model/evidence.ts';
import { rows } from '../engines/engines.ts';
import { ISSUE } from '../ingest/identities/issue.ts';
import { documents, FOLDER } from '../sources/digest/reading.ts';
import { buildProgram, type Program } from './program.ts';

const LONG = { timeout: 60_000 };

let program: Program;
beforeAll(async () => {
  program = buildProgram();
  writeFileSync(join(program.folder, 'issue.txt'), ISSUE);
  await run('import', 'issue.txt');
}, 60_000);
afterAll(() => program.remove());

const run = (...words: readonly string[]) => program.run('graph', ...words);

describe('papergraph explain', LONG, () => {
  it('shows what was written where, what it was understood as, by which rule, how surely, and what it nearly was', async () => {
    const { code, output } = await run('explain', 'author:wei-wang');
    expect(output).toContain('Author author:wei-wang: Wei Wang\n');
    const start = [...ISSUE.slice(0, ISSUE.indexOf('Wei Wang, Anna'))].length;
    expect(output).toContain(
      [
        'AUTHORED → paper:soft-pebbles: Soft Pebbles',
        `  issue.txt ${start}–${start + 8}: "Wei Wang"`,
        '    in "Авторы статьи: Wei Wang, Anna Łoś et.al. (Pebble Works, 2019)"',
        '    is author:wei-wang: the by-line has the name, and a co-author of it is on another paper of this person too ' +
          '(byline-and-shared-co-author, 0.95)',
        '    nearly author:wei-wang--specknet-tiny-transformers-for-dust-detection: the name is the same, and no paper shows that it is the same person (same-name, 0.20)',
      ].join('\n'),
    );
    expect(output).toContain(
      'Others of the name:\n  author:wei-wang--specknet-tiny-transformers-for-dust-detection, of paper:specknet-tiny-transformers-for-dust-detection\n' +
        '    their papers share no co-author and no organisation\n',
    );
    expect(code).toBe(0);
  });

  it('finds a node by its name, and tells what a document says apart from what a person decided', async () => {
    const { output } = await run('explain', 'samsung ai center');
    expect(output).toContain('Organisation organisation:samsung-ai-center: Samsung AI Center\n');
    expect(output).toContain(
      'PUBLISHED → paper:specknet-tiny-transformers-for-dust-detection: SpeckNet: Tiny Transformers for Dust Detection\n',
    );
    expect(output).toContain('    is organisation:samsung-ai-center: it is a name of the organisation (name, 1.00)\n');
    expect(output).toContain(
      'PART_OF → organisation:samsung: Samsung\n  seed/identities/organisations.yaml\n' +
        '    is organisation:samsung: a person decided so (curated, 1.00)\n',
    );
  });

  it('answers programs with one object', async () => {
    const told = JSON.parse((await run('explain', '--json', 'reviewer:i-petrov')).output);
    expect(told).toMatchObject({ id: 'reviewer:i-petrov', label: 'Reviewer', name: 'Иван Петров', namesakes: [] });
    const same = told.facts.find(({ kind }: { kind: string }) => kind === 'SAME_PERSON_AS');
    expect(same).toMatchObject({
      from: { id: 'reviewer:i-petrov' },
      to: { id: 'author:ivan-petrov', name: 'Ivan Petrov' },
      reasons: [
        {
          document: 'issue.txt',
          quote: 'Иван Петров',
          rule: 'said-to-be-author',
          confidence: 1,
          resolvedTo: 'author:ivan-petrov',
          because: 'the document says that the reviewer is an author, and an author has the name',
        },
      ],
    });
  });

  it.each([
    [['author:nobody'], 'Expected an id or a name that the graph knows, got "author:nobody". No name begins with it'],
    [['author:nobody'], '\nTo search, ask the server: { authors(where: { name: { contains: '],
    [
      ['wei'],
      'got "wei". Did you mean author:wei-wang, author:wei-wang--specknet-tiny-transformers-for-dust-detection, concept:weight',
    ],
    [
      ['author:wang'],
      'got "author:wang". Did you mean author:wei-wang, author:wei-wang--specknet-tiny-transformers-for-dust-detection?',
    ],
    [['pebbles'], 'got "pebbles". Did you mean paper:hard-pebbles, paper:round-pebbles, paper:soft-pebbles, review:'],
    [
      ['Wei Wang'],
      '"Wei Wang" may mean author:wei-wang, author:wei-wang--specknet-tiny-transformers-for-dust-detection: ask by id.',
    ],
    [[], 'Expected one id or name, got 0'],
    [['Wei', 'Wang'], 'Expected one id or name, got 2; a name of several words stands in quotation marks.'],
  ])('ends with 2 for %j', async (words, sentence) => {
    const { code, errors } = await run('explain', ...words);
    expect(errors).toContain(sentence);
    expect(code).toBe(2);
  });
});

describe('each rule', LONG, () => {
  it('by which something was understood has words', async () => {
    await run('import', ...documents.map((name) => join(FOLDER, name)));
    const engine = await openEngine({ data: join(program.folder, 'graph') });
    const found = await rows(engine, 'MATCH ()-[e]->() WHERE e.evidence IS NOT NULL RETURN e.evidence');
    await engine.close();
    const reasons = found.flatMap(([list]) => (list as string[]).map((text) => JSON.parse(text) as StoredEvidence));
    const used = new Set(reasons.flatMap(({ rule, runnerUp }) => [rule, ...(runnerUp ? [runnerUp.rule] : [])]));
    expect(used.size).toBeGreaterThan(10);
    expect([...used].filter((rule) => ruleWords(rule) === rule)).toEqual([]);
  });
});
