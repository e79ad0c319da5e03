// Holds each attack against the text check alone: refused, with the word, its place and what would be allowed.

import { expect, it } from 'vitest';
import { prepare } from '../../src/cypher/prepare.ts';
import { CypherRefusal } from '../../src/cypher/refusal.ts';
import { attacks } from './attacks.ts';

const all = attacks();

function refusalOf(statement: string): CypherRefusal | undefined {
  try {
    prepare(statement, { x: 1 });
    return undefined;
  } catch (error) {
    return error instanceof CypherRefusal ? error : undefined;
  }
}

it('are two hundred at least, no two alike', () => {
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all.map(({ statement }) => statement)).size).toBe(all.length);
});

it('are refused, every one', () => {
  expect(all.filter(({ statement }) => refusalOf(statement) === undefined)).toEqual([]);
});

it('are told the word that is met where it stands', () => {
  const misplaced = all.filter(({ statement }) => {
    const { line = 0, column = 0, word = '?' } = refusalOf(statement)?.fault ?? {};
    const found = statement.split(/\r\n|\n|\r/u)[line - 1]?.slice(column - 1) ?? '';
    return !found.startsWith(word) || (word === '' && found !== '');
  });
  expect(misplaced).toEqual([]);
});
