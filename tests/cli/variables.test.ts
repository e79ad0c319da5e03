// Tests of how a call gives the variables of a query.

import { describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { WrongCall } from '../../src/cli/command.ts';
import { givenVariables } from '../../src/cli/variables.ts';

const QUERY = `query($ref: String!, $year: Int, $when: DateFilter, $kinds: [EdgeKind!], $language: Language) {
  concept(ref: $ref) { label(language: $language) }
}`;

const given = (options: Record<string, string | readonly string[]>, query = QUERY) =>
  givenVariables({ options }, query, papergraphSchema());

describe('givenVariables', () => {
  it('reads texts and enum values as they are, and other types as JSON', () => {
    const pairs = ['ref=2005.12872', 'year=2020', 'when={"gte":"2020-01-01"}', 'kinds=["CITES"]', 'language=RU'];
    expect(given({ var: pairs })).toEqual({
      ref: '2005.12872',
      year: 2020,
      when: { gte: '2020-01-01' },
      kinds: ['CITES'],
      language: 'RU',
    });
  });

  it('lets a single one win, and keeps all signs behind the first =', () => {
    expect(given({ variables: '{"ref":"a","year":1}', var: ['ref=b=c'] })).toEqual({ ref: 'b=c', year: 1 });
  });

  it.each([
    [{ var: ['year=soon'] }, '--var year: expected JSON, as its type is Int; got "soon".'],
    [{ var: ['kinds=CITES'] }, '--var kinds: expected JSON, as its type is [EdgeKind!]; got "CITES".'],
    [{ var: ['colour=red'] }, '($ref, $year, $when, $kinds, $language), got colour.'],
    [{ var: ['ref'] }, '--var: expected name=value, got "ref".'],
    [{ variables: '[1]' }, '--variables: expected a JSON object such as {"name":"value"}, or @FILE with one; got [1]'],
    [{ variables: '@nowhere.json' }, 'Expected a file that can be read, got nowhere.json: ENOENT'],
  ])('refuses %j', (options, sentence) => {
    expect(() => given(options)).toThrow(WrongCall);
    expect(() => given(options)).toThrow(sentence);
  });

  it('says that a text is no GraphQL where it must be read to know types', () => {
    expect(() => given({ var: ['ref=a'] }, '{ papers')).toThrow('Expected a document in GraphQL. Syntax Error');
  });
});
