// The token of a server as the shell sends it: to the server of --url, and only where the environment has one.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProgram, type Program, untilEnded } from './program.ts';

const TOKEN = 'a-token-of-thirty-two-characters';
let program: Program;
let url: string;

beforeAll(async () => {
  program = buildProgram();
  const environment = { PORT: '0', PAPERGRAPH_DATA: 'memory', PAPERGRAPH_CYPHER: 'on', PAPERGRAPH_TOKEN: TOKEN };
  url = await program.start(environment, ['serve']).url;
}, 60_000);
afterAll(() => program.remove());

const asked = (environment: Readonly<Record<string, string>>) =>
  untilEnded(program.start(environment, ['cypher', 'RETURN 1 AS one', '--url', url, '--format', 'csv']));

test('with it the server answers', async () => {
  const { code, output } = await asked({ PAPERGRAPH_TOKEN: TOKEN });
  expect([code, output.trimEnd()]).toEqual([0, expect.stringMatching(/"one"\s+1$/u)]);
});

test('without it, or with another, it says what it wants', async () => {
  const without = await asked({});
  expect([without.code, without.output]).toEqual([3, '']);
  expect(without.errors).toContain('TOKEN_NEEDED: ');
  const other = await asked({ PAPERGRAPH_TOKEN: TOKEN.toUpperCase() });
  expect([other.code, other.output]).toEqual([3, '']);
  expect(other.errors).toContain('TOKEN_WRONG: ');
  expect(other.errors).not.toContain(TOKEN.toUpperCase());
});
