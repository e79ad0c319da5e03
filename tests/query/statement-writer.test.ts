// One statement while it is written: values as parameters, names of their own, shared lists seen everywhere.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { StatementWriter } from '../../src/query/statement-writer.ts';

describe('a statement', () => {
  it('holds its values as parameters, in the order they came, and never in its text', () => {
    const writer = new StatementWriter();
    const given = ["x'}) DETACH DELETE n //", 5, null, ['a', 'b'], '$p0'];
    const names = given.map((value) => writer.parameter(value));
    expect(names).toEqual(['$p0', '$p1', '$p2', '$p3', '$p4']);
    expect(writer.finish('Query.test', `RETURN ${names.join(', ')}`)).toEqual({
      name: 'Query.test',
      text: 'RETURN $p0, $p1, $p2, $p3, $p4',
      parameters: { p0: given[0], p1: 5, p2: null, p3: ['a', 'b'], p4: '$p0' },
    });
  });

  it('gives every variable a name that no other one has, whatever its stem', () => {
    const writer = new StatementWriter();
    const names = ['n', 'n', 'e', 'n1', 'g'].map((stem) => writer.variable(stem));
    names.push(writer.shared('list 1', (name) => `RETURN [1] AS ${name}`));
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z]\w*$/u.test(name))).toBe(true);
  });

  it('without a shared list passes on what a subquery asks for and nothing else', () => {
    const writer = new StatementWriter();
    const inner = writer.call(['a', 'b'], 'RETURN a AS x');
    const alone = writer.call([], 'RETURN 1 AS y');
    const { text } = writer.finish('test', `${inner} ${alone} RETURN x, y`);
    expect(text).toBe('CALL (a, b) { RETURN a AS x } CALL  { RETURN 1 AS y } RETURN x, y');
  });

  it('resolves shared lists first, and passes each into every subquery, also those written before it', () => {
    const writer = new StatementWriter();
    const early = writer.call([], `WITH 1 AS one ${writer.call(['one'], 'RETURN one AS x')} RETURN x`);
    const first = writer.shared('list 2', (name) => `RETURN ['a'] AS ${name}`);
    const second = writer.shared('list 3', (name) => `RETURN ['b'] AS ${name}`);
    const { text } = writer.finish('test', `${early} RETURN x`);
    expect(text.split('\n')).toEqual([
      `CALL { RETURN ['a'] AS ${first} }`,
      `CALL { RETURN ['b'] AS ${second} }`,
      `CALL (${first}, ${second}) { WITH 1 AS one CALL (one, ${first}, ${second}) { RETURN one AS x } RETURN x } RETURN x`,
    ]);
  });
});

describe('on an engine', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({ data: 'memory' });
  });
  afterAll(() => engine.close());

  it('a list that is equal to a known one is that one', () => {
    const writer = new StatementWriter();
    const [one, same] = [1, 2].map(() => writer.shared('ids', (name) => `RETURN ['a'] AS ${name}`));
    expect(same).toBe(one);
    expect(writer.finish('test', 'RETURN 1').text.split('\n')).toHaveLength(2);
  });

  it('shared lists are at hand at every depth', async () => {
    const writer = new StatementWriter();
    const [list, other] = [[1, 2, 3], ['x']].map((value) =>
      writer.shared(JSON.stringify(value), (name) => `RETURN ${writer.parameter(value)} AS ${name}`),
    );
    const inner = writer.call(['n'], `RETURN n IN ${list} AS inside, size(${other}) AS others`);
    const outer = writer.call([], `UNWIND [2, 5] AS n ${inner} RETURN collect([n, inside, others]) AS r`);
    expect(await engine.read(writer.finish('test', `${outer} RETURN r`))).toEqual([
      [
        [
          [2, true, 1],
          [5, false, 1],
        ],
      ],
    ]);
  });
});
