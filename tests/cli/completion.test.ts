// Tests of the scripts with which shells complete calls, that of bash in bash itself.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { completionOf } from '../../src/cli/completion.ts';

let folder: string;
let bash: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-completion-'));
  bash = join(folder, 'papergraph.bash');
  writeFileSync(bash, await script('bash'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function script(shell: string): Promise<string> {
  const lines: string[] = [];
  const call = { words: [shell], options: {}, environment: {}, print: (line: string) => void lines.push(line) };
  await completionOf(COMMANDS).run(call);
  return lines.join('\n');
}

/** What bash offers for the last of these words, which it parted as it does. */
function offered(...words: readonly string[]): readonly string[] {
  const fill = 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _papergraph';
  const call = `${fill}; IFS=,; echo "\${COMPREPLY[*]}"`;
  const output = execFileSync('bash', ['--norc', '-c', call, bash, 'papergraph', ...words], { encoding: 'utf8' });
  return output.trim() === '' ? [] : output.trim().split(',');
}

describe('the script for bash', () => {
  it('completes commands, options and what they take, as the commands declare them', () => {
    expect(offered('')).toEqual([...Object.keys(COMMANDS), 'help', '--help', '--version']);
    expect(offered('e')).toEqual(['explain', 'export']);
    expect(offered('help', 'st')).toEqual(['stats']);
    expect(offered('query', '--')).toEqual([...['--variables', '--var', '--operation', '--format', '--url', '--help']]);
    expect(offered('query', '--format', '')).toEqual(['table', 'json', 'csv']);
    expect(offered('query', '{ papers }', '--format', '=')).toEqual(['table', 'json', 'csv']);
    expect(offered('query', '--format', '=', 'c')).toEqual(['csv']);
    expect(offered('export', 'json')).toEqual(['jsonl', 'json-ld']);
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('offers nothing that it does not know', () => {
    expect(offered('seed', '')).toEqual([]);
    expect(offered('nonsense', '')).toEqual([]);
    expect(offered('query', '--var', '')).toEqual([]);
  });

  it('leaves files to bash where files are taken', () => {
    const asked = 'compopt() { echo "$@"; }; source "$0"; COMP_WORDS=("$@"); COMP_CWORD=2; _papergraph';
    const run = (...words: string[]) =>
      execFileSync('bash', ['--norc', '-c', asked, bash, 'papergraph', ...words], { encoding: 'utf8' });
    expect(run('import', '')).toBe('-o default\n');
    expect(run('stats', '')).toBe('');
  });
});

describe('the scripts for zsh and fish', () => {
  it('hold every command with its options, signs of the shell made harmless', async () => {
    const [zsh, fish] = [await script('zsh'), await script('fish')];
    for (const name of Object.keys(COMMANDS)) {
      expect(zsh).toMatch(new RegExp(`^ {4}${name}\\) _arguments .*'--help\\[prints help\\]'`, 'mu'));
      expect(fish).toContain(`complete -c papergraph -n '__fish_seen_subcommand_from ${name}' -l help`);
    }
    expect(zsh).toContain("'--format[table (the default), json, or csv, in which");
    expect(zsh).toContain(":FORMAT:(table json csv)'");
    expect(fish).toContain("-l format -x -a 'table json csv' -d '");
    // An apostrophe ends a quoted text, and is written so in one.
    expect(zsh).toContain("makes what search rests on, for a graph that Neo4j'\\''s bulk import loaded");
    expect(fish).toContain("for a graph that Neo4j\\'s bulk import loaded");
  });
});
