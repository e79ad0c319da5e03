// Tests that the calls that README.md and the help name work, one after the other, on a graph that was just seeded.

import { execFileSync, execSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { ISSUE } from '../ingest/identities/issue.ts';
import { buildProgram, type Program, untilEnded } from './program.ts';

const LONG = { timeout: 60_000 };

let program: Program;
beforeAll(async () => {
  program = buildProgram();
  mkdirSync(join(program.folder, 'issues'));
  for (const name of ['2020-09.txt', 'issues/2020-09.txt']) writeFileSync(join(program.folder, name), ISSUE);
  expect(await run('seed')).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => program.remove());

const run = (...words: readonly string[]) => untilEnded(program.start({}, words));

/** The words of each call of the program in a text. */
function callsIn(text: string, start: RegExp): string[][] {
  const calls = [...text.matchAll(start)].map(([, call = '']) => call.match(/"[^"]+"|'[^']+'|\S+/gu) ?? []);
  return calls.map((words) => words.map((word) => word.replace(/^(["'])(.*)\1$/u, '$2')));
}

describe('README.md', LONG, () => {
  it('imports, explains, forgets, asks and checks', async () => {
    const calls = callsIn(readFileSync('README.md', 'utf8'), /^ {4}npx papergraph ([^#\n]+)/gmu);
    expect(calls.map(([name]) => name)).toEqual(['import', 'explain', 'forget', 'query', 'cypher', 'stats', 'check']);
    for (const call of calls) expect(await run(...call), call.join(' ')).toMatchObject({ code: 0, errors: '' });
  });

  it('names the program that npx finds, which can be started once it is built', () => {
    const { name, version, bin, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(bin).toEqual({ [name]: 'dist/cli/main.js' });
    const [compile, ...after] = scripts.build.split(' && ');
    expect(compile).toMatch(/^tsc /u);
    // The explorer's page is built from sources that are not copied; its own tests open it.
    for (const step of after.filter((one: string) => !one.startsWith('vite '))) execSync(step, { cwd: program.folder });
    expect(execFileSync(join(program.folder, bin[name]), ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });
});

describe('the help', LONG, () => {
  it.each(['import', 'explain', 'forget', 'query', 'cypher', 'stats', 'check'])(
    'of %s has examples that work',
    async (name) => {
      const examples = (await COMMANDS[name]?.load())?.examples ?? [];
      const lines = examples.filter((words) => !/\*\.|--url|question/u.test(words)).map((words) => `${name} ${words}`);
      const calls = callsIn(lines.join('\n'), /^(.+)$/gmu);
      expect(calls.length).toBeGreaterThan(0);
      if (name === 'forget') await run('import', '2020-09.txt');
      for (const call of calls) expect(await run(...call), call.join(' ')).toMatchObject({ code: 0 });
    },
  );
});
