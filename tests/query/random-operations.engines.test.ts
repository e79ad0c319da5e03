// Operations generated out of the schema are answered alike by the embedded engine and by Neo4j, to the last byte.

import fc from 'fast-check';
import { validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine } from '../../src/graph/engine.ts';
import type { Answering } from '../../src/query/answer.ts';
import { testEngines } from '../engines/engines.ts';
import { figure } from '../figure.ts';
import type { Sources } from './argument-generator.ts';
import { answeringFrom } from './ask.ts';
import { Coverage } from './coverage.ts';
import { CursorPool } from './cursor-pool.ts';
import { Draw, SEED, runs as settings } from './draw.ts';
import { FilterGenerator } from './filter-generator.ts';
import { type Operation, operation } from './operation-generator.ts';
import { Stock } from './stock.ts';
import { Tally } from './tally.ts';
import { load, testGraph } from './world.ts';

/** Operations for the first Neo4j; further ones get a sample. */
const RUNS = Number(process.env.PAPERGRAPH_TEST_OPERATIONS ?? 1_000);
const SAMPLE = Math.ceil(RUNS / 5);
const TIME_LIMIT_MS = Math.max(240_000, RUNS * 600);

const [embedded, ...servers] = testEngines();
const rows = await testGraph();
let engine: Engine;
let answering: Answering;
let sources: Sources;

beforeAll(async () => {
  engine = (await embedded?.open()) as Engine;
  await load(engine, rows);
  answering = answeringFrom(engine);
  const stock = new Stock(rows);
  const filters = new FilterGenerator(papergraphSchema(), stock);
  sources = { stock, filters, cursors: await CursorPool.from(answering) };
});
afterAll(() => engine.close());

it(`a thousand generated operations are valid and use almost all of the schema`, () => {
  const coverage = new Coverage(papergraphSchema());
  let invalid = 0;
  const property = fc.property(fc.gen(), (generate) => {
    const { document } = operation(new Draw(generate), papergraphSchema(), sources);
    coverage.add(document);
    invalid += validate(papergraphSchema(), document).length > 0 ? 1 : 0;
  });
  fc.assert(property, settings(1_000, TIME_LIMIT_MS));
  expect(coverage.missing().length).toBeLessThan(80);
  expect(invalid).toBeLessThan(50);
});

describe.each(servers.map((server, at) => ({ ...server, runs: at === 0 ? RUNS : SAMPLE })))(
  '$runs generated operations',
  ({ name, open, runs }) => {
    let other: Engine;

    beforeAll(async () => {
      other = await open();
      await load(other, rows);
    });
    afterAll(() => other.close());

    it(
      `are answered by ${name} as by the embedded engine (seed ${SEED})`,
      async (test) => {
        const tally = new Tally();
        const server = answeringFrom(other);
        const property = fc.asyncProperty(fc.gen(), async (generate) => {
          const asked: Operation = operation(new Draw(generate), papergraphSchema(), sources);
          fc.pre(validate(papergraphSchema(), asked.document).length === 0);
          const own = await tally.timed('embedded', () => answering.answer(asked));
          const theirs = await tally.timed(name, () => server.answer(asked));
          tally.count(own);
          expect(tally.plain(theirs), `${asked.text}\n${JSON.stringify(asked.variables)}`).toBe(tally.plain(own));
        });
        await fc.assert(property, settings(runs, TIME_LIMIT_MS));
        console.info(`seed ${SEED}: ${tally}`);
        expect(tally.answered).toBeGreaterThanOrEqual(runs);
        expect(tally.share('with rows')).toBeGreaterThan(0.55);
        expect(tally.share('refused')).toBeLessThan(0.15);
        expect(tally.unforeseen).toEqual([]);
        figure(
          test,
          `${name}: ${tally.answered} equal answers, ${Math.round(100 * tally.share('with rows'))}% with rows`,
        );
      },
      TIME_LIMIT_MS + 30_000,
    );
  },
);
