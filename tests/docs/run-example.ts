// Runs one example of a guide as its reader would, and gives back what the reader would see.

import { execFile, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
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
      return rPrints(code, place);
    case 'ts':
      return excerpt(code, place);
    default:
      throw new Error(`nothing runs ${example.language}`);
  }
}

/** Whether R is there, with the package that the guide wants. */
export function hasR(): boolean {
  return spawnSync('Rscript', ['-e', 'library(jsonlite)']).status === 0;
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

/** Waits without blocking, as a connection that is kept for the next example would not be seen to close. */
async function printed(program: string, words: readonly string[], { url, folder }: Place): Promise<string> {
  const { host } = new URL(url);
  const given = words.map((word) => word.replaceAll(SERVER, host));
  const env = { ...process.env, PAPERGRAPH_DATA: 'data', PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8' };
  const { stdout } = await promisify(execFile)(program, given, { cwd: folder, env });
  // CSV begins with a mark for spreadsheets that nobody sees.
  return stdout.replaceAll(host, SERVER).replace('\uFEFF', '').trimEnd();
}

/** From a file, as Rscript takes only lines for arguments. */
async function rPrints(code: string, place: Place): Promise<string> {
  await writeFile(join(place.folder, 'example.R'), code.replaceAll(SERVER, new URL(place.url).host));
  return printed('Rscript', ['example.R'], place);
}

function excerpt(code: string, { sources }: Place): string {
  if (!sources.some((source) => source.includes(code))) throw new Error('no file of the example has these lines');
  return '';
}
