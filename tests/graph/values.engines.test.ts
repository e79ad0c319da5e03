// What goes into a statement and what comes out of it: the same plain values on every engine.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Value } from '../../src/graph/engine.ts';
import { rows, statement, testEngines, value } from '../engines/engines.ts';

const VALUES: Record<string, Value> = {
  'whole number': 42,
  zero: 0,
  'negative whole number': -7,
  'number past 32 bits': 5_000_000_000,
  'largest safe integer': 2 ** 53 - 1,
  'smallest safe integer': -(2 ** 53 - 1),
  fraction: 0.1,
  'negative fraction': -2.5e-9,
  'large fraction': 1.7976931348623157e308,
  'empty text': '',
  'Cyrillic text': 'Нейродайджест: ёж, Ё',
  'text beyond the basic plane': '🦔 𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  'text with quotes': `'" \` \\ \\u0041 \n\t $p {x} //`,
  'no value': null,
  truth: true,
  falsehood: false,
  'empty list': [],
  'mixed list': [1, 'a', null, 2.5, false],
  'nested lists': [[1, [2, []]], [['three']]],
  'empty map': {},
  map: { name: 'ё', count: 3, none: null, inner: { list: [{ deep: true }] } },
};

describe.each([...testEngines()])('values on $name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  it.each(Object.entries(VALUES))('hands back a %s as it was given', async (_, given) => {
    expect(await value(engine, 'RETURN $given AS given', { given })).toStrictEqual(given);
  });

  it.each(Object.entries(VALUES))('does so for a %s within a list and a map', async (_, given) => {
    const text = 'RETURN [$given, {key: $given}] AS given';
    expect(await value(engine, text, { given })).toStrictEqual([given, { key: given }]);
  });

  it('keeps properties: text, numbers, truth values and lists of text', async () => {
    const properties = { id: 'v1', text: 'Ёлка 🦔', whole: 2021, part: 0.75, truth: false, list: ['а', "b'", ''] };
    await engine.write([statement('MERGE (n:Value {id: $id}) SET n += $properties', { id: 'v1', properties })]);
    const text = 'MATCH (n:Value {id: $id}) RETURN n.text, n.whole, n.part, n.truth, n.list, n.absent';
    expect(await rows(engine, text, { id: 'v1' })).toStrictEqual([
      ['Ёлка 🦔', 2021, 0.75, false, ['а', "b'", ''], null],
    ]);
  });

  it('sets a property to null by removing it', async () => {
    await engine.write([statement('MERGE (n:Value {id: $id}) SET n.x = 1', { id: 'v2' })]);
    await engine.write([statement('MERGE (n:Value {id: $id}) SET n.x = $x', { id: 'v2', x: null })]);
    expect(await value(engine, 'MATCH (n:Value {id: $id}) RETURN n.x IS NULL', { id: 'v2' })).toBe(true);
  });

  it('tells whole numbers from fractions where the statement does', async () => {
    const [row] = await rows(engine, 'RETURN $a / $b, $c / $b, $a = $d', { a: 7, b: 2, c: 7.5, d: 7.0 });
    expect(row).toStrictEqual([3, 3.75, true]);
  });

  it('gives rows by position, in the order of RETURN', async () => {
    const text = 'UNWIND [3, 1, 2] AS b WITH b ORDER BY b RETURN b AS z, b * 10 AS a';
    expect(await rows(engine, text)).toStrictEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
  });

  it('gives no rows as an empty list', async () => {
    expect(await rows(engine, 'UNWIND [] AS x RETURN x')).toStrictEqual([]);
  });

  it('gives thousands of rows', async () => {
    const many = await rows(engine, 'UNWIND range(1, 5000) AS x RETURN x, toString(x)');
    expect(many).toHaveLength(5000);
    expect(many[4999]).toStrictEqual([5000, '5000']);
  });

  it.each([
    ['an integer too large', 'RETURN 9007199254740992'],
    ['one within a list and a map', 'RETURN [{x: -9007199254740993}]'],
    ['infinity', 'RETURN 1.0 / 0.0'],
  ])('refuses %s rather than hand out a wrong number', async (_, text) => {
    await expect(rows(engine, text)).rejects.toMatchObject({ name: 'GraphError', code: 'UNKNOWN' });
  });

  it.each(['n', '[n]', '{n: n}', 'e', 'm'])('refuses to return a whole node or edge: %s', async (returned) => {
    await engine.write([
      statement('MERGE (n:Value {id: "v3"}) MERGE (m:Value {id: "v4"}) MERGE (n)-[e:NEXT]->(m) SET e.x = 1'),
    ]);
    const text = `MATCH (n:Value {id: "v3"})-[e:NEXT]->(m:Value) RETURN ${returned}`;
    await expect(rows(engine, text)).rejects.toThrow(/^test: the statement returned (a|an) /);
  });
});
