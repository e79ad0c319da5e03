// Reads 10,000 inputs that nobody would write: arbitrary bytes and spliced digests. Nothing may throw, hang or claim what is not there.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenDigest } from '../../../src/sources/digest/digest.ts';
import { DocumentText } from '../../../src/sources/document-text.ts';
import { documentText } from '../../../src/sources/text.ts';
import { figure } from '../../figure.ts';
import { everySpanHolds } from './holds.ts';
import { places } from './reading.ts';
import { SEED, spliced } from './splices.ts';

/** Slower than this is a hang; generous, for tests run side by side. */
const LONGEST_MS = 1000;
/** What reading many inputs came to. */
const seen = { inputs: 0, digests: 0, spans: 0, slowest: 0 };

/** Reads bytes; the milliseconds that it took the processor. */
function read(bytes: Uint8Array): number {
  const began = process.cpuUsage();
  const text = documentText(bytes);
  const digest = text instanceof DocumentText ? writtenDigest(text, 'fuzz', places) : undefined;
  const { user } = process.cpuUsage(began);
  seen.inputs += 1;
  if (text instanceof DocumentText && digest && 'items' in digest) {
    seen.digests += 1;
    seen.spans += everySpanHolds(text, digest);
  }
  seen.slowest = Math.max(seen.slowest, user / 1000);
  return user / 1000;
}

function isRead(bytes: Uint8Array): void {
  const milliseconds = read(bytes);
  if (milliseconds >= LONGEST_MS) throw new Error(`${bytes.length} bytes took ${milliseconds} ms`);
}

describe('whatever comes', () => {
  it('of 4,000 arbitrary inputs', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), isRead), { numRuns: 4000, seed: SEED });
    expect(seen.inputs).toBe(4000);
  });

  it('of 6,000 spliced digests, each span of those that are read holds what it claims', { timeout: 60_000 }, (test) => {
    fc.assert(fc.property(spliced, isRead), { numRuns: 6000, seed: SEED });
    expect(seen.inputs).toBe(10_000);
    expect(seen.digests).toBeGreaterThan(1500);
    expect(seen.spans).toBeGreaterThan(30_000);
    figure(
      test,
      `${seen.inputs} read, the slowest in ${Math.ceil(seen.slowest)} ms; ${seen.spans} places hold their words`,
    );
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
