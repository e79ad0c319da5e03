// Reads what nobody would write: arbitrary bytes and spliced digests. Nothing may throw, hang or claim what is not there.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenDigest } from '../../../src/sources/digest/digest.ts';
import { DocumentText } from '../../../src/sources/document-text.ts';
import { documentText } from '../../../src/sources/text.ts';
import { everySpanHolds } from './holds.ts';
import { inventedDigest, NEWS } from './invented.ts';
import { documentNamed, documents, places } from './reading.ts';

const WHOLE = [inventedDigest(), NEWS, ...documents.map(documentNamed)].map((text) => Buffer.from(text));
const SIGNS = [
  'Авторы статьи: ',
  '\nАвтор обзора: ',
  '(',
  '(в слэке ',
  '\nСтатьи на сегодня:\n',
  '\nДоступность: ',
  ' et al.',
  '🙂',
  '[8]',
  '<p>',
  '</a>',
  '&nbsp;',
  '\r',
  '\u00a0',
  '\n1. ',
  '«',
  ', 2020)',
];

/** Slower than this is a hang; generous, for tests run side by side. */
const LONGEST_MS = 1000;

/** Reads bytes; the milliseconds that it took the processor. */
function read(bytes: Uint8Array): number {
  const began = process.cpuUsage();
  const text = documentText(bytes);
  const digest = text instanceof DocumentText ? writtenDigest(text, 'fuzz', places) : undefined;
  const { user } = process.cpuUsage(began);
  if (text instanceof DocumentText && digest && 'items' in digest) everySpanHolds(text, digest);
  return user / 1000;
}

function isRead(bytes: Uint8Array): void {
  expect(read(bytes)).toBeLessThan(LONGEST_MS);
}

const slice = fc
  .record({ whole: fc.nat(WHOLE.length - 1), from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(9000) })
  .map(({ whole, from, length }) => {
    const bytes = WHOLE[whole] ?? Buffer.of();
    const start = Math.floor(from * bytes.length);
    return bytes.subarray(start, start + length);
  });
const signs = fc
  .record({ sign: fc.constantFrom(...SIGNS), times: fc.nat(60) })
  .map(({ sign, times }) => Buffer.from(sign.repeat(times)));
const spliced = fc
  .array(fc.oneof(slice, slice, signs, fc.uint8Array({ maxLength: 30 })), { maxLength: 6 })
  .map((parts) => Buffer.concat(parts));

describe('whatever comes', () => {
  it('of arbitrary bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 4000 }), isRead), { numRuns: 300 });
  });

  it('of spliced digests', { timeout: 60_000 }, () => {
    fc.assert(fc.property(spliced, isRead), { numRuns: 400 });
  });

  const MANY = 100_000;
  it.each([
    ['spaces', ' '.repeat(MANY)],
    ['spaces inside a line', `a${' '.repeat(MANY)}b`],
    ['brackets in a by-line', `T\nАвторы статьи: ${'('.repeat(7900)}`],
    ['by-lines', 'Авторы статьи: A B (2020)\n'.repeat(MANY / 26)],
    ['headings with by-lines', 'T\nАвторы статьи: A B (2020)\n'.repeat(MANY / 28)],
    ['reviewers', 'Автор обзора: x (в слэке y)\n'.repeat(MANY / 28)],
    ['commas', `Авторы статьи: ${'A, '.repeat(2600)}`],
    ['footnote marks', '[1]'.repeat(MANY / 3)],
    ['open tags', '<a href="http://x">'.repeat(MANY / 19)],
    ['capitals', 'Google '.repeat(MANY / 7)],
    ['adjectives', 'исследователи из технологического '.repeat(MANY / 34)],
    ['quotations', 'исследование «Training Data Efficient Models Of All» модель '.repeat(MANY / 60)],
  ])('of %s without end', (_what, text) => {
    expect(read(Buffer.from(text))).toBeLessThan(4 * LONGEST_MS);
  });
});
