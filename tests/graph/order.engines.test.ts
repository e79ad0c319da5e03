// Order: text by code point, nulls where the compiler puts them, and pages that neither lose nor repeat a row.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { rows, statement, testEngines, value } from '../engines/engines.ts';

/** In the order of their code points. */
const TEXTS = [
  '',
  ' a',
  '1',
  '10',
  '9',
  'A',
  'Z',
  'a',
  'a b',
  'ab',
  'z',
  'é',
  'Ё',
  'А',
  'а',
  'я',
  'ё',
  '中',
  '𝔘',
  '🦔',
];

const ITEMS = TEXTS.flatMap((text, at) => [
  { id: `i${String(at).padStart(2, '0')}a`, text, year: at % 3 === 0 ? null : 2000 + (at % 4) },
  { id: `i${String(at).padStart(2, '0')}b`, text, year: 2000 + (at % 4) },
]);

describe.each([...testEngines()])('order on $name', ({ kind, open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    const text = 'UNWIND $items AS row MERGE (n:Item {id: row.id}) SET n.text = row.text, n.year = row.year';
    await engine.write([statement(text, { items: [...ITEMS].reverse() })]);
  });
  afterAll(() => engine.close());

  it('sorts text by code point, ascending and descending', async () => {
    const up = await rows(engine, 'UNWIND $texts AS t WITH t ORDER BY t RETURN t', { texts: [...TEXTS].reverse() });
    expect(up.flat()).toStrictEqual(TEXTS);
    const down = await rows(engine, 'MATCH (n:Item) WITH DISTINCT n.text AS t ORDER BY t DESC RETURN t');
    expect(down.flat()).toStrictEqual([...TEXTS].reverse());
  });

  it('compares stored text with a parameter by code point', async () => {
    const text = 'MATCH (n:Item) WITH DISTINCT n.text AS t WHERE t > $beyond RETURN t ORDER BY t';
    for (const [at, beyond] of TEXTS.entries()) {
      expect((await rows(engine, text, { beyond })).flat()).toStrictEqual(TEXTS.slice(at + 1));
    }
  });

  // Exception: Neo4j sorts stored text by code point but compares it with a parameter by UTF-16 unit, which differs where
  // a character past U+FFFF meets one of U+E000 to U+FFFF. Sort keys hold no character of that range for this reason.
  it('agrees on characters past the basic plane against its end only where it compares by code point', async () => {
    const ends = { low: '\uFF21', high: '🦔' };
    const write = "MERGE (n:End {id: 'low'}) SET n.text = $low MERGE (m:End {id: 'high'}) SET m.text = $high";
    await engine.write([statement(write, ends)]);
    const sorted = await rows(engine, 'MATCH (n:End) RETURN n.text ORDER BY n.text');
    expect(sorted.flat()).toStrictEqual([ends.low, ends.high]);
    const beyond = await rows(engine, 'MATCH (n:End) WHERE n.text > $low RETURN n.text', ends);
    expect(beyond.flat()).toStrictEqual(kind === 'neo4j' ? [] : [ends.high]);
  });

  it.each(['', ' DESC'])('puts null last by IS NULL, whichever way the key goes:%s', async (direction) => {
    const text = `MATCH (n:Item) RETURN n.year, n.id ORDER BY n.year IS NULL, n.year${direction}, n.id`;
    const listed = await rows(engine, text);
    const years = listed.map(([year]) => year as number | null);
    const known = years.filter((year) => year !== null);
    const sign = direction === '' ? 1 : -1;
    expect(years).toStrictEqual([...known.sort((a, b) => sign * (a - b)), ...years.filter((year) => year === null)]);
    expect(years.filter((year) => year === null)).toHaveLength(7);
  });

  it.each([
    ['', '>'],
    [' DESC', '<'],
  ])('walks pages by key without a loss or a repeat: year%s', async (direction, beyond) => {
    const order = `ORDER BY n.year IS NULL, n.year${direction}, n.id`;
    const whole = await rows(engine, `MATCH (n:Item) RETURN n.year, n.id ${order}`);
    const within = `n.year ${beyond} $year OR n.year = $year AND n.id > $id OR n.year IS NULL`;
    const nulls = 'n.year IS NULL AND n.id > $id';
    const walked: unknown[] = [];
    let page = await rows(engine, `MATCH (n:Item) RETURN n.year, n.id ${order} LIMIT $limit`, { limit: 3 });
    while (page.length > 0) {
      walked.push(...page);
      const [year, id] = page.at(-1) as [number | null, string];
      const text = `MATCH (n:Item) WHERE ${year === null ? nulls : within} RETURN n.year, n.id ${order} LIMIT $limit`;
      page = await rows(engine, text, { year, id, limit: 3 });
    }
    expect(walked).toStrictEqual(whole);
    expect(whole).toHaveLength(ITEMS.length);
  });

  it('keeps the order of a page that is sorted and cut inside a subquery', async () => {
    const text =
      'CALL { MATCH (n:Item) WITH n ORDER BY n.text DESC, n.id LIMIT 4 RETURN collect([n.id]) AS r } RETURN r';
    const last = TEXTS.length - 1;
    const expected = [`i${last}a`, `i${last}b`, `i${last - 1}a`, `i${last - 1}b`].map((id) => [id]);
    expect(await value(engine, text)).toStrictEqual(expected);
  });

  it('takes the limit as a parameter, zero included', async () => {
    expect(await rows(engine, 'MATCH (n:Item) RETURN n.id LIMIT $limit', { limit: 0 })).toStrictEqual([]);
  });
});
