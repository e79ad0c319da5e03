// Runs every example of the guides, and holds each answer that they show to the one that the reader gets.
// UPDATE_ANSWERS=1 writes the shown answers anew: whoever commits them has judged each and says that it is true.

import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/api/error-code.ts';
import { buildProgram, type Program } from '../cli/program.ts';
import { TOP, textOf, texts } from '../house/tracked.ts';
import { type Example, examplesIn, type Shown, withAnswers } from './guide.ts';
import { hasR, type Place, seen } from './run-example.ts';

const UPDATING = process.env.UPDATE_ANSWERS === '1';
const GUIDES = ['docs/explore.md', 'docs/build-a-frontend.md', 'docs/analyse.md'];
const LANGUAGES = ['graphql', 'cypher', 'sh', 'python', 'r', 'ts'];

/** What the guides tell their readers to start the server with. */
const STARTED = { PAPERGRAPH_CYPHER: 'on', PAPERGRAPH_CORS_ORIGINS: 'http://localhost:5173' };

/** Without R, the query of its example alone is asked; where CI is true, nothing may be left out. */
const HAS_R = hasR();

let program: Program;
let place: Place;
/** What stands in the folder before any example is run. */
let before: readonly string[];
beforeAll(async () => {
  program = buildProgram();
  symlinkSync(join(TOP, 'examples'), join(program.folder, 'examples'), 'dir');
  before = readdirSync(program.folder);
  const { url } = program.start({ PORT: '0', PAPERGRAPH_DATA: 'memory', ...STARTED }, ['serve']);
  const seeding = program.start({ PAPERGRAPH_DATA: 'data' }, ['seed']);
  const sources = [...texts((path) => /^examples\/frontend\/src\/.*\.ts$/u.test(path)).values()];
  place = { url: await url, folder: program.folder, sources };
  expect(await seeding.ended, seeding.errors()).toBe(0);
}, 120_000);
afterAll(() => program.remove());

describe.each(GUIDES)('%s', (path) => {
  const markdown = textOf(path);
  const examples = examplesIn(markdown);
  const fresh = new Map<Shown, string>();
  afterAll(() => {
    if (UPDATING) writeFileSync(TOP + path, withAnswers(markdown, fresh));
  });

  it('has examples, none of which nothing would run', () => {
    expect(examples.length).toBeGreaterThan(4);
    expect(examples.filter(({ language }) => !LANGUAGES.includes(language))).toEqual([]);
    // Code that is set off by spaces alone would be read by no test.
    expect(markdown.match(/^(?: {4}|\t).*$/gmu)?.filter((line) => !withinFence(markdown, line)) ?? []).toEqual([]);
  });

  it.each(examples.map((example) => ({ ...example, example })))(
    'line $line: $language',
    { timeout: 60_000 },
    async ({ example }) => {
      if (example.language === 'r' && !HAS_R) return askWithoutR(example);
      const { shown } = example;
      // A Markdown file cannot show the line ends that CSV has.
      const came = (await seen(example, place)).replaceAll('\r\n', '\n');
      if (!shown) return;
      if (UPDATING) fresh.set(shown, came);
      else if (shown.form === 'json') expect(JSON.parse(came)).toEqual(JSON.parse(shown.text));
      else expect(came).toBe(shown.text);
    },
  );
});

it('leaves nothing in the checkout that git does not ignore', () => {
  const ignored = textOf('.gitignore').split('\n');
  const there = [...before, ...ignored.map((name) => name.replace(/\/$/u, ''))];
  expect(readdirSync(program.folder).filter((name) => !there.includes(name) && name !== 'example.R')).toEqual([]);
});

it('the guide for frontends says of every error code what to do, and of no other', () => {
  const rows = textOf('docs/build-a-frontend.md').match(/^\| `[A-Z_`, ]+` \|/gmu) ?? [];
  const named = rows.flatMap((row) => row.match(/[A-Z_]+/gu) ?? []);
  expect(named.toSorted()).toEqual([...ERROR_CODES].sort());
});

/** Says that R did not run, and asks what its code would have asked. */
async function askWithoutR({ code, line }: Example): Promise<void> {
  const missing = `line ${line}: Rscript or its jsonlite is missing`;
  if (process.env.CI === 'true') throw new Error(`${missing}, and with CI=true nothing may be left out`);
  console.warn(`${missing}, so R did not run this; its query alone is asked`);
  for (const [, query = ''] of code.matchAll(/query <- '([^']+)'/gu))
    await seen({ language: 'graphql', code: query, line, variables: {}, shown: undefined }, place);
}

function withinFence(markdown: string, line: string): boolean {
  return [...markdown.matchAll(/^```.+\n([\s\S]*?)^```$/gmu)].some(([, text = '']) => text.split('\n').includes(line));
}
