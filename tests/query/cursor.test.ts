// Cursors: what a page gave out comes back as it was, and nothing else is taken for one.

import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, type Position } from '../../src/query/cursor.ts';

const FIELD = 'Query.papers.after';
const ORDER = 'YEAR-DESC,TITLE-ASC';

const KEYS = [
  { type: 'number', nullable: true },
  { type: 'string', nullable: true },
] as const;
const POSITIONS: readonly Position[] = [
  { keys: [2020, 'deit'], id: 'paper:deit' },
  { keys: [null, null], id: 'paper:x' },
  { keys: [0.30000000000000004, ''], id: '' },
  { keys: [-0.5, '«ёж» — "quoted" \\ \n\u0000'], id: 'paper:ж' },
  { keys: [Number.MAX_SAFE_INTEGER, '𝔘𝔫𝔦 🦔'], id: 'paper:🦔' },
  { keys: [0, 'YEAR-DESC'], id: '["YEAR-DESC"]' },
];

function refusal(cursor: string, order = { name: ORDER, keys: KEYS }): GraphQLError {
  try {
    decodeCursor(cursor, order, FIELD);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error(`${cursor} was taken`);
}

const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  it.each(POSITIONS.map((position) => [position]))('brings back %j', (position) => {
    const cursor = encodeCursor(ORDER, position);
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/u);
    expect(decodeCursor(cursor, { name: ORDER, keys: KEYS }, FIELD)).toEqual(position);
  });

  it('may hold no key but the id, and is another one for each position', () => {
    const bare = encodeCursor('ID', { keys: [], id: 'paper:x' });
    expect(decodeCursor(bare, { name: 'ID', keys: [] }, FIELD)).toEqual({ keys: [], id: 'paper:x' });
    expect(new Set(POSITIONS.map((position) => encodeCursor(ORDER, position))).size).toBe(POSITIONS.length);
  });

  it('of another order is refused, with both orders', () => {
    const error = refusal(encodeCursor('NAME-ASC', { keys: ['a', 'b'], id: 'x' }));
    expect(error.message).toBe(`${FIELD}: expected a cursor of the order ${ORDER}, got one of NAME-ASC.`);
    expect(error.extensions).toEqual({ code: 'BAD_CURSOR', field: FIELD });
  });

  it('of the same keys the other way round is one of another order', () => {
    const error = refusal(encodeCursor('YEAR-ASC,TITLE-ASC', { keys: [2020, 'a'], id: 'x' }));
    expect(error.message).toContain('got one of YEAR-ASC,TITLE-ASC.');
  });
});

describe('what is no cursor', () => {
  it.each([
    '',
    ' ',
    'x',
    'paper:deit',
    'e30',
    '!!!',
    'null',
    '"',
    '🦔',
    'bnVsbA',
    forged({}),
    forged([]),
    forged([1, 2]),
    forged('x'),
  ])('such as %j is refused with what came', (cursor) => {
    const error = refusal(cursor);
    expect(error.message).toBe(
      `${FIELD}: expected a cursor that a page gave, got ${JSON.stringify(cursor.slice(0, 60))}.`,
    );
    expect(error.extensions).toEqual({ code: 'BAD_CURSOR', field: FIELD });
  });

  it('is shown no longer than sixty characters', () => {
    expect(refusal('z'.repeat(100_000)).message.length).toBeLessThan(150);
    expect(refusal(forged(['o'.repeat(100_000), 1, 'a', 'x'])).message.length).toBeLessThan(200);
  });

  it.each([
    ['cut short', encodeCursor(ORDER, { keys: [2020, 'deit'], id: 'paper:deit' }).slice(0, -4)],
    ['with a letter lost', encodeCursor(ORDER, { keys: [2020, 'deit'], id: 'paper:deit' }).replace(/^(.{9})./u, '$1')],
  ])('because it is %s is refused', (_, cursor) => {
    expect(refusal(cursor).extensions).toEqual({ code: 'BAD_CURSOR', field: FIELD });
  });

  it.each([
    ['a key too few', [ORDER, 2020, 'paper:x']],
    ['a key too many', [ORDER, 2020, 'a', 'b', 'paper:x']],
    ['no id', [ORDER]],
    ['an id that is no text', [ORDER, 2020, 'a', 5]],
    ['an id that is missing', [ORDER, 2020, 'a', null]],
    ['a list for a key', [ORDER, [2020], 'a', 'paper:x']],
    ['a map for a key', [ORDER, { gt: 1 }, 'a', 'paper:x']],
  ])('because it holds %s is damaged', (_, parts) => {
    const error = refusal(forged(parts));
    expect(error.message).toBe(`${FIELD}: the cursor is damaged.`);
    expect(error.extensions).toEqual({ code: 'BAD_CURSOR', field: FIELD });
  });
});
