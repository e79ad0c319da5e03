// What passes the text check, and what becomes of it on its way to an engine.

import { describe, expect, it } from 'vitest';
import { ParameterFault } from '../../src/cypher/parameters.ts';
import { prepare } from '../../src/cypher/prepare.ts';
import { CypherRefusal } from '../../src/cypher/refusal.ts';

function refused(statement: string, parameters: unknown = {}) {
  try {
    prepare(statement, parameters);
  } catch (error) {
    if (error instanceof CypherRefusal) return error.fault;
    if (error instanceof ParameterFault) return error.message;
    throw error;
  }
  return undefined;
}

describe('words that write', () => {
  it('are names where nothing else can stand', () => {
    const names = 'MATCH (n:Set {create: 1})-[:DELETE]->() RETURN n.merge, {set: 1} AS x, n.`remove`, n.call';
    expect(prepare(names, {}).text).toBe(names);
  });

  it('are refused where a name could stand too, with how to write it', () => {
    expect(refused('MATCH (n) RETURN n AS set')).toEqual({
      line: 1,
      column: 23,
      word: 'set',
      reason: 'set is not for statements that only read. A name that is written so goes between backticks.',
      allowed: ['MATCH', 'OPTIONAL MATCH', 'UNWIND', 'WITH', 'RETURN', 'CALL { … }', 'UNION'],
    });
    expect(prepare('MATCH (n) RETURN n AS `set`', {}).columns).toEqual(['set']);
  });
});

describe('what engines get', () => {
  it('has neither comments nor escapes, and keeps its lines', () => {
    const { text, parameters } = prepare(
      "MATCH (n) // all\nWHERE n.x = 'it\\'s' /* a\nb */ OR n.x = \"it's\"\nRETURN n;",
      {},
    );
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      'MATCH (n)',
      'WHERE n.x = $__text1',
      'OR n.x = $__text1',
      'RETURN n',
    ]);
    expect(parameters).toEqual({ __text1: "it's" });
  });

  it('has texts that some would decode before they parse as the texts that they are', () => {
    const { parameters } = prepare("RETURN '\\u0027 CREATE (n:Zz) RETURN 1 AS x //' AS text", {});
    expect(parameters).toEqual({ __text1: "' CREATE (n:Zz) RETURN 1 AS x //" });
  });

  it('has names in other letters between backticks', () => {
    expect(prepare('MATCH (п:Paper) RETURN п.year AS год', {})).toMatchObject({
      text: 'MATCH (`п`:Paper) RETURN `п`.year AS `год`',
      parameters: {},
      columns: ['год'],
    });
  });
});

describe('columns', () => {
  it('are called as they were written', () => {
    const statement = "RETURN  count( * ),\n [1, 2][0], 'a, b' AS `my column`, {a: 1} ORDER BY x";
    expect(prepare(statement, {}).columns).toEqual(['count( * )', '[1, 2][0]', 'my column', '{a: 1}']);
    expect(prepare('RETURN DISTINCT 1 AS a UNION RETURN 2 AS a', {}).columns).toEqual(['a']);
    expect(prepare('MATCH (n) RETURN *', {}).columns).toBeUndefined();
  });

  it('are needed, and each has a name of its own', () => {
    expect(refused('MATCH (n)')).toMatchObject({ reason: 'The statement returns nothing.', column: 10 });
    expect(refused('RETURN 1 AS a, 2 AS a')).toMatchObject({ reason: 'Two columns have one name.', column: 16 });
    expect(refused('RETURN 1 AS `__proto__`')).toMatchObject({ word: '`__proto__`', column: 13 });
    expect(refused('RETURN {__proto__: 1} AS a')).toMatchObject({ word: '__proto__' });
    expect(refused('RETURN 1 AS a MATCH (n)')).toMatchObject({ reason: 'The statement returns nothing.' });
  });
});

describe('parameters', () => {
  it('are an object, with a value for each name in the statement', () => {
    expect(prepare('RETURN $a, $b', { a: [1, { x: null }], b: 'x' }).parameters).toEqual({
      a: [1, { x: null }],
      b: 'x',
    });
    expect(refused('RETURN $a', [1])).toBe('parameters: expected an object of names and values, got [1].');
    expect(refused('RETURN $a', {})).toBe('$a: expected a value in parameters, got none.');
    expect(refused('RETURN $toString', {})).toBe('$toString: expected a value in parameters, got none.');
  });

  it('have names and numbers that every engine holds alike', () => {
    const names = 'expected a name of letters, digits and low lines that begins with a letter.';
    expect(refused('RETURN 1', { 'a b': 1 })).toBe(`$a b: ${names}`);
    expect(refused('RETURN 1', { __text1: 1 })).toBe(`$__text1: ${names}`);
    expect(refused('RETURN $a', { a: { b: [2 ** 60] } })).toBe(
      '$a.b[0]: expected an integer within ±(2^53 - 1), got 1152921504606847000.',
    );
  });

  it('are held to what the text is held to', () => {
    expect(refused('RETURN range(1, $n)', { n: 2_000_000 })).toMatchObject({
      reason: 'A range goes up to 1000000, got 2000000.',
      word: '$n',
    });
    expect(refused("RETURN 'a' =~ $p", { p: '(a+)+' })).toMatchObject({ word: '$p' });
    expect(refused("MATCH (n) WHERE n.x =~ '(?i).*[a-z]+(b|c)?.*' RETURN n")).toMatchObject({
      word: expect.anything(),
    });
    expect(refused("MATCH (n) WHERE n.x =~ '(?i).*[(a+)]+\\\\(x\\\\)+' RETURN n")).toBeUndefined();
    expect(refused("RETURN 'a' =~ '.*C:\\\\\\\\Q.*?'")).toBeUndefined();
  });

  it('a range that is a list has an end that its text tells, one of rows any', () => {
    const reason = 'A range that is a list goes from and to numbers, parameters or sizes of other lists.';
    expect(refused('WITH 3 AS n RETURN range(1, n)')).toMatchObject({ reason, word: 'n' });
    expect(refused('RETURN range(0, size($x) * 2)', { x: [1] })).toMatchObject({ reason, word: '*' });
    expect(refused('MATCH p = ()--() RETURN [i IN range(-1, size(nodes(p)) - 1, 2) | i] AS all')).toBeUndefined();
    expect(refused('WITH 1 AS a, 3 AS b UNWIND range(a, b) AS x RETURN x')).toBeUndefined();
  });
});

describe('a bracket that does not end', () => {
  it('is told where the statement goes on without it', () => {
    expect(refused('MATCH (p:Paper)\nWHERE p.id IN labels(p\nRETURN p.title')).toEqual({
      line: 3,
      column: 1,
      word: 'RETURN',
      reason: ') is missing: the ( of line 2, column 21 is still open.',
      allowed: [')'],
    });
    expect(refused('MATCH (p:Paper RETURN p')).toMatchObject({
      column: 16,
      reason: ') is missing: the ( of line 1, column 7 is still open.',
    });
    expect(refused('MATCH (p)-[:AUTHORED-(a) RETURN p')).toMatchObject({ word: 'RETURN', allowed: [']'] });
  });

  it('is told where another one ends, and at the end', () => {
    const reason = '] is missing: the [ of line 1, column 8 is still open.';
    expect(refused('RETURN [1, 2) AS x')).toMatchObject({ column: 13, word: ')', reason });
    expect(refused('RETURN [1, 2')).toMatchObject({ column: 13, word: '', reason });
    expect(refused('RETURN 1)')).toMatchObject({ column: 9, reason: 'Met ), which closes nothing.', allowed: [] });
  });

  it('is not one of a subquery, nor before words that clauses begin with too', () => {
    expect(refused("MATCH (p) WHERE (p.id STARTS WITH 'x' AND EXISTS { MATCH (p)--() }) RETURN p")).toBeUndefined();
  });
});

it('a statement is of a bounded size', () => {
  expect(refused(`RETURN '${'x'.repeat(20_000)}'`)).toMatchObject({ line: 1, column: 1 });
  expect(refused(`RETURN ${'['.repeat(41)}${']'.repeat(41)}`)).toMatchObject({
    reason: 'More than 40 brackets are open.',
    column: 48,
  });
});
