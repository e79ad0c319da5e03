// Walking any list in pages of any size gives each row once, in order, while rows tie and while others are being added.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { GraphRows } from '../../src/ingest/graph-rows.ts';
import { writeRows } from '../../src/ingest/writer.ts';
import type { Answering } from '../../src/query/answer.ts';
import { testEngines } from '../engines/engines.ts';
import { figure } from '../figure.ts';
import { answeringFrom } from './ask.ts';
import { SEED } from './draw.ts';
import { type WalkedList, walkedLists } from './lists.ts';
import { type Numbers, numbersFrom } from './numbers.ts';
import { pageOf, walked } from './walk.ts';
import { load, testGraph } from './world.ts';

const rows = await testGraph();
const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 });
/** Papers added during one walk: with more, walks of single rows would hardly end. */
const INSERTS = 6;
/** Lists whose order does not count papers: those may shift as counts change. */
const steady = walkedLists.filter(({ name }) =>
  /^(?:papers|authors|reviews|.*\.(?:papers|mentionedBy|citedBy))\((?!.*COUNT)/u.test(name),
);

/** Adds a paper that stands on every list walked, between rows that are there, before all or after all. */
async function addPaper(engine: Engine, next: Numbers, count: number): Promise<void> {
  const added = new GraphRows();
  const id = `paper:w-added-${count}`;
  const year = [undefined, 2016, 2018, 2020, 2020, 2021, 2026][next(7)];
  const title = ['A Survey', 'Ёжик в тумане', `Paper ${next(20)}`, '0', 'яяя'][next(5)];
  added.addNode({ label: 'Paper', id, properties: { title, year, authorsComplete: true } });
  added.addNode({ label: 'Review', id: `review:w-added-${count}`, properties: { name: `${title}`, position: 1 } });
  const author = `author:w-added-${count}`;
  added.addNode({ label: 'Author', id: author, properties: { name: ['Anna Petrova', 'Яна', 'Aa'][next(3)] } });
  const reasons = [{ document: 'w-data', rule: 'curated', confidence: 1 }];
  const link = (name: 'ABOUT' | 'MENTIONS' | 'CITES' | 'IN_VENUE', to: string, properties = {}) =>
    added.addEdge({ name, from: id, to, properties, reasons });
  link('ABOUT', 'concept:w-all', { score: 0.5 });
  link('MENTIONS', 'concept:w-seeing');
  link('CITES', 'paper:w-00');
  link('IN_VENUE', 'venue:w-1');
  const authored = { position: 1, affiliations: [] };
  added.addEdge({ name: 'PUBLISHED', from: 'organisation:w-left', to: id, properties: {}, reasons });
  added.addEdge({ name: 'AUTHORED', from: 'author:w-1', to: id, properties: authored, reasons });
  await writeRows(engine, added);
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

describe.each(testEngines())('paging on $name', ({ name, kind, open }) => {
  let engine: Engine;
  let answering: Answering;
  let added = 0;
  let walks = 0;

  beforeAll(async () => {
    engine = await open();
    await load(engine, rows);
    answering = answeringFrom(engine);
  });
  afterAll(() => engine.close());

  it.each(walkedLists)('gives every row of $name once, forwards and backwards', async (list) => {
    const { totalCount } = await pageOf(answering, list, { first: 1 });
    const whole = await walked(answering, list, { backward: false, sizes: [100] });
    expect(whole.length).toBe(totalCount);
    expect(whole.length).toBeGreaterThanOrEqual(3);
    expect(repeated(whole)).toEqual([]);
    // Each page of a list by counts counts everything: a long one is walked in as many pages as a short one.
    const wide = Math.ceil(whole.length / 150);
    const property = fc.asyncProperty(sizes, fc.boolean(), async (drawn, backward) => {
      const pages = drawn.map((size) => Math.min(size * wide, 100));
      expect(await walked(answering, list, { backward, sizes: pages })).toEqual(whole);
      walks++;
    });
    await fc.assert(property, { seed: SEED, numRuns: kind === 'embedded' ? 6 : 2, examples: [[[2], true]] });
  });

  it('walks lists that are steady under inserts, and enough of them', (test) => {
    figure(test, `${name}: ${walks} walks of ${walkedLists.length} lists, each row once`);
    expect(steady.length).toBeGreaterThanOrEqual(12);
  });

  it.each(steady)('loses and repeats no row of $name while others are added', async (list: WalkedList) => {
    const next = numbersFrom(SEED + added);
    for (const backward of [false, true]) {
      const before = await walked(answering, list, { backward: false, sizes: [100] });
      const start = added;
      const between = async () => {
        if (added - start >= INSERTS) return;
        added += 1;
        await addPaper(engine, next, added);
      };
      const met = await walked(answering, list, { backward, sizes: [1, 7, 3, 20], between });
      expect(repeated(met)).toEqual([]);
      expect(met.filter((id) => before.includes(id))).toEqual(before);
      expect(added).toBeGreaterThan(start);
    }
  });
});
