// Tests of what an import says of documents that it takes, where these are not what one would expect.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explanationLines } from '../../src/cli/explain-report.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { explain, nodesMeant } from '../../src/ingest/explain.ts';
import { importFiles } from '../../src/ingest/import-files.ts';
import { prepareGraph } from '../../src/ingest/seed-graph.ts';
import { applyChange } from '../../src/ingest/statements/change.ts';
import { curatedStatements } from '../../src/ingest/statements/statement.ts';
import { digestRecord } from '../../src/model/record.ts';
import { formats } from '../../src/sources/formats.ts';
import { ISSUE, knowledge } from './identities/issue.ts';

let engine: Engine;
let folder: string;
beforeEach(async () => {
  engine = await openEngine({ data: 'memory' });
  await prepareGraph(engine);
  folder = await mkdtemp(join(tmpdir(), 'papergraph-notices-'));
});
afterEach(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

/** Imports texts under these names in one go; the notices of each. */
async function noticed(texts: Readonly<Record<string, string>>, dryRun = false) {
  const files = Object.keys(texts).map((name) => join(folder, name));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  const how = { engine, knowledge, formats: formats(knowledge), dryRun, maxRejects: 10 };
  const notices = [];
  for await (const event of importFiles(files, how)) if (event.kind === 'read') notices.push(event.file.notices);
  return notices;
}

describe('a copy under another name', () => {
  const text = (name: string, common: number) =>
    `It is digest:read-for-you-2020-06-1, which is known from one.txt, with ${common} of its 4 reviews: it becomes a ` +
    `second witness of these. \`papergraph forget ${name}\` takes it back.`;

  it('is said to be a second witness, in one import and against the graph, also in a dry run', async () => {
    const notice = (name: string) => [{ code: 'SECOND_WITNESS', text: text(name, 4), ids: ['one.txt'] }];
    expect(await noticed({ 'one.txt': ISSUE, 'a copy.txt': ISSUE }, true)).toEqual([[], notice("'a copy.txt'")]);
    expect(await noticed({ 'one.txt': ISSUE })).toEqual([[]]);
    expect(await noticed({ '-copy.txt': ISSUE })).toEqual([notice('-- -copy.txt')]);
  });

  it('is said to be so once', async () => {
    await noticed({ 'one.txt': ISSUE, 'copy.txt': ISSUE });
    expect(await noticed({ 'one.txt': ISSUE, 'copy.txt': ISSUE })).toEqual([[], []]);
  });

  it('has those reviews in common that are of the same papers', async () => {
    await noticed({ 'one.txt': ISSUE });
    const other = ISSUE.replace('Hard Pebbles', 'Loud Pebbles').replace('Round Pebbles', 'Flat Pebbles');
    expect(await noticed({ 'copy.txt': other })).toMatchObject([[{ text: text('copy.txt', 2) }]]);
  });

  it('is none where it is another issue', async () => {
    await noticed({ 'one.txt': ISSUE });
    expect(await noticed({ 'july.txt': ISSUE.replace('Июнь 2020. Часть 1', 'Июль 2020') })).toEqual([[]]);
  });
});

it('a page without title and date is said to be named by its file', async () => {
  const untitled = ISSUE.slice(ISSUE.indexOf('1. SpeckNet'));
  expect(await noticed({ 'saved page.txt': untitled })).toEqual([
    [
      {
        code: 'NAMED_BY_FILE',
        text:
          'It shows no title and no date, so its file names it: digest:saved-page-txt. Under another name it would be ' +
          'another digest.',
        ids: ['digest:saved-page-txt'],
      },
    ],
  ]);
});

describe('what people read in a document', () => {
  const at = (words: string) => [ISSUE.indexOf(words), ISSUE.indexOf(words) + words.length];
  const written = (words: string) => ({ writtenAs: words, at: at(words) });
  const record = digestRecord.parse({
    digest: { id: 'digest:read-for-you-2020-06-1', document: 'one.txt', title: 'June', at: [0, 4] },
    reviews: [
      {
        position: 1,
        at: [0, 10],
        paper: {
          id: 'paper:specknet-tiny-transformers-for-dust-detection',
          title: written('SpeckNet: Tiny Transformers for Dust Detection'),
          authors: [{ id: 'author:ivan-petrov', ...written('Ivan Petrov') }],
          organisations: [{ id: 'organisation:samsung-ai-center', ...written('Samsung AI Center') }],
          uses: [{ id: 'concept:coco', ...written('COCO') }],
        },
      },
    ],
  });

  async function explained(id: string): Promise<string> {
    const [node] = await nodesMeant(engine, id);
    return node ? explanationLines(await explain(engine, node)).join('\n') : '';
  }

  const MARK = 'the document as it was imported has other words there';

  it('is said not to stand where they read it in a corrected document, and marked where it is explained', async () => {
    await applyChange(engine, { replaced: [], added: curatedStatements(record), decided: knowledge.seed });
    expect(await noticed({ 'one.txt': ISSUE })).toEqual([[]]);
    expect(await explained('organisation:samsung-ai-center')).not.toContain(MARK);
    const corrected = ISSUE.replace('Ivan Petrov', 'Iwan Petrov').replace('Samsung AI Center', 'Samsung, Seoul');
    const text = (words: string) =>
      `3 of the 4 facts that people read in it, under seed/, do not stand where they read them, and keep their places; ${words}.`;
    const ids = ['author:ivan-petrov', 'organisation:samsung-ai-center'];
    expect(await noticed({ 'one.txt': corrected })).toEqual([
      [{ code: 'READ_OTHERWISE', text: text(`it does not have the words of ${ids.join(', ')}`), ids }],
    ]);
    const moved = ISSUE.replace('Авторы статьи: Ivan', 'Авторы статьи:  Ivan');
    expect(await noticed({ 'one.txt': moved })).toEqual([
      [{ code: 'READ_OTHERWISE', text: text('all their words are elsewhere in it'), ids: [] }],
    ]);
    await noticed({ 'one.txt': corrected });
    expect(await explained('organisation:samsung-ai-center')).toContain(`"Samsung AI Center"\n    ${MARK}\n`);
    expect(await explained('author:ivan-petrov')).toContain(`"Ivan Petrov"\n    ${MARK}\n`);
  });
});
