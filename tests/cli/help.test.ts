// Tests of what the program tells of itself, and of what it refuses before it opens anything.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_SETTINGS } from '../../src/api/setting-table.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { helpLines } from '../../src/cli/help.ts';
import { readWords } from '../../src/cli/words.ts';
import { buildProgram, type Program, untilEnded } from './program.ts';

const LONG = { timeout: 60_000 };
const NAMES = Object.keys(COMMANDS);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

let program: Program;
beforeAll(() => {
  program = buildProgram();
}, 60_000);
afterAll(() => program.remove());

async function run(...words: readonly string[]) {
  const told = await program.run('graph', ...words);
  for (const written of ['graph', 'schema']) expect(existsSync(join(program.folder, written)), written).toBe(false);
  return told;
}

describe('papergraph', LONG, () => {
  it.each(['help', '--help', '-h'])('%s lists the commands', async (word) => {
    const { code, output, errors } = await run(word);
    const listed = [...output.matchAll(/^ {2}(\w+) +\S/gmu)].map(([, name]) => name);
    expect(listed).toEqual(NAMES);
    expect([code, errors]).toEqual([0, '']);
  });

  it('--version prints the version of the package', async () => {
    expect(await run('--version')).toEqual({ code: 0, output: `${version}\n`, errors: '' });
  });

  it.each([
    [[], 'Expected one of these commands, got none:\n  serve '],
    [['ask'], 'Expected one of these commands, got "ask":\n  serve '],
    [['help', 'ask'], 'Expected one of these commands, got "ask":\n  serve '],
    [['--version', 'seed'], 'Expected nothing more after --version, got "seed".\n'],
    [['help', 'seed', 'more'], 'Expected nothing more after help, got "more".\n'],
  ])('%j is a wrong call', async (words, sentence) => {
    const { code, output, errors } = await run(...words);
    expect(errors.startsWith(sentence)).toBe(true);
    expect([code, output]).toEqual([2, '']);
  });
});

describe('papergraph import', LONG, () => {
  it('prints its help, whatever else is said, and does nothing', async () => {
    const command = await COMMANDS.import?.load();
    const output = command ? `${helpLines('import', command).join('\n')}\n` : '';
    for (const words of [
      ['import', '--help'],
      ['help', 'import'],
      ['import', '--nonsense', '-h'],
    ]) {
      expect(await run(...words)).toEqual({ code: 0, output, errors: '' });
    }
  });

  it('refuses an option that it does not know', async () => {
    const { code, output, errors } = await run('import', '--nonsense');
    expect(errors).toMatch(/^Expected files, .* or --help\. Unknown option '--nonsense'\n/u);
    expect(errors).toContain('\nSee papergraph import --help.\n');
    expect([code, output]).toEqual([2, '']);
  });
});

describe.each(Object.entries(COMMANDS))('%s', (name, { load }) => {
  it('tells of itself: options, examples and exit codes', async () => {
    const command = await load();
    const help = helpLines(name, command).join('\n');
    expect(help.startsWith(`papergraph ${name}`)).toBe(true);
    expect(help).toMatch(/\n\nOptions:\n(?: {2}--.*\n)* {2}--help, -h +prints this\n/u);
    expect(help).toMatch(new RegExp(`\\n\\nExamples?:\\n  papergraph ${name}\\b`, 'u'));
    expect(help).toMatch(/\n\nExit codes:\n {2}0 {2,}\S.*\n {2}1 {2,}\S.*\n {2}2 {2,}\S/u);
    expect(command.about.split('\n').filter((line) => line.length > 120)).toEqual([]);
    expect(() => readWords(command, ['--nonsense'])).toThrow(/^Expected .* or --help\. Unknown option '--nonsense'/u);
    if (command.options?.url) return;
    const copied =
      /Unknown option '--url'\nThis command opens the graph itself\. .* papergraph backup FOLDER makes a copy/u;
    expect(() => readWords(command, ['--url', 'http://localhost:4000'])).toThrow(copied);
  });
});

describe('the help', () => {
  const helpOf = async (name: string) => {
    const command = await COMMANDS[name]?.load();
    return command ? helpLines(name, command).join('\n') : '';
  };

  it('lists the settings that the command reads', async () => {
    const help = await helpOf('serve');
    for (const { name, meaning } of ALL_SETTINGS) expect(help).toMatch(new RegExp(`^  ${name} +${meaning[0]}`, 'mu'));
    const opening = ['seed', 'import', 'forget', 'explain', 'export', 'restore', 'index', 'query', 'cypher', 'stats'];
    for (const name of [...opening, 'check']) {
      expect(await helpOf(name)).toMatch(
        /\n {2}PAPERGRAPH_DATA +Folder of the embedded graph.* Default: \.\/data\n {2}NEO4J_URI /u,
      );
      expect(await helpOf(name)).toMatch(/\n {2}[14] +.*LOCKED/u);
    }
    expect(await helpOf('truth')).toMatch(/\n {2}PAPERGRAPH_DIGESTS +Folder/u);
  });
});

describe('words that a command does not take', LONG, () => {
  it.each(['seed', 'truth'])('are refused by %s', async (name) => {
    const { code, errors } = await run(name, 'twice');
    expect(errors).toMatch(/^Expected nothing(?:, --\S+)* or --help\. Unexpected argument 'twice'/u);
    expect(code).toBe(2);
  });
});

describe('an error of a call that wants JSON', LONG, () => {
  it.each([
    [['import', '--json', '--quiet'], 'WRONG_CALL', "Unknown option '--quiet'"],
    [['import', '--json', 'nowhere.txt'], 'UNREADABLE', 'Expected a file that can be read, got nowhere.txt'],
    [['explain', '--json', 'Wei', 'Wang'], 'WRONG_CALL', 'Expected one id or name, got 2'],
    [['forget', '--json', 'june.txt'], 'NO_GRAPH', 'Expected a graph in '],
    [['query', '--format', 'json', '{ __typename }'], 'NO_GRAPH', 'Expected a graph in '],
  ])('%j is one object on standard output too', async (words, code, sentence) => {
    const told = await run(...words);
    expect(JSON.parse(told.output)).toEqual({ error: { code, message: expect.stringContaining(sentence) } });
    expect(told.errors).toContain(sentence);
    expect(told.code).toBe(2);
  });

  it('has the code of a setting or of the graph where these are wrong', async () => {
    const environment = { PAPERGRAPH_DATA: join(program.folder, 'missing'), PORT: 'many' };
    const { code, output } = await untilEnded(program.start(environment, ['forget', '--list', '--json']));
    expect(code).toBe(2);
    expect(JSON.parse(output)).toMatchObject({ error: { code: 'SETTINGS' } });
  });
});
