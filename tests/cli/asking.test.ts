// Tests of the commands that ask a graph, its own or a server's, run as users run them.

import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WrongCall } from '../../src/cli/command.ts';
import { cypherCommand } from '../../src/cli/cypher.ts';
import { queryCommand } from '../../src/cli/query.ts';
import { readWords } from '../../src/cli/words.ts';
import { buildProgram, type Program } from './program.ts';

const LONG = { timeout: 60_000 };
const TITLES = '{ papers(first: 2, orderBy: [{ by: TITLE, direction: ASC }]) { totalCount nodes { title year } } }';
const MELGAN = 'MATCH (p:Paper {shortName: $name}) RETURN p.title AS title, p.year AS year';

let program: Program;
beforeAll(async () => {
  program = buildProgram();
  expect((await run(['seed'])).code).toBe(0);
}, 60_000);
afterAll(() => program.remove());

const at = (name: string) => join(program.folder, name);

/** Runs the program to its end, with `input` on standard input. */
async function run(
  words: readonly string[],
  { input = '', data = 'graph', ...environment }: Record<string, string> = {},
) {
  const running = program.start({ PAPERGRAPH_DATA: at(data), ...environment }, words);
  running.process.stdin?.end(input);
  return { code: await running.ended, output: running.output(), errors: running.errors() };
}

describe('papergraph query', LONG, () => {
  it('prints the first list as a table, and says on standard error what else there is', async () => {
    const { code, output, errors } = await run(['query', TITLES]);
    const lines = output.split('\n');
    expect(lines[0]).toMatch(/^title +year$/u);
    expect(lines[2]).toBe('A Better Use of Audio-Visual Cues: Dense Video Captioning with Bi-modal Transformer  2020');
    expect(lines).toHaveLength(5);
    expect(errors).toBe('Beside these rows: papers.totalCount 35. --format json shows all.\n');
    expect(code).toBe(0);
  });

  it('takes a file, an operation of it and variables, and prints CSV that no spreadsheet calculates', async () => {
    const other = 'query Other { stats { engine } }';
    const query = 'query Named($ref: String!) { concept(ref: $ref) { name russian: label(language: RU) } }';
    writeFileSync(at('two.graphql'), `${other}\n${query}`);
    const words = ['query', at('two.graphql'), '--operation', 'Named', '--var', 'ref=transformer', '--format', 'csv'];
    const { code, output } = await run(words);
    expect(output).toBe('\ufeff"concept.name","concept.russian"\r\n"Transformer","Трансформер"\r\n');
    expect(code).toBe(0);
  });

  it('reads standard input, and prints all of an answer as JSON', async () => {
    const { code, output } = await run(['query', '--format', 'json'], { input: '{ stats { engine } __typename }' });
    expect(JSON.parse(output)).toMatchObject({ data: { stats: { engine: expect.stringMatching(/^embedded \d/u) } } });
    expect(code).toBe(0);
  });

  it('ends with 3 for an answer with errors, with their codes, places and what helps', async () => {
    const { code, output, errors } = await run(['query', '{ papers(first: 1000) { totalCount } }']);
    expect(errors).toBe(
      'LIMIT_EXCEEDED: Query.papers.first: the limit page allows 100, got 1000.\n' +
        'Ask for less, or have the setting PAPERGRAPH_MAX_PAGE allow more.\n',
    );
    expect([code, output]).toEqual([3, '']);
    const wrong = await run(['query', '{ paper { colour } }', '--format', 'json']);
    expect(JSON.parse(wrong.output).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(wrong.errors).toMatch(/^GRAPHQL_VALIDATION_FAILED: .*"colour".* \(line 1, column 11\)\n/u);
    expect(wrong.code).toBe(3);
  });

  it('ends with 2 for a file that is not there', async () => {
    const { code, output, errors } = await run(['query', 'nowhere.graphql']);
    expect(errors).toMatch(/^UNREADABLE: Expected a file that can be read, got nowhere\.graphql: ENOENT/u);
    expect([code, output]).toEqual([2, '']);
  });
});

describe('a wrong call', () => {
  it.each([
    [queryCommand, ['{ a }', '{ b }'], 'Expected one file or query, got 2'],
    [queryCommand, [TITLES, '--format', 'xml'], '--format: expected one of table, json, csv; got "xml".'],
    [queryCommand, [TITLES, '--url', 'localhost:4000'], '--url: expected the address of a server'],
    [queryCommand, [TITLES, '--url', 'http://me:secret@localhost:4000'], 'without user or password in it'],
    [cypherCommand, ['RETURN', '1'], 'Expected one statement, got 2 words; it stands in quotation marks.'],
    [cypherCommand, ['RETURN 1', '--first', 'all'], '--first: expected a whole number, got "all".'],
  ])('is refused before anything is opened: %#', async (command, words, sentence) => {
    const call = async () => {
      await command.run({ ...readWords(command, words), environment: {}, print: () => undefined });
    };
    await expect(call()).rejects.toThrow(WrongCall);
    await expect(call()).rejects.toThrow(sentence);
  });
});

describe('papergraph cypher', LONG, () => {
  it('ends when whoever reads its output has all of it', async () => {
    const statement =
      "UNWIND range(1, 100) AS i RETURN i, reduce(s = '', x IN range(1, 500) | s + 'abcdefghij') AS text";
    const { code, output } = await run(['cypher', statement, '--format', 'csv']);
    expect(output).toHaveLength('\ufeff"i","text"\r\n'.length + 9 + 90 * 2 + 3 + 100 * (',""\r\n'.length + 5_000));
    expect(code).toBe(0);
  });

  it('answers a statement with its parameters from the graph itself, and says where rows are left out', async () => {
    const words = ['cypher', MELGAN, '--parameters', '{"name":"MelGAN"}', '--format', 'json'];
    expect(JSON.parse((await run(words)).output)).toEqual({
      columns: ['title', 'year'],
      rows: [['MelGAN: Generative Adversarial Networks for Conditional Waveform Synthesis', 2019]],
      truncated: false,
      notices: [],
    });
    const cut = await run(['cypher', '--first', '2', '--format', 'csv'], {
      input: "UNWIND ['=1', '@b', 'c'] AS x RETURN x",
    });
    expect(cut.output).toBe(`\ufeff"x"\r\n"'=1"\r\n"'@b"\r\n`);
    expect(cut.errors).toBe('There are more than these 2 rows: --first up to 10000 shows more.\n');
    expect(cut.code).toBe(0);
  });

  it('tells what the engine has against a statement in one line, by the place where the user wrote it', async () => {
    const { code, errors } = await run(['cypher', 'MATCH p:Paper RETURN p']);
    expect(errors).toMatch(/^CYPHER_FAILED: statement, line 1, column 7: [^\n]*GRAFEO-Q001[^\n]* Expected LParen\n$/u);
    expect(errors).not.toMatch(/EXPLAIN|u000a/u);
    expect(code).toBe(3);
  });

  it('ends with 3 for a statement that would write, with its place', async () => {
    const { code, errors } = await run(['cypher', 'MATCH (n) DELETE n']);
    expect(errors).toMatch(/^CYPHER_REFUSED: statement, line 1, column 11: DELETE /u);
    expect(code).toBe(3);
  });
});

describe('papergraph stats', LONG, () => {
  it('counts nodes and edges, documents and the room on disk', async () => {
    const told = JSON.parse((await run(['stats', '--json'])).output);
    expect(told).toMatchObject({
      documents: 5,
      folder: at('graph'),
      nodes: { PAPER: 35, DIGEST: 5 },
      edges: { REVIEWS: 35 },
    });
    expect(told.bytes).toBeGreaterThan(100_000);
    const { output } = await run(['stats']);
    expect(output).toMatch(/^embedded \S+, \d+\.\d MB in \S+graph\n5 documents state something\n/u);
    expect(output).toMatch(/^ {2}PAPER +35$/mu);
  });
});

describe('papergraph check', LONG, () => {
  it('finds nothing wrong with a seeded graph, and changes nothing', async () => {
    const { code, output, errors } = await run(['check', '--json']);
    const { findings } = JSON.parse(output);
    expect(findings.filter(({ state }: { state: string }) => state !== 'ok')).toEqual([]);
    expect(findings).toHaveLength(10);
    expect([code, errors]).toEqual([0, '']);
  });

  it('ends with 4 for wrong settings, and where there is no graph', async () => {
    const wrong = await run(['check'], { PORT: 'many', PAPERGRAPH_DAT: 'x' });
    expect(wrong.output).toMatch(
      /^fault {3}settings {2}PAPERGRAPH_DAT: expected .*\nfault {3}settings {2}PORT: expected/u,
    );
    const none = await run(['check'], { data: 'none', NEO4J_PASSWORD: 'x' });
    expect(none.output).toContain('advice  settings  NEO4J_PASSWORD: set and not used, as NEO4J_URI is not set\n');
    expect(none.output).toContain('fault   engine    NO_GRAPH: there is none in ');
    expect([wrong.code, none.code, existsSync(at('none'))]).toEqual([4, 4, false]);
  });
});

describe('with a server that has the graph open', LONG, () => {
  let url: string;
  let stop: () => Promise<number | string>;
  beforeAll(async () => {
    const environment = { PAPERGRAPH_DATA: at('graph'), PORT: '0', PAPERGRAPH_CYPHER: 'on' };
    const server = program.start(environment, ['serve']);
    url = await server.url;
    stop = () => {
      server.process.kill('SIGTERM');
      return server.ended;
    };
  }, 60_000);

  it('query, cypher and stats ask it', async () => {
    const [query, cypher, stats] = await Promise.all([
      run(['query', TITLES, '--url', url, '--format', 'json'], { data: 'none' }),
      run(['cypher', MELGAN, '--parameters', '{"name":"MelGAN"}', '--url', `${url}/graphql`], { data: 'none' }),
      run(['stats', '--url', url, '--json'], { data: 'none' }),
    ]);
    expect(JSON.parse(query.output).data.papers.totalCount).toBe(35);
    expect(cypher.output).toMatch(/^title +year\n.*\nMelGAN: .* 2019\n$/u);
    expect(JSON.parse(stats.output)).toMatchObject({
      engine: expect.stringMatching(/^embedded/u),
      nodes: { PAPER: 35 },
    });
    expect([query.code, cypher.code, stats.code]).toEqual([0, 0, 0]);
    const refused = await run(['query', '{ papers(first: 1000) { totalCount } }', '--url', url]);
    expect(refused.errors).toContain("have the server's setting PAPERGRAPH_MAX_PAGE allow more.");
    expect(refused.code).toBe(3);
  });

  it('a command that needs the graph itself says who has it and what to do', async () => {
    const { code, output, errors } = await run(['explain', 'author:nobody', '--json']);
    expect(errors).toMatch(/^LOCKED: The graph in \S+ is open in another process\. /u);
    expect(errors).toContain(`That is the server at ${url}, process `);
    expect(errors).toContain(
      `papergraph query, cypher and stats take --url ${url}. To write, explain or export, stop it first; papergraph backup need not, where the user whose server it is runs it.\n`,
    );
    expect(JSON.parse(output)).toMatchObject({ error: { code: 'LOCKED' } });
    expect(code).toBe(1);
    const checked = await run(['check']);
    expect(checked.output).toMatch(/fault {3}engine {4}LOCKED: .*\n {18}That is the server at /u);
    expect(checked.code).toBe(4);
  });

  it('which took its note with it when it stopped, nobody answers there any more', async () => {
    expect(existsSync(at('graph/server.json'))).toBe(true);
    expect(await stop()).toBe(0);
    expect(existsSync(at('graph/server.json'))).toBe(false);
    const { code, errors } = await run(['stats', '--url', url]);
    expect(errors).toContain(
      `SERVER_UNREACHABLE: Expected a server at ${url}/graphql, got no answer: connect ECONNREFUSED`,
    );
    expect(code).toBe(1);
  });

  it('what answers and is no such server is told apart', async () => {
    const page = createServer((_, response) => response.writeHead(404).end('<h1>Nothing\u001b[2J</h1>'));
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
    const { code, errors } = await run(['stats', '--url', `http://127.0.0.1:${(page.address() as AddressInfo).port}`]);
    page.close();
    expect(errors).toMatch(/^NOT_PAPERGRAPH: Expected an answer in GraphQL from \S+, got status 404 and "<h1>Nothing/u);
    expect(errors).not.toContain('\u001b');
    expect(code).toBe(1);
  });
});
