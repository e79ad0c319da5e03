// Orders, tried out in full: every row before and after every other one, by the engine and by a naive comparison.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { nodeLabels, nodeTypes } from '../../src/model/nodes.ts';
import type { KeyValue, Position } from '../../src/query/cursor.ts';
import { beyond, comparePositions, nodeOrder, type OrderKey, orderBy } from '../../src/query/order.ts';
import { StatementWriter } from '../../src/query/statement-writer.ts';
import { rows, statement } from '../engines/engines.ts';

const YEARS: readonly KeyValue[] = [null, -1, 0, 2020, 2020.5];
// By code point, which for folded names is by UTF-16 unit too; by the rules of a language it would be another order.
const TEXTS: readonly KeyValue[] = [null, '', 'a', 'ab', 'b', 'я', 'ё', '한', '🦔'];

/** Every pair of keys twice, so that ids must break ties; ids in another order than rows. */
const POSITIONS: readonly Position[] = YEARS.flatMap((year) =>
  TEXTS.flatMap((text) =>
    ['b', '𝔞'].map((id) => ({ keys: [year, text], id: `${id}${TEXTS.indexOf(text)}${YEARS.indexOf(year)}` })),
  ),
);

type Direction = OrderKey['direction'];
interface NamedKey extends OrderKey {
  readonly variable: string;
}

function key(variable: string, direction: Direction, nullable = true): NamedKey {
  const type = variable === 'text' ? 'string' : 'number';
  return { variable, direction, nullable, type, expression: `n.${variable}` };
}

/** One key or both, each either way. */
const ORDERS: readonly (readonly [string, readonly NamedKey[]])[] = (['ASC', 'DESC'] as const).flatMap((a) => [
  [`year ${a}`, [key('year', a)]] as const,
  ...(['ASC', 'DESC'] as const).map((b) => [`year ${a}, text ${b}`, [key('year', a), key('text', b)]] as const),
]);

function naiveValue(a: KeyValue, b: KeyValue, direction: Direction): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const rank = (value: KeyValue) => (typeof value === 'string' ? TEXTS.indexOf(value) : Number(value));
  return (rank(a) - rank(b)) * (direction === 'ASC' ? 1 : -1);
}

/** Missing values last whatever the direction, ties by id, ascending. */
function naive(keys: readonly NamedKey[], a: Position, b: Position): number {
  for (const [index, { direction }] of keys.entries()) {
    const compared = naiveValue(a.keys[index] ?? null, b.keys[index] ?? null, direction);
    if (compared !== 0) return compared;
  }
  return a.id.codePointAt(0) === b.id.codePointAt(0)
    ? a.id < b.id
      ? -1
      : Number(a.id > b.id)
    : Number(a.id.codePointAt(0)) - Number(b.id.codePointAt(0));
}

function ordered(keys: readonly NamedKey[], positions: readonly Position[]): string[] {
  return [...positions].sort((a, b) => naive(keys, a, b)).map(({ id }) => id);
}

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ data: 'memory' });
  const stored = POSITIONS.map(({ keys: [year, text], id }) => ({ id, year: year ?? null, text: text ?? null }));
  await engine.write([
    statement('UNWIND $rows AS row CREATE (n:Row {id: row.id}) SET n.year = row.year, n.text = row.text', {
      rows: stored,
    }),
  ]);
});
afterAll(() => engine.close());

/** The ids of the rows that meet a condition, in the order that the engine is told. */
async function found(
  keys: readonly NamedKey[],
  options: { where?: string; backward?: boolean; parameters?: StatementWriter },
): Promise<string[]> {
  const { where, backward = false, parameters = new StatementWriter() } = options;
  const projected = keys.map(({ expression, variable }) => `${expression} AS ${variable}`).join(', ');
  const kept = keys.map(({ variable }) => variable).join(', ');
  const filtered = where ? `WHERE ${where} WITH n, ${kept}` : '';
  const text = `MATCH (n:Row) WITH n, ${projected} ${filtered} ${orderBy(keys, backward, 'n.id')} RETURN n.id`;
  const answer = await engine.read(parameters.finish('test', text));
  return answer.map(([id]) => String(id));
}

describe.each(ORDERS)('the order %s', (_, keys) => {
  it('is the naive one', async () => {
    expect(await found(keys, {})).toEqual(ordered(keys, POSITIONS));
  });

  it('backwards is its exact reverse', async () => {
    expect(await found(keys, { backward: true })).toEqual(ordered(keys, POSITIONS).reverse());
  });

  it('is the same once more on decoded rows', () => {
    const wrong = POSITIONS.flatMap((a) =>
      POSITIONS.filter((b) => Math.sign(comparePositions(keys, a, b)) !== Math.sign(naive(keys, a, b))).map((b) => [
        a,
        b,
      ]),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['after', 'before'] as const)('has %s each row just those that the naive one has', async (side) => {
    for (const position of POSITIONS) {
      const writer = new StatementWriter();
      const where = beyond({ keys, id: 'n.id', parameter: (value) => writer.parameter(value) }, position, side);
      const expected = POSITIONS.filter((other) =>
        side === 'after' ? naive(keys, other, position) > 0 : naive(keys, other, position) < 0,
      );
      expect(await found(keys, { where, parameters: writer }), JSON.stringify(position)).toEqual(
        ordered(keys, expected),
      );
    }
  });
});

describe('a key that is never missing', () => {
  const keys = [key('year', 'DESC', false)];
  const present = POSITIONS.filter(({ keys: [year] }) => year !== null);

  it('needs no test for it, and gives the same', async () => {
    expect(orderBy(keys, false, 'n.id')).toBe('ORDER BY year DESC, n.id');
    for (const position of present) {
      const writer = new StatementWriter();
      const condition = beyond({ keys, id: 'n.id', parameter: (value) => writer.parameter(value) }, position, 'after');
      expect(condition).not.toContain('NULL');
      const expected = present.filter((other) => naive(keys, other, position) > 0);
      expect(await found(keys, { where: `n.year IS NOT NULL AND ${condition}`, parameters: writer })).toEqual(
        ordered(keys, expected),
      );
    }
  });
});

describe('the order of nodes', () => {
  const ofLabel = (label: (typeof nodeLabels)[number], asked?: Parameters<typeof nodeOrder>[2]) =>
    nodeOrder(new StatementWriter(), { label, variable: 'n' }, asked);

  it('is named after its keys and their directions, for its cursors', () => {
    expect(
      ofLabel('Paper', [
        { by: 'YEAR', direction: 'ASC' },
        { by: 'TITLE', direction: 'DESC' },
      ]),
    ).toMatchObject({
      name: 'Paper YEAR-ASC,TITLE-DESC',
      keys: [
        { expression: 'n.year', direction: 'ASC', nullable: true },
        { expression: 'n.sortKey', direction: 'DESC', nullable: false },
      ],
    });
  });

  it('is the default one where none is asked for', () => {
    for (const label of nodeLabels) {
      const { by, direction } = nodeTypes[label].defaultOrder;
      for (const asked of [undefined, null, []]) expect(ofLabel(label, asked).name).toBe(`${label} ${by}-${direction}`);
    }
    expect(ofLabel('Paper').keys).toMatchObject([{ expression: 'n.year', direction: 'DESC', nullable: true }]);
  });

  it('knows each order of the model, and no other', async () => {
    for (const label of nodeLabels) {
      for (const by of Object.keys(nodeTypes[label].orders)) {
        const [first] = ofLabel(label, [{ by, direction: 'ASC' }]).keys;
        const text = `MATCH (n:${label}) ${first?.call ?? ''} WITH n, ${first?.expression} AS k ORDER BY k RETURN k`;
        const writer = new StatementWriter();
        expect(await engine.read(writer.finish('test', text)), `${label} by ${by}`).toEqual([]);
      }
    }
    expect(() => ofLabel('Paper', [{ by: 'LUCK', direction: 'ASC' }])).toThrow('Paper has no order LUCK.');
  });

  it('by a count is by what lies at the other end, parts and narrower ones included', async () => {
    await engine.write([
      statement(`CREATE (top:Organisation {id: 'o:1'})<-[:PART_OF]-(part:Organisation {id: 'o:2'}), (other:Organisation {id: 'o:3'}),
        (a:Paper {id: 'p:1'}), (b:Paper {id: 'p:2'}), (top)-[:PUBLISHED]->(a), (part)-[:PUBLISHED]->(a), (part)-[:PUBLISHED]->(b),
        (other)-[:PUBLISHED]->(a), (:Author {id: 'a:1'})-[:AUTHORED]->(a)`),
    ]);
    const counted = async (label: 'Organisation' | 'Author' | 'Paper', by: string) => {
      const writer = new StatementWriter();
      const [first] = nodeOrder(writer, { label, variable: 'n' }, [{ by, direction: 'DESC' }]).keys;
      const text = `MATCH (n:${label}) ${first?.call ?? ''} WITH n, ${first?.expression} AS k RETURN n.id, k`;
      const { text: finished, parameters } = writer.finish('test', text);
      return Object.fromEntries(await rows(engine, finished, parameters));
    };
    expect(await counted('Organisation', 'PAPER_COUNT')).toEqual({ 'o:1': 2, 'o:2': 2, 'o:3': 1 });
    expect(await counted('Author', 'PAPER_COUNT')).toEqual({ 'a:1': 1 });
    expect(await counted('Paper', 'AUTHOR_COUNT')).toEqual({ 'p:1': 1, 'p:2': 0 });
  });
});
