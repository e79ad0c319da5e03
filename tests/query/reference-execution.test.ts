// An answer has, key by key and in order, the shape that graphql-js gives it: by the book, whatever the operation looks like.

import fc from 'fast-check';
import { type ExecutionResult, execute, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import type { Answering } from '../../src/query/answer.ts';
import type { Sources } from './argument-generator.ts';
import { answeringFrom, codes } from './ask.ts';
import { CursorPool } from './cursor-pool.ts';
import { Draw, runs, SEED } from './draw.ts';
import { FilterGenerator } from './filter-generator.ts';
import { type Operation, operation } from './operation-generator.ts';
import { Stock } from './stock.ts';
import { load, testGraph } from './world.ts';

const RUNS = Number(process.env.PAPERGRAPH_TEST_REFERENCES ?? 300);
const LIMIT_MS = Math.max(120_000, RUNS * 200);
const schema = papergraphSchema();
let engine: Engine;
let answering: Answering;
let sources: Sources;

beforeAll(async () => {
  const rows = await testGraph();
  engine = await openEngine({ data: 'memory' });
  await load(engine, rows);
  answering = answeringFrom(engine);
  const stock = new Stock(rows);
  sources = { stock, filters: new FilterGenerator(schema, stock), cursors: await CursorPool.from(answering) };
});
afterAll(() => engine.close());

type Asked = Pick<Operation, 'document' | 'variables'> & { readonly operationName?: string };

/**
 * Executes the operation with graphql-js over the values of an answer: fields are collected, merged, ordered and checked for
 * type and null by its rules, and each value is found by response key alone.
 */
async function byTheBook(
  { document, variables, operationName }: Asked,
  { data }: ExecutionResult,
): Promise<ExecutionResult> {
  return execute({
    schema,
    document,
    variableValues: variables,
    operationName: operationName ?? null,
    rootValue: data,
  });
}

async function shapes(asked: Asked): Promise<{ own: string; reference: string }> {
  expect(validate(schema, asked.document)).toEqual([]);
  const answer = await answering.answer(asked);
  expect(answer.errors).toBeUndefined();
  const reference = await byTheBook(asked, answer);
  expect(reference.errors).toBeUndefined();
  return { own: JSON.stringify(answer.data), reference: JSON.stringify(reference.data) };
}

describe('the shape of an answer', () => {
  it(
    `is graphql-js's own for ${RUNS} generated operations (seed ${SEED})`,
    async () => {
      let objects = 0;
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const asked = operation(new Draw(generate), schema, sources);
        fc.pre(validate(schema, asked.document).length === 0);
        const answer = await answering.answer(asked);
        expect(codes(answer), `${asked.text}\n${JSON.stringify(asked.variables)}`).not.toContain(undefined);
        fc.pre(!answer.errors);
        const reference = await byTheBook(asked, answer);
        expect(reference.errors, asked.text).toBeUndefined();
        expect(JSON.stringify(answer.data), asked.text).toBe(JSON.stringify(reference.data));
        objects += JSON.stringify(answer.data).split('{').length - 1;
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
      expect(objects).toBeGreaterThan(RUNS * 5);
    },
    LIMIT_MS + 10_000,
  );

  it.each([
    [
      'nothing that is there',
      '{ paper(ref: "nothing at all") { id } node(id: "paper:nope") { id } nodes(ids: []) { id } }',
      {
        paper: null,
        node: null,
        nodes: [],
      },
    ],
    [
      'kinds that no fragment fits',
      '{ node(id: "venue:w-0") { ... on Paper { title } ... on Author { name } } }',
      { node: {} },
    ],
    [
      'types at every level',
      `{ __typename venue(ref: "Nowhere") { __typename papers { __typename edges { __typename } pageInfo { __typename } } }
        stats { __typename } digest(ref: "digest:w-2") { reviews(first: 1) { edges { __typename node { __typename evidence { __typename source { __typename } } } } } } }`,
      {
        __typename: 'Query',
        venue: {
          __typename: 'Venue',
          papers: { __typename: 'VenuePaperConnection', edges: [], pageInfo: { __typename: 'PageInfo' } },
        },
        stats: { __typename: 'GraphStats' },
        digest: {
          reviews: {
            edges: [
              {
                __typename: 'DigestReviewEdge',
                node: {
                  __typename: 'Review',
                  evidence: [{ __typename: 'Evidence', source: { __typename: 'Source' } }],
                },
              },
            ],
          },
        },
      },
    ],
    [
      'one field asked for in several places',
      `{ venue(ref: "Ёлка") { name papers(first: 1) { totalCount } ...More } venue(ref: "Ёлка") { id name } }
        fragment More on Venue { __typename papers(first: 1) { pageInfo { hasPreviousPage } } ... on Node { label } }`,
      {
        venue: {
          name: 'Ёлка',
          papers: { totalCount: 6, pageInfo: { hasPreviousPage: false } },
          __typename: 'Venue',
          label: 'Ёлка',
          id: 'venue:w-2',
        },
      },
    ],
    [
      'fragments on the interface and on types',
      `{ nodes(ids: ["venue:w-3", "paper:nope", "concept:w-lone"]) { ...Any ... on Venue { venue: name } ... on Concept { kind } id } }
        fragment Any on Node { ... on Node { label(language: RU) } __typename }`,
      {
        nodes: [
          { label: 'Nowhere', __typename: 'Venue', venue: 'Nowhere', id: 'venue:w-3' },
          null,
          { label: 'Lone', __typename: 'Concept', kind: 'METRIC', id: 'concept:w-lone' },
        ],
      },
    ],
  ])('is right for %s', async (_, source, expected) => {
    const { own, reference } = await shapes({ document: parse(source), variables: {} });
    expect(own).toBe(JSON.stringify(expected));
    expect(reference).toBe(own);
  });

  it('takes any name as response key', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length', 'valueOf'];
    const keyed = names.map((name) => `${name}: name`).join(' ');
    const source = `{ constructor: venues(first: 1) { __proto__: nodes { ${keyed} } toString: pageInfo { __proto__: hasNextPage } } }`;
    const { own, reference } = await shapes({ document: parse(source), variables: {} });
    const node = names.map((name) => `"${name}":"NeurIPS"`).join();
    expect(own).toBe(`{"constructor":{"__proto__":[{${node}}],"toString":{"__proto__":true}}}`);
    expect(reference).toBe(own);
    const rooted = await shapes({ document: parse('{ __proto__: venue(ref: "Nowhere") { name } }'), variables: {} });
    expect(rooted.own).toBe('{"__proto__":{"name":"Nowhere"}}');
    expect(rooted.reference).toBe(rooted.own);
  });

  it.each([
    [true, false, '{"venue":{"a":"Nowhere","id":"venue:w-3","c":"Nowhere"}}'],
    [false, false, '{"venue":{"id":"venue:w-3"}}'],
    [true, true, '{"venue":{"a":"Nowhere"}}'],
    [false, true, '{"venue":{}}'],
  ])('leaves out what @include(if: %j) and @skip(if: %j) leave out', async (include, skip, expected) => {
    const source = `query ($include: Boolean!, $skip: Boolean!) { venue(ref: "Nowhere") {
      a: name @include(if: $include) ... @skip(if: $skip) { id } ...F @include(if: $include) @skip(if: $skip) } }
      fragment F on Venue { c: name papers @skip(if: true) { totalCount } }`;
    const { own, reference } = await shapes({ document: parse(source), variables: { include, skip } });
    expect(own).toBe(expected);
    expect(reference).toBe(own);
  });
});
