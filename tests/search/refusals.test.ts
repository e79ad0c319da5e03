// What search, suggestions, references and the filter by text refuse, with which code.

import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { Answering } from '../../src/query/answer.ts';
import { encodeCursor } from '../../src/query/cursor.ts';
import { defaultLimits } from '../../src/query/limits.ts';

const answering = new Answering({
  schema: papergraphSchema(),
  engine: { name: 'none' } as Engine,
  limits: defaultLimits,
});

function refusal(text: string, variables: Record<string, unknown> = {}): unknown {
  try {
    return answering
      .compile({ document: parse(text), variables })
      .fields.map(({ statement }) => typeof statement?.text);
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions: unknown };
    return { message, extensions };
  }
}

const SEARCH = 'query ($text: String!) { search(query: $text) { totalCount } }';
const SUGGEST = 'query ($text: String!) { suggest(prefix: $text) { text } }';
const FILTER = 'query ($text: String!) { papers(where: { text: $text }) { totalCount } }';
const words = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    `word${at}x`.replace(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit))),
  ).join(' ');

describe('a text to search for', () => {
  it.each([
    ['search', SEARCH, 'Query.search.query'],
    ['suggest', SUGGEST, 'Query.suggest.prefix'],
    ['the filter', FILTER, 'Query.papers.where.text'],
  ])('of %s has a bounded length and number of words', (_, operation, field) => {
    const long = { code: 'LIMIT_EXCEEDED', limit: 'text', allowed: 500, got: 501, field };
    expect(refusal(operation, { text: 'x'.repeat(501) })).toEqual({
      message: `${field}: the limit text allows 500, got 501.`,
      extensions: long,
    });
    expect(refusal(operation, { text: 'x'.repeat(500) })).toEqual(['string']);
    const many = { code: 'LIMIT_EXCEEDED', limit: 'words', allowed: 20, got: 21, field };
    expect(refusal(operation, { text: words(21) })).toMatchObject({ extensions: many });
    expect(refusal(operation, { text: words(20) })).toEqual(['string']);
  });

  it.each([
    [SEARCH, 'Query.search.query'],
    [FILTER, 'Query.papers.where.text'],
  ])('has a letter or a digit', (operation, field) => {
    for (const text of ['', '  ', '?!', '—']) {
      const message = `${field}: expected a text with letters or digits, got ${JSON.stringify(text)}.`;
      expect(refusal(operation, { text })).toEqual({ message, extensions: { code: 'BAD_INPUT', field } });
    }
  });

  it('that filters has a word that tells papers apart', () => {
    const field = 'Query.papers.where.text';
    const message = `${field}: expected a word that not every text has, got "of the и".`;
    expect(refusal(FILTER, { text: 'of the и' })).toEqual({ message, extensions: { code: 'BAD_INPUT', field } });
    expect(refusal(SEARCH, { text: 'of the и' })).toEqual(['string']);
  });

  it('that is yet to be typed completes to nothing, and asks nobody', () => {
    expect(refusal(SUGGEST, { text: '' })).toEqual(['undefined']);
    expect(refusal(SUGGEST, { text: ' ?' })).toEqual(['undefined']);
  });
});

describe('pages', () => {
  it('of search go on from cursors of search alone', () => {
    const page = (after: string) =>
      refusal('query ($after: String) { search(query: "x", after: $after) { nodes { id } } }', { after });
    expect(page(encodeCursor('search', { keys: [0.5, 3], id: 'paper:x' }))).toEqual(['string']);
    expect(page(encodeCursor('Paper YEAR-DESC', { keys: [2020], id: 'paper:x' }))).toMatchObject({
      extensions: { code: 'BAD_CURSOR' },
    });
    expect(page(encodeCursor('search', { keys: ['x', 3], id: 'paper:x' }))).toMatchObject({
      extensions: { code: 'BAD_CURSOR' },
    });
  });

  it.each([
    ['{ search(query: "x", first: 101) { totalCount } }', 'LIMIT_EXCEEDED', 'Query.search.first'],
    ['{ search(query: "x", first: 0) { totalCount } }', 'BAD_INPUT', 'Query.search.first'],
    ['{ search(query: "x", first: 1, last: 1) { totalCount } }', 'BAD_INPUT', 'Query.search'],
    ['{ suggest(prefix: "x", first: 101) { text } }', 'LIMIT_EXCEEDED', 'Query.suggest.first'],
    ['{ suggest(prefix: "x", first: 0) { text } }', 'BAD_INPUT', 'Query.suggest.first'],
  ])('of %s are refused with %s', (operation, code, field) => {
    expect(refusal(operation)).toMatchObject({ extensions: { code, field } });
  });

  it('of references hold a hundred', () => {
    const asked = (count: number) =>
      refusal('query ($texts: [String!]!) { lookup(texts: $texts) { text } }', { texts: Array(count).fill('x') });
    expect(asked(100)).toEqual(['string']);
    const extensions = { code: 'LIMIT_EXCEEDED', limit: 'page', allowed: 100, got: 101, field: 'Query.lookup.texts' };
    expect(asked(101)).toMatchObject({ extensions });
  });
});

describe('the cost', () => {
  const costOf = (text: string) => answering.compile({ document: parse(text) }).cost;

  it('of nodes that may be of any kind is that of one kind, and of the dearest', () => {
    const authors = '... on Paper { authors(first: 3) { nodes { id } } }';
    const list = costOf('{ search(query: "x", first: 5) { totalCount } }');
    expect(costOf(`{ search(query: "x", first: 5) { nodes { id ${authors} } } }`)).toBe(list + 5 + 5 * 3);
    expect(costOf('{ suggest(prefix: "x", first: 5) { node { id } } }')).toBe(5);
  });

  it('of references counts all nodes that may answer to them', () => {
    expect(costOf('{ lookup(texts: ["x", "y"]) { nodes { id } } }')).toBe(20);
  });
});
