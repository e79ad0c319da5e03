// Resolves 10,000 inputs that nobody would write into facts: none may throw or hang, and each fact's place says what it quotes.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphRows } from '../../src/ingest/graph-rows.ts';
import { resolveDigest } from '../../src/ingest/identities/resolve.ts';
import { addStatements } from '../../src/ingest/statements/rows.ts';
import { settle } from '../../src/ingest/statements/settle.ts';
import type { StoredEvidence } from '../../src/model/evidence.ts';
import { asWritten } from '../../src/model/written.ts';
import { writtenDigest } from '../../src/sources/digest/digest.ts';
import { DocumentText } from '../../src/sources/document-text.ts';
import { documentText } from '../../src/sources/text.ts';
import { figure } from '../figure.ts';
import { places } from '../sources/digest/reading.ts';
import { SEED, spliced } from '../sources/digest/splices.ts';
import { knowledge } from './identities/issue.ts';

/** Slower than this is a hang; generous, for tests run side by side. */
const LONGEST_MS = 1000;
const seen = { inputs: 0, digests: 0, facts: 0 };

function holds(text: DocumentText, { start, end, quote, sentence, sentenceStart }: StoredEvidence): void {
  const place = [start ?? -1, end ?? -1] as const;
  if (place[0] < 0 || place[1] <= place[0]) throw new Error(`no place: ${place}`);
  if (quote && asWritten(text.slice(place)) !== quote) throw new Error(`${place} does not hold ${quote}`);
  const from = sentenceStart ?? 0;
  const said = sentence && text.slice([from, from + [...sentence].length]);
  if (said !== sentence) throw new Error(`${from} does not hold ${sentence}`);
  if (sentence && (from > place[0] || from + [...sentence].length < place[1])) throw new Error(`${place} is elsewhere`);
}

function factsOf(bytes: Uint8Array): void {
  const text = documentText(bytes);
  if (!(text instanceof DocumentText)) return;
  const digest = writtenDigest(text, 'fuzz', places);
  if (!('items' in digest)) return;
  seen.digests += 1;
  const rows = new GraphRows();
  addStatements(rows, settle(resolveDigest({ digest, text }, knowledge).statements), []);
  for (const { reasons } of rows.edges) {
    if (reasons.length === 0) throw new Error('a fact without a reason');
    for (const reason of reasons) holds(text, reason);
  }
  seen.facts += rows.edges.length;
}

function isSound(bytes: Uint8Array): void {
  const began = process.cpuUsage();
  factsOf(bytes);
  seen.inputs += 1;
  const milliseconds = process.cpuUsage(began).user / 1000;
  if (milliseconds >= LONGEST_MS) throw new Error(`${bytes.length} bytes took ${milliseconds} ms`);
}

describe('whatever comes', () => {
  it('of 10,000 inputs, every fact has a place that says it', { timeout: 120_000 }, (test) => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), isSound), { numRuns: 4000, seed: SEED });
    fc.assert(fc.property(spliced, isSound), { numRuns: 6000, seed: SEED });
    figure(test, `${seen.inputs} inputs made into ${seen.facts} facts, each in its place`);
    expect(seen.inputs).toBe(10_000);
    expect(seen.digests).toBeGreaterThan(1500);
    expect(seen.facts).toBeGreaterThan(20_000);
  });
});
