// Runs one example of a guide as its reader would, and gives back what the reader would see.

import { spawnSync } from 'node:child_process';
import type { Answer } from '../api/fixture.ts';
import type { Example } from './guide.ts';
import { shownJson } from './shown-json.ts';

/** Where the guides say that the server is. */
const SERVER = 'localhost:4000';

/** Where examples run. */
export interface Place {
  /** The address of the server that answers them. */
  readonly url: string;
  /** The folder that commands are called in, and that files come to be in. */
  readonly folder: string;
  /** The texts of the files that examples in TypeScript are taken from. */
  readonly sources: readonly string[];
}

/** What the reader sees, in the form in which the guide shows it; throws where the example fails. */
export async function seen(example: Example, place: Place): Promise<string> {
  const { code } = example;
  switch (example.language) {
    case 'graphql':
      return shownJson(await answer(example, place));
    case 'cypher':
      return cypherTable(code, place);
    case 'sh':
      return printed('bash', ['-euo', 'pipefail', '-c', `${PROGRAM}${code}`], place);
    case 'python':
      return printed('python3', ['-c', code], place);
    case 'r':
      return printed('Rscript', ['-e', code], place);
    case 'ts':
      return excerpt(code, place);
    default:
      throw new Error(`nothing runs ${example.language}`);
  }
}

/** Whether a program is there. */
export function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** What npx finds in a checkout, without the second that it takes to look. */
const PROGRAM =
  'npx() { if [ "$1" = papergraph ]; then shift; node dist/cli/main.js "$@"; else command npx "$@"; fi; }\n';

async function post({ url }: Place, query: string, variables: unknown): Promise<Answer['body']> {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return (await response.json()) as Answer['body'];
}

/** The data; all of the answer where that is what the guide shows. */
async function answer({ code, variables, shown }: Example, place: Place): Promise<unknown> {
  const body = await post(place, code, variables);
  if (shown && /^\{\s*"(?:data|errors)":/u.test(shown.text)) return body;
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

async function cypherTable(statement: string, place: Place): Promise<string> {
  const query = 'query ($statement: String!) { cypher(statement: $statement) { columns rows truncated } }';
  const { data, errors } = await post(place, query, { statement });
  if (errors || !data) throw new Error(JSON.stringify(errors));
  const { columns, rows } = data.cypher as { columns: string[]; rows: unknown[][] };
  const row = (cells: readonly unknown[]) =>
    `| ${cells.map((cell) => (typeof cell === 'string' ? cell : JSON.stringify(cell))).join(' | ')} |`;
  return [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
}

function printed(program: string, words: readonly string[], { url, folder }: Place): string {
  const given = words.map((word) => word.replaceAll(SERVER, new URL(url).host));
  const env = { ...process.env, PAPERGRAPH_DATA: 'data', PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr, error } = spawnSync(program, given, { cwd: folder, env, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stdout}${stderr}`);
  return stdout.replaceAll(new URL(url).host, SERVER).trimEnd();
}

function excerpt(code: string, { sources }: Place): string {
  if (!sources.some((source) => source.includes(code))) throw new Error('no file of the example has these lines');
  return '';
}
