// Tests that no document steers the terminal: its characters and its name's are shown, and not obeyed.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_CHANGE } from '../../src/cli/changes.ts';
import { fileLines, importLines, importObject } from '../../src/cli/import-report.ts';
import { ISSUE } from '../ingest/identities/issue.ts';
import { buildProgram, type Program } from './program.ts';

const LONG = { timeout: 60_000 };
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
/** A name that clears the screen, begins a line, and turns the direction of writing. */
const NAME = 'a\u001b[2Jb\nc\u202e.txt';
const SHOWN = 'a\\u001b[2Jb\\u000ac\\u202e.txt';
const STEERED = ISSUE.replace('Pebble Works', 'Pebble\u202e \u009b31mWorks').replace(
  'Wei Wang, Anna',
  'Wei\u2066 Wang, Anna',
);

let program: Program;
beforeAll(() => {
  program = buildProgram({ smallSeed: true });
  mkdirSync(join(program.folder, 'july'));
  writeFileSync(join(program.folder, NAME), STEERED);
  writeFileSync(join(program.folder, 'july', NAME), ISSUE.replace('Июнь 2020. Часть 1', 'Июль 2020'));
}, 60_000);
afterAll(() => program.remove());

async function run(...words: readonly string[]) {
  const told = await program.run('graph', ...words);
  const lines = [...told.output.split('\n'), ...told.errors.split('\n')];
  expect(lines.filter((line) => STEERING.test(line))).toEqual([]);
  return told;
}

describe('a document that would steer the terminal', LONG, () => {
  it('is imported, explained and forgotten in plain sight', async () => {
    const { output } = await run('import', NAME);
    expect(output).toContain(`${SHOWN}: taken for digest.`);
    expect(output).toMatch(/"Pebble\\u202e \\u009b31mWorks" is no organisation/u);
    const taken = await run('import', join('july', NAME));
    expect(taken.output).toContain(`run \`papergraph forget $'${SHOWN}'\` first`);
    const explained = await run('explain', 'author:wei-wang');
    expect(explained.output).toContain(`  ${SHOWN} `);
    expect((await run('explain', 'a\u001b[2J')).errors).toContain('got "a\\u001b[2J"');
    expect((await run('forget', '--list')).output).toContain(`${SHOWN}\n`);
    expect((await run('forget', 'no\u009b31m')).errors).toContain('got "no\\u009b31m"');
    const told = JSON.parse((await run('forget', '--json', NAME)).output);
    expect(told.documents[0].document).toBe(NAME);
  });

  it.each([
    [['import', 'no\u001b[2J.txt'], 2, 'got no\\u001b[2J.txt: '],
    [['draw\u009b31m'], 2, 'got "draw\\u009b31m"'],
    [['truth', '\u202e'], 2, "Unexpected argument '\\u202e'"],
  ])('is shown in errors: %j', async (words, exit, sentence) => {
    const { code, output, errors } = await run(...words);
    expect(output + errors).toContain(sentence);
    expect(code).toBe(exit);
  });
});

describe('the report of an import', () => {
  const yellow = (words: string) => `<${words}>`;

  it('shows what rejects and names hold', () => {
    const reject = { file: NAME, line: 3, code: 'UNREAD', reason: 'Got "\u001b[1m".', raw: '' } as const;
    expect(
      fileLines(
        { file: NAME, format: null, because: 'It has \u0007.', digests: [], notices: [], rejects: [reject] },
        yellow,
      ),
    ).toEqual([`${SHOWN}: <not imported>. It has \\u0007.`, '  line 3: <UNREAD>: Got "\\u001b[1m".']);
  });

  it('shows the names of files at which it stopped', () => {
    const counts = { rejects: 2, maxRejects: 1, files: [NAME, NAME], read: 1, imported: 1, refused: 0 };
    const stopped = { changed: NO_CHANGE, dryRun: false, engine: 'memory', place: 'memory', seconds: 1, ...counts };
    const lines = importLines(stopped, yellow);
    expect(lines.at(-1)).toContain(
      `from ${SHOWN} on, were not read. What was understood of the first 1, up to ${SHOWN},`,
    );
    expect(importObject(stopped, [])).toMatchObject({ stopped: true, rejects: 2, notRead: [NAME] });
  });
});
