// The field cypher over HTTP, on the program as users run it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, type Program } from '../cli/program.ts';
import { type Answer, ask } from './fixture.ts';

let program: Program;
let on: string;
let off: string;

beforeAll(async () => {
  program = buildProgram();
  const environment = { PORT: '0', PAPERGRAPH_DATA: 'memory', PAPERGRAPH_DEADLINE_MS: '5000' };
  const started = program.start({ ...environment, PAPERGRAPH_CYPHER: 'on' });
  [on, off] = await Promise.all([started.url, program.start(environment).url]);
}, 60_000);
afterAll(() => program.remove());

const first = ({ body }: Answer) => body.errors?.[0];
const cypher = (url: string, statement: string, rest = '') =>
  ask(url, `{ cypher(statement: ${JSON.stringify(statement)}${rest}) { columns rows truncated } }`);

describe('where it is on', () => {
  it('answers with columns and rows, beside other fields and under aliases', async () => {
    const statement = 'MATCH (p:Paper {shortName: $name}) RETURN p.title AS title, p.year';
    const argument = `statement: ${JSON.stringify(statement)}, parameters: {name: "DETR"}`;
    const { body } = await ask(
      on,
      `{ found: cypher(${argument}) { names: columns __typename rows } paper(ref: "DETR") { year } }`,
    );
    expect(body).toMatchObject({
      data: {
        found: {
          names: ['title', 'p.year'],
          __typename: 'CypherResult',
          rows: [['End-to-End Object Detection with Transformers', 2020]],
        },
        paper: { year: 2020 },
      },
    });
  });

  it('counts rows, and says when it cut', async () => {
    const { body } = await cypher(on, 'UNWIND [1, 2, 3] AS x RETURN x', ', first: 2');
    expect(body.data).toEqual({ cypher: { columns: ['x'], rows: [[1], [2]], truncated: true } });
  });

  it('notices a label that the graph has not', async () => {
    const statement = 'MATCH (p:Papr) RETURN p';
    const { body } = await ask(on, `{ cypher(statement: "${statement}") { rows truncated notices } }`);
    const notices = ['The graph has no label Papr. Did you mean Paper?'];
    expect(body.data).toEqual({ cypher: { rows: [], truncated: false, notices } });
  });

  it('refuses what might write, with the word and its place', async () => {
    const { body } = await cypher(on, 'MATCH (n)\nDETACH DELETE n');
    expect(body).toMatchObject({ data: { cypher: null }, errors: [{ path: ['cypher'] }] });
    expect(first({ body } as Answer)?.extensions).toMatchObject({
      code: 'CYPHER_REFUSED',
      word: 'DETACH',
      line: 2,
      column: 1,
    });
  });

  it.each([
    ['RETURN nothing', '', 'CYPHER_FAILED', 'nothing'],
    ['RETURN $x', ', parameters: {y: 1}', 'BAD_INPUT', '$x: expected a value in parameters, got none.'],
    ['RETURN 1', ', first: 0', 'BAD_INPUT', 'expected a whole number from 1 to 10000, got 0.'],
    ['RETURN 1', ', first: 10001', 'LIMIT_EXCEEDED', 'the limit rows allows 10000, got 10001.'],
  ])('says what is wrong with %s%s', async (statement, rest, ...[code, message]) => {
    const error = first(await cypher(on, statement, rest));
    expect(error?.extensions.code).toBe(code);
    expect(error?.message).toContain(message);
  });

  it('ends what does not end', { timeout: 30_000 }, async () => {
    const statement = 'MATCH (a), (b), (c) WHERE a.id < b.id AND b.id < c.id RETURN count(*) AS n';
    expect(first(await cypher(on, statement))?.extensions.code).toBe('TIMEOUT');
  });
});

it('where it is off, says how to turn it on, and answers the rest', async () => {
  const { body } = await ask(off, '{ cypher(statement: "RETURN 1") { rows } paper(ref: "DETR") { year } }');
  expect(body.data).toEqual({ cypher: null, paper: { year: 2020 } });
  expect(first({ body } as Answer)).toMatchObject({
    message: expect.stringContaining('may set PAPERGRAPH_CYPHER=on'),
    extensions: { code: 'CYPHER_OFF' },
  });
});
