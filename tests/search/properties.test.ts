// What holds of every name of the seed: it finds its node first, with a letter off among the first ten, typed halfway too.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import type { NodeRow } from '../../src/ingest/graph-rows.ts';
import { namesOf } from '../../src/ingest/names.ts';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import { seedRows } from '../../src/ingest/seed-rows.ts';
import { fold } from '../../src/model/fold.ts';
import type { Answering } from '../../src/query/answer.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { completed } from '../../src/words/beginnings.ts';
import { stemsOf, textWords } from '../../src/words/index-words.ts';
import { rows as rowsOf } from '../engines/engines.ts';
import { answeringFrom, dataOf } from '../query/ask.ts';
import { Draw, runs } from '../query/draw.ts';
import { found } from './questions.ts';

const RUNS = 300;
const LIMIT_MS = 120_000;
const rows = seedRows(await readSeed('seed')).nodes.filter(({ label }) => label !== 'Review');
const named = rows.flatMap((row) => namesOf(row).map((name) => ({ row, name })));
const telling = named.filter(({ name }) => textWords(name).length > 0);
const texts = rows.flatMap(({ properties: { summaryEn, summaryRu } }) => [summaryEn, summaryRu]);
const inTexts = texts.flatMap((text) => (typeof text === 'string' ? textWords(text) : []));
const inNames = named.flatMap(({ name }) => textWords(name));
const known = new Set([...inNames, ...inTexts].flatMap(({ stems }) => stems));
const spelled = [...new Set([...inNames, ...inTexts].flatMap(({ spellings }) => spellings))];

/** Longer names are more than one question may have. */
const LONGEST = 400;
const LETTERS = { latin: 'abcdefghijklmnopqrstuvwxyz', cyrillic: 'абвгдежзиклмнопрстуфхцчшщыэюя' };

let engine: Engine;
let answering: Answering;
beforeAll(async () => {
  engine = await openEngine({ data: 'memory' });
  await seedGraph(engine, 'seed');
  answering = answeringFrom(engine);
});
afterAll(() => engine.close());

/** The word with one letter replaced, left out, doubled or swapped with the next. */
function mistyped(draw: Draw, word: string): string {
  const letters = [...word];
  const at = draw.integer(0, letters.length - 1);
  const alphabet = /\p{Script=Cyrillic}/u.test(word) ? LETTERS.cyrillic : LETTERS.latin;
  const [before, letter, after] = [letters.slice(0, at).join(''), letters[at], letters.slice(at + 1).join('')];
  const other = draw.pick([...alphabet]);
  const ways = [before + other + after, before + after, before + other + letter + after];
  const next = letters[at + 1];
  if (next !== undefined) ways.push(before + next + letter + letters.slice(at + 2).join(''));
  return draw.pick(ways);
}

interface Mistake {
  readonly row: NodeRow;
  readonly query: string;
  readonly word: string;
}

function mistake(draw: Draw): Mistake | undefined {
  const { row, name } = draw.pick(telling);
  const long = name.match(/(?<![\p{L}\p{N}])\p{L}{5,}(?![\p{L}\p{N}'’])/gu) ?? [];
  const plain = long.filter((word) => /^(?:[a-z]+|[а-яё]+)$/iu.test(word) && textWords(word).length === 1);
  if (plain.length === 0 || name.length > LONGEST) return undefined;
  const right = draw.pick(plain);
  const word = mistyped(draw, right.toLowerCase());
  return { row, word, query: name.replace(right, word) };
}

describe('a name', () => {
  it(
    'finds its node first, beside its namesakes alone',
    async () => {
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const { row, name } = new Draw(generate).pick(named);
        fc.pre(name.length <= LONGEST);
        const top = await found(answering, { query: name }, 20);
        const best = top.filter(({ score }) => score === 1);
        expect(best.map(({ node }) => node.id)).toContain(row.id);
        expect(best.length, name).toBeLessThanOrEqual(4);
        expect(completed(best.find(({ node }) => node.id === row.id)?.matched ?? '')).toBe(completed(name));
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
    },
    LIMIT_MS,
  );

  it(
    'with one letter off finds its node among the first ten, where the letter makes no other word of the graph, nor the beginning of one',
    async () => {
      let tried = 0;
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const made = mistake(new Draw(generate));
        if (!made) return;
        const { row, query, word } = made;
        const [read] = textWords(word);
        if (!read || textWords(word).length !== 1 || read.stems.some((stem) => known.has(stem))) return;
        if (stemsOf(word).some((stem) => known.has(stem))) return;
        // The last word of a question may be unfinished: then it is no typo.
        if (query.endsWith(word) && spelled.some((one) => one.startsWith(word))) return;
        const top = await found(answering, { query });
        expect(
          top.map(({ node }) => node.id),
          `${query} for ${row.id}`,
        ).toContain(row.id);
        tried += 1;
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
      expect(tried).toBeGreaterThan(RUNS / 3);
    },
    LIMIT_MS,
  );

  it(
    'is completed from its first letters on, where not too many others count more',
    async () => {
      const asked =
        'query ($prefix: String!, $kinds: [NodeKind!]) { suggest(prefix: $prefix, kinds: $kinds, first: 100) { text node { id } } }';
      type Data = { suggest: { text: string; node: { id: string } }[] };
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const { row, name } = draw.pick(telling);
        const letters = [...name];
        const prefix = letters.slice(0, draw.integer(1, Math.min(letters.length, 30))).join('');
        fc.pre(completed(prefix) !== '');
        const kinds = [row.label.toUpperCase()];
        const { suggest } = await dataOf<Data>(answering, asked, { prefix, kinds });
        const begun = (text: string) => ` ${completed(text)}`.includes(` ${completed(prefix)}`);
        expect(
          suggest.some(({ text }) => begun(text)),
          prefix,
        ).toBe(true);
        if (suggest.length === 100) return;
        expect(
          suggest.map(({ node }) => node.id),
          prefix,
        ).toContain(row.id);
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
    },
    LIMIT_MS,
  );

  it(
    'comes before others that begin so where its node counts more papers, whatever the beginning',
    async () => {
      const stored = await rowsOf(engine, 'MATCH (n) WHERE n.paperCount IS NOT NULL RETURN n.id, n.paperCount');
      const papers = new Map(stored as [string, number][]);
      const rank = (row: NodeRow, prefix: string) => {
        const names = namesOf(row).map(completed);
        if (namesOf(row).some((name) => fold(name) === fold(prefix))) return 4;
        if (names.some((name) => name.startsWith(prefix))) return 3;
        return row.label !== 'Paper' && names.some((name) => name.includes(` ${prefix}`)) ? 2 : 0;
      };
      let full = 0;
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const prefix = [...completed(draw.pick(named).name)].slice(0, draw.integer(1, 5)).join('').trim();
        fc.pre(prefix !== '' && !/\d/u.test(prefix));
        const ranked = rows.map((row) => ({ id: row.id, rank: rank(row, prefix), count: papers.get(row.id) ?? 0 }));
        const best = ranked
          .filter((one) => one.rank > 0)
          .sort((a, b) => b.rank - a.rank || b.count - a.count || (a.id < b.id ? -1 : 1))
          .slice(0, 8);
        if (best.length < 8) return;
        full += 1;
        const asked = 'query ($prefix: String!) { suggest(prefix: $prefix) { node { id } } }';
        const { suggest } = await dataOf<{ suggest: { node: { id: string } }[] }>(answering, asked, { prefix });
        expect(
          suggest.map(({ node }) => node.id),
          prefix,
        ).toEqual(best.map(({ id }) => id));
      });
      await fc.assert(property, runs(RUNS, LIMIT_MS));
      expect(full).toBeGreaterThan(RUNS / 3);
    },
    LIMIT_MS,
  );
});
