// Prepared documents are kept by the memory that they take: many small ones, or few large ones.

import { expect, test } from 'vitest';

import { Documents } from '../../src/api/documents.ts';
import { readSettings } from '../../src/api/settings.ts';
import { fixtureSchema } from './fixture.ts';

const { limits } = readSettings({});

function documents() {
  return new Documents(fixtureSchema, { limits, introspection: true, suggestions: true });
}

/** A valid document with about so many tokens, most of them comments, unlike any other. */
function withTokens(tokens: number, at: number): string {
  return `query Q${at} { papers { title } }${' #\n'.repeat(tokens - 10)}`;
}

test.each([
  { what: 'small documents stay', tokens: 50, others: 900, isKept: true },
  { what: 'large documents make room for each other', tokens: 1_900, others: 100, isKept: false },
])('$what', ({ tokens, others, isKept }) => {
  const all = documents();
  const first = all.prepare('first', withTokens(tokens, 0));
  expect(first.errors).toEqual([]);
  for (let at = 1; at <= others; at += 1) all.prepare(`other ${at}`, withTokens(tokens, at));
  expect(all.kept('first') === first.document).toBe(isKept);
});

test('one that is larger than all may be together is there while it is answered', () => {
  const all = documents();
  const [small, huge] = [all.prepare('small', withTokens(50, 0)), all.prepare('huge', withTokens(200_000, 1))];
  expect([small.errors, huge.errors]).toEqual([[], []]);
  expect(all.kept('huge') === huge.document).toBe(true);
  expect(all.kept('small') === small.document).toBe(false);
});

test('large documents that are refused make room, too, as their errors hold them', () => {
  const all = documents();
  const refused = (at: number) => withTokens(1_900, at).replace('title', 'titel');
  const first = all.prepare('first', refused(0));
  expect(first.errors).toHaveLength(1);
  for (let at = 1; at <= 100; at += 1) all.prepare(`other ${at}`, refused(at));
  expect(all.prepare('first', refused(0)).errors[0] === first.errors[0]).toBe(false);
});
