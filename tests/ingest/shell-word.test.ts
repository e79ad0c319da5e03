// Tests of names in advice: a shell reads each as the one word that it is.

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { operand, shellWord } from '../../src/ingest/shell-word.ts';

describe('a word of a shell', () => {
  it.each([
    ['issue.txt', 'issue.txt'],
    ['Выпуск-12_a.html', 'Выпуск-12_a.html'],
    ['my issue.txt', "'my issue.txt'"],
    ["it's; rm -rf x", "'it'\\''s; rm -rf x'"],
    ['$(reboot) `x` "y"', '\'$(reboot) `x` "y"\''],
    ['', "''"],
    ["a\u001b[2Jb\\c'd", "$'a\u001b[2Jb\\\\c\\'d'"],
  ])('for %j', (name, word) => {
    expect(shellWord(name)).toBe(word);
    expect(execFileSync('bash', ['-c', `printf %s ${word}`], { encoding: 'utf8' })).toBe(name);
  });
});

it('a name that begins with a hyphen is no option', () => {
  expect([operand('-a b.txt'), operand('a b.txt')]).toEqual(["-- '-a b.txt'", "'a b.txt'"]);
});
