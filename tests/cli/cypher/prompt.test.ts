// Tests of the prompt for statements, typed at as on a terminal.

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historyFile } from '../../../src/cli/cypher/history.ts';
import { promptForStatements } from '../../../src/cli/cypher/prompt.ts';

const [UP, CTRL_C, CTRL_D] = ['\u001b[A', '\u0003', '\u0004'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-prompt-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Types key by key, or words at once where they need no keys; resolves to what was asked and shown. */
async function typed(history: string, ...keys: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const statements: string[] = [];
  let shown = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  const prompt = promptForStatements({ input, output, history }, async (statement) => statements.push(statement));
  for (const key of keys) {
    input.write(key);
    for (let turn = 0; turn < 5; turn++) await setImmediate();
  }
  await prompt;
  return { statements, shown };
}

describe('the prompt', () => {
  it('answers statements that a semicolon ends, also over several lines, until Ctrl+D', async () => {
    const { statements } = await typed(join(folder, 'a'), 'RETURN 1;\r', '\r', 'MATCH (n)\r', 'RETURN n;\r', CTRL_D);
    expect(statements).toEqual(['RETURN 1;', 'MATCH (n)\nRETURN n;']);
  });

  it.each(['exit', 'quit;', ':quit'])('ends at %s', async (word) => {
    expect((await typed(join(folder, 'b'), `${word}\r`)).statements).toEqual([]);
  });

  it('completes with Tab, and drops what was typed with Ctrl+C', async () => {
    const keys = [
      'MATCH (dropped)\r',
      'WHERE',
      CTRL_C,
      'RETURN [:ABO',
      '\t',
      '];\r',
      'MATCH (n:Re',
      '\t',
      '\t',
      CTRL_C,
      CTRL_D,
    ];
    const { statements, shown } = await typed(join(folder, 'c'), ...keys);
    expect(statements).toEqual(['RETURN [:ABOUT];']);
    expect(shown).toMatch(/Reviewer\s+Review\s/u);
  });

  it('recalls what was typed the last time, kept where nobody else can read it', async () => {
    const history = join(folder, 'state/papergraph/cypher-history');
    await typed(history, 'RETURN 1;\r', 'RETURN 2;\r', CTRL_D);
    expect(readFileSync(history, 'utf8')).toBe('RETURN 1;\nRETURN 2;\n');
    expect(statSync(history).mode & 0o077).toBe(0);
    expect((await typed(history, UP, UP, '\r', CTRL_D)).statements).toEqual(['RETURN 1;']);
  });

  it('answers where nothing can be kept, and says so once', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { statements, shown } = await typed(join(folder, 'file/history'), 'RETURN 1;\r', 'RETURN 2;\r', CTRL_D);
    expect(statements).toEqual(['RETURN 1;', 'RETURN 2;']);
    expect(shown.match(/What is typed is not kept/gu)).toHaveLength(1);
  });
});

describe('historyFile', () => {
  it('is below XDG_STATE_HOME, where that is an absolute path', () => {
    expect(historyFile({ XDG_STATE_HOME: '/state' })).toBe('/state/papergraph/cypher-history');
    for (const wrong of ['', 'state']) {
      expect(historyFile({ XDG_STATE_HOME: wrong })).toMatch(/\/\.local\/state\/papergraph\/cypher-history$/u);
    }
  });
});
