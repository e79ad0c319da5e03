// Tests of the commands that export and restore, run as users run them: built, with their exit codes.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, type Program } from './program.ts';

let program: Program;
let folder: string;
beforeAll(async () => {
  program = buildProgram();
  folder = mkdtempSync(join(tmpdir(), 'papergraph-export-cli-'));
  expect((await run(['seed'])).code).toBe(0);
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

async function run(words: readonly string[], data = 'graph') {
  const running = program.start({ PAPERGRAPH_DATA: join(folder, data) }, words);
  return { code: await running.ended, output: running.output(), errors: running.errors() };
}

const at = (name: string) => join(folder, name);

/** Each test starts several processes, on machines that do other things too. */
const SLOW = { timeout: 60_000 };

describe('papergraph export', SLOW, () => {
  it('writes to the standard output what it writes to a file, and nothing else', async () => {
    const printed = await run(['export', 'jsonl']);
    const written = await run(['export', 'jsonl', '--out', at('all.jsonl')]);
    expect([printed.code, written.code]).toEqual([0, 0]);
    expect(printed.output).toBe(readFileSync(at('all.jsonl'), 'utf8'));
    expect(printed.errors).toBe('');
    expect(written.output).toBe('');
    expect(written.errors).toMatch(/^Wrote jsonl from embedded \S+ to \S+all\.jsonl in \d+\.\d s\.\n$/u);
  });

  it('writes a folder, with what to do with it', async () => {
    const { code, errors } = await run(['export', 'neo4j-csv', '--out', at('csv')]);
    expect(errors).toContain(`sh ${at('csv')}/import.sh`);
    expect(readFileSync(at('csv/import.sh'), 'utf8')).toContain('--nodes=Paper=./nodes-Paper.csv');
    expect(readdirSync(at('csv'))).toContain('edges-AUTHORED.csv');
    expect(code).toBe(0);
  });

  it('takes a filter, also out of a file', async () => {
    const filter = { title: { contains: 'object detection with' } };
    const given = await run(['export', 'csl-json', '--where', JSON.stringify(filter)]);
    writeFileSync(at('filter.json'), JSON.stringify(filter));
    const read = await run(['export', 'csl-json', '--where', `@${at('filter.json')}`]);
    expect(JSON.parse(given.output)).toMatchObject([{ title: 'End-to-End Object Detection with Transformers' }]);
    expect(read.output).toBe(given.output);
  });

  it.each([
    [[], 'Expected one of the formats jsonl, neo4j-csv, graphml, json-ld, bibtex, csl-json, tables; got none.'],
    [['xlsx'], 'got xlsx.'],
    [['jsonl', 'more'], 'got also more.'],
    [['tables'], 'tables needs --out FOLDER: it is several files.'],
    [['jsonl', '--quiet'], "Unknown option '--quiet'"],
    [['jsonl', '--where', 'year>2020'], '--where: expected a PaperFilter as a JSON object'],
    [['jsonl', '--where', '@nowhere.json'], 'nowhere.json'],
    [['jsonl', '--where', '{"colour":"red"}'], 'BAD_FILTER'],
  ])('ends with 2 for %j and prints nothing else', async (words, sentence) => {
    const { code, output, errors } = await run(['export', ...words]);
    expect(errors).toContain(sentence);
    expect([code, output]).toEqual([2, '']);
  });

  it('replaces a file only when told to', async () => {
    writeFileSync(at('kept.bib'), 'mine');
    const refused = await run(['export', 'bibtex', '--out', at('kept.bib')]);
    expect(refused.errors).toMatch(/^OUTPUT_EXISTS: .* --overwrite replaces it\.\n$/u);
    expect([refused.code, readFileSync(at('kept.bib'), 'utf8')]).toEqual([2, 'mine']);
    expect((await run(['export', 'bibtex', '--out', at('kept.bib'), '--overwrite'])).code).toBe(0);
    expect(readFileSync(at('kept.bib'), 'utf8')).toContain('@article{end-to-end-object-detection-with-transformers,');
  });

  it('says which folder is missing, and ends with 2', async () => {
    const { code, errors } = await run(['export', 'jsonl', '--out', at('no/such/folder.jsonl')]);
    expect(errors).toContain(`OUTPUT_FOLDER: Expected a folder at ${at('no/such')} for `);
    expect(code).toBe(2);
  });

  it('shows how to call it', async () => {
    const { code, output } = await run(['export', '--help']);
    expect(output).toContain('papergraph export FORMAT [--out PATH] [--where FILTER] [--overwrite]');
    expect(output).toContain('Examples:');
    expect(code).toBe(0);
  });
});

describe('papergraph restore', SLOW, () => {
  it('gives the graph that was exported', async () => {
    const { output: text } = await run(['export', 'jsonl']);
    writeFileSync(at('whole.jsonl'), text);
    const { code, output } = await run(['restore', at('whole.jsonl')], 'restored');
    expect(output).toMatch(/^Restored \d{4} nodes and \d{4} edges into embedded \S+ in \d+\.\d s\.\n$/u);
    expect(code).toBe(0);
    expect((await run(['export', 'jsonl'], 'restored')).output).toBe(text);
    const again = await run(['restore', at('whole.jsonl')], 'restored');
    expect(again.errors).toMatch(/^GRAPH_NOT_EMPTY: embedded \S+ is not empty\. Set PAPERGRAPH_DATA to a new folder/u);
    expect(again.code).toBe(2);
    const indexed = await run(['index'], 'restored');
    expect([indexed.code, indexed.output]).toEqual([0, expect.stringMatching(/^Indexed \d{4} nodes of embedded /u)]);
    expect((await run(['forget', '000_f6d8e4ae9eb3c49e.txt'], 'restored')).output).toContain(
      'Removed nodes: 6 Paper, 34 Author,',
    );
  });

  it('of a part gives a graph that answers and is not changed', async () => {
    const { output: text } = await run(['export', 'jsonl', '--where', '{"year":{"eq":2020}}']);
    writeFileSync(at('part.jsonl'), text);
    expect((await run(['restore', at('part.jsonl')], 'part')).output).toContain('refuse to change it');
    const { code, errors } = await run(['seed'], 'part');
    expect(errors).toMatch(/^GRAPH_IN_PART: /u);
    expect(code).toBe(1);
  });

  it('ends with 3 for a file cut short, and writes nothing', async () => {
    const { output: text } = await run(['export', 'jsonl']);
    writeFileSync(at('short.jsonl'), text.slice(0, text.length / 2));
    const { code, errors } = await run(['restore', at('short.jsonl')], 'short/of/it');
    expect(errors).toMatch(/short\.jsonl: BAD_LINE: line \d+: expected JSON, got .* Nothing was written\.\n$/u);
    expect(code).toBe(3);
    expect(existsSync(at('short'))).toBe(false);
    mkdirSync(at('short'));
    await run(['restore', at('short.jsonl')], 'short');
    expect((await run(['export', 'csl-json'], 'short')).output).toBe('[]\n');
  });

  it.each([
    [[], 2, 'Expected one file or folder to restore, got 0.'],
    [['a', 'b'], 2, 'Expected one file or folder to restore, got 2.'],
    [['nowhere.jsonl'], 2, 'Expected a file or a folder to restore, found none at nowhere.jsonl.'],
  ])('ends for %j with %i', async (words, expected, sentence) => {
    const { code, errors } = await run(['restore', ...words], 'none');
    expect(errors).toContain(sentence);
    expect(code).toBe(expected);
  });

  it('shows how to call it', async () => {
    const { output } = await run(['restore', '--help'], 'untouched');
    expect(output).toContain('papergraph restore FILE');
    expect(existsSync(at('untouched'))).toBe(false);
  });
});
