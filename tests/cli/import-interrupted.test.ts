// Kills imports at moments drawn by chance, imports again, and compares the graph with that of an undisturbed import.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEngine } from '../../src/graph/open.ts';
import { dump } from '../ingest/dump.ts';
import { buildProgram, type Program } from './program.ts';

const DIGESTS = 60;
const REVIEWS = 4;
const KILLS = 12;
const MONTHS = ['Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь', 'Июль', 'Август', 'Сентябрь', 'Октябрь'];
const PEOPLE = ['Wei Wang', 'Anna Łoś', 'Bo Li', 'Ivan Petrov', 'Olga Sand', 'Gus Wool', 'Ada Fern'];
const KINDS = ['Soft', 'Hard', 'Round', 'Flat', 'Grey', 'Warm', 'Small', 'Wet', 'Dry', 'Loud'];
const MAKERS = ['Google Research', 'KAUST', 'Pebble Works', 'Samsung AI Center', 'Heap University'];
const REVIEWERS = ['Иван Петров (в слэке i.petrov)', 'Пётр Кот (на habr kot)', 'Пётр Кот (в слэке kot)', 'Мария Кот'];

const one = <Entry>(list: readonly Entry[], number: number) => list[number % list.length] as Entry;

/** A small digest; people, makers, reviewers and now and then a paper meet again in others. */
function digest(index: number): string {
  const reviews = Array.from({ length: REVIEWS }, (_, at) => {
    const number = index * 7 + at * 3;
    const byline = `${one(PEOPLE, number)}, ${one(PEOPLE, number + 1 + (at % 3))} (${one(MAKERS, number)}, 2020)`;
    const title =
      at === 0
        ? `Pebbles Met Again on Beach ${index % 9}`
        : `${one(KINDS, at)} Pebbles on Beach ${index}: How They Roll`;
    return `${at + 1}. ${title}\n\nАвторы статьи: ${byline}\nАвтор обзора: ${one(REVIEWERS, number)}\n\nОбучали ResNet на COCO.\n`;
  });
  const [month, year] = [MONTHS[index % 10], 2010 + Math.floor(index / 10)];
  return `Рубрика «Читаем камни за вас». ${month} ${year}\n\n${reviews.join('\n')}`;
}

let program: Program;
let folder: string;
beforeAll(() => {
  program = buildProgram();
  folder = mkdtempSync(join(tmpdir(), 'papergraph-interrupted-'));
  mkdirSync(join(folder, 'digests'));
  for (let index = 0; index < DIGESTS; index += 1) writeFileSync(join(folder, `digests/${index}.txt`), digest(index));
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

const started = (data: string) =>
  program.start({ PAPERGRAPH_DATA: join(folder, data) }, ['import', '--json', join(folder, 'digests')]);

async function dumped(data: string) {
  const engine = await openEngine({ data: join(folder, data) });
  try {
    return await dump(engine);
  } finally {
    await engine.close();
  }
}

it('gives the same graph when an import is killed at any moment and run again', { timeout: 240_000 }, async () => {
  const began = performance.now();
  const whole = started('whole');
  expect(await whole.ended).toBe(0);
  const took = performance.now() - began;
  expect(JSON.parse(whole.output()).written.nodes.Review).toBe(DIGESTS * REVIEWS);
  const expected = await dumped('whole');
  const moments = fc.sample(fc.integer({ min: 0, max: 1000 }), { numRuns: KILLS, seed: 4 });
  const interrupted = async (share: number, data: string) => {
    const killed = started(data);
    await pause((took * share) / 1000);
    killed.process.kill('SIGKILL');
    await killed.ended;
    const again = started(data);
    expect(await again.ended).toBe(0);
    expect(await dumped(data), `killed after ${share / 10} % of the time`).toEqual(expected);
    rmSync(join(folder, data), { recursive: true });
  };
  const half = async (odd: number) => {
    for (const [index, share] of moments.entries()) if (index % 2 === odd) await interrupted(share, `killed-${index}`);
  };
  await Promise.all([half(0), half(1)]);
});
