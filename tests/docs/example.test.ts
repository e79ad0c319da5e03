// Holds the example of a frontend to what the guide says of it: typed by the schema, compiled, and working.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generated } from '../../examples/frontend/codegen.mjs';
import { type Fixture, startFixture } from '../api/fixture.ts';
import { buildProgram, type Program } from '../cli/program.ts';
import { TOP, textOf } from '../house/tracked.ts';

/** What the compiled example exports. */
interface Built {
  list(typed: string, address: string, write: (line: string) => void): Promise<void>;
  createAsk(address: string): (operation: string, variables: unknown) => Promise<unknown>;
  told(error: unknown): string;
}

const FOLDER = `${TOP}examples/frontend`;
const tsc = (...words: readonly string[]) =>
  execFileSync(process.execPath, [`${TOP}node_modules/typescript/bin/tsc`, ...words], { encoding: 'utf8' });

let program: Program;
let built: Built;
let server: string;
let fixture: Fixture;
beforeAll(async () => {
  program = buildProgram();
  const folder = join(program.folder, 'frontend');
  tsc('-p', FOLDER, '--noEmit', 'false', '--outDir', folder);
  const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href);
  built = { ...(await load('main.js')), ...(await load('client.js')), ...(await load('told.js')) };
  server = await program.start({ PORT: '0', PAPERGRAPH_DATA: 'memory' }, ['serve']).url;
  fixture = await startFixture({ PAPERGRAPH_MAX_ALIASES: '0' });
}, 120_000);
afterAll(async () => {
  await fixture.server.stop();
  program.remove();
});

describe('the generated types', () => {
  it('are those of the operations and the schema as they are now (else: node examples/frontend/codegen.mjs)', async () => {
    expect(await generated()).toBe(textOf('examples/frontend/src/generated/operations.ts'));
  });

  it('are not made of operations that the schema does not allow', async () => {
    const wrong = generated(parse('query Wrong { papers { nodes { titel } } }'));
    await expect(wrong).rejects.toThrow('Cannot query field "titel" on type "Paper"');
  });

  it('refuse a misspelled field where it is used', { timeout: 60_000 }, () => {
    const call = 'const { concept } = await ask(PapersAboutDocument, { concept: "x", first: 1 }); concept?.labell;';
    const source = `import { createAsk } from '${FOLDER}/src/client.ts';
      import { PapersAboutDocument } from '${FOLDER}/src/generated/operations.ts';
      const ask = createAsk(''); export async function use() { ${call} }`;
    expect(faultsOf(source)).toMatch(/TS2551: Property 'labell' does not exist.*Did you mean 'label'/u);
    expect(faultsOf(source.replace('labell', 'label'))).toBe('');
    expect(faultsOf(source.replace('labell', 'label').replace('first: 1', 'first: "1"'))).toMatch(/TS2322/u);
  });

  it('come from packages that the project has tried together', () => {
    const { devDependencies } = JSON.parse(textOf('examples/frontend/package.json'));
    const own = JSON.parse(textOf('package.json'));
    expect(own.dependencies.graphql).toBe(devDependencies.graphql);
    expect({ ...own.devDependencies, graphql: own.dependencies.graphql }).toMatchObject(devDependencies);
  });
});

describe('the example', () => {
  const lines = async (typed: string, url: string) => {
    const written: string[] = [];
    await built.list(typed, `${url}/graphql`, (line) => written.push(line));
    return written;
  };

  it('lists every paper once over all pages, each with the words that say so', async () => {
    const [head, ...rest] = await lines('трансф', server);
    const titles = rest.filter((line) => !line.startsWith(' '));
    expect(head).toBe('трансформеры (Deep neural network · 11 papers)');
    expect(new Set(titles).size).toBe(11);
    expect(rest).toHaveLength(22);
    expect(rest.slice(2, 4)).toEqual([
      '2020  End-to-End Object Detection with Transformers',
      '      “трансформер” (000_f6d8e4ae9eb3c49e.txt, character 11099)',
    ]);
  });

  it('says so where nothing has the name, or nobody answers', async () => {
    expect(await lines('qqq', server)).toEqual(['Nothing is called “qqq”.']);
    expect(await lines('t', 'http://127.0.0.1:1')).toEqual(['The server does not answer. Is it running?']);
  });

  it.each([
    ['{ a: __typename }', 'That is too much at once: 1 where 0 are allowed.'],
    ['{ cursor }', 'That page belongs to another list. Start again from the first page.'],
    ['{ engine(trouble: "TIMEOUT") }', 'This takes longer than usual. Try again, or ask for less.'],
    ['{ broken }', expect.stringMatching(/^Something went wrong; tell the number \S+ to whoever runs the server\.$/u)],
    ['{ nothing }', 'Cannot query field "nothing" on type "Query".'],
  ])('tells what went wrong with %s', async (operation, sentence) => {
    const error = await built
      .createAsk(`${fixture.url}/graphql`)(operation, {})
      .catch((thrown: unknown) => thrown);
    expect(built.told(error)).toEqual(sentence);
  });

  it('tries again where the graph was not there, and only there', async () => {
    const asked = () => fixture.answering.questions.length;
    const ask = async (trouble: string) => {
      const before = asked();
      await built
        .createAsk(`${fixture.url}/graphql`)(`{ engine(trouble: "${trouble}") }`, {})
        .catch(() => undefined);
      return asked() - before;
    };
    expect([await ask('UNAVAILABLE'), await ask('TIMEOUT')]).toEqual([2, 1]);
  });
});

/** What the compiler says of a module, under the settings of the example. */
function faultsOf(source: string): string {
  const file = join(program.folder, 'use.ts');
  writeFileSync(file, source);
  const { compilerOptions } = JSON.parse(textOf('examples/frontend/tsconfig.json'));
  const { rootDir: _, ...options } = compilerOptions;
  const project = JSON.stringify({
    compilerOptions: { ...options, allowImportingTsExtensions: true, rewriteRelativeImportExtensions: false },
    files: [file],
  });
  writeFileSync(join(program.folder, 'use.json'), project);
  try {
    return tsc('-p', join(program.folder, 'use.json'));
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}
