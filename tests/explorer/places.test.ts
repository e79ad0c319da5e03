// What several rules read at one place is quoted once, with all of them.

import { describe, expect, it } from 'vitest';
import type { EvidencePartsFragment } from '../../explorer/api/operations.ts';
import { byPlace, lacksSentence } from '../../explorer/parts/places.ts';

const piece = (rule: string, part: Partial<EvidencePartsFragment> = {}): EvidencePartsFragment => ({
  source: { name: 'a.txt', url: null, digest: null },
  start: 10,
  end: 16,
  quote: 'Google',
  sentence: null,
  sentenceStart: null,
  rule,
  confidence: 0.9,
  ...part,
});
const rules = (evidence: readonly EvidencePartsFragment[]) =>
  byPlace(evidence).map(({ pieces }) => pieces.map(({ rule }) => rule));

describe('evidence', () => {
  it('at one place stands together, the surest rule first', () => {
    const other = piece('alias', { start: 50, end: 56 });
    expect(rules([piece('name'), other, piece('curated', { confidence: 1 })])).toEqual([
      ['curated', 'name'],
      ['alias'],
    ]);
  });

  it('has the sentence that any of its rules brings', () => {
    const read = piece('name', { sentence: 'Google did.', sentenceStart: 10 });
    const pieces = [piece('curated', { confidence: 1 }), read];
    expect(byPlace(pieces)[0]?.words).toMatchObject({ sentence: 'Google did.', sentenceStart: 10 });
    expect(lacksSentence(pieces)).toBe(false);
    expect(lacksSentence([piece('curated')])).toBe(true);
  });

  it('of other words, another document or no place is not brought together', () => {
    const elsewhere = piece('b', { source: { name: 'b.txt', url: null, digest: null } });
    const unplaced = () => piece('c', { start: null, end: null, quote: null });
    expect(rules([piece('a'), elsewhere, piece('d', { quote: 'Goog', end: 14 }), unplaced(), unplaced()])).toEqual([
      ['a'],
      ['b'],
      ['d'],
      ['c'],
      ['c'],
    ]);
  });
});
