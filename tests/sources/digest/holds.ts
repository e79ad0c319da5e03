// Checks that every span of a digest holds what it claims.

import { expect } from 'vitest';
import { asWritten, type WrittenDigest } from '../../../src/model/written.ts';
import type { DocumentText } from '../../../src/sources/document-text.ts';

interface Claim {
  readonly at: readonly [number, number];
  readonly writtenAs?: string;
  readonly value?: number;
  readonly service?: string;
  readonly name?: string;
}

function claimsIn(value: unknown): Claim[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.hasOwn(value, 'at') ? [value as Claim] : [];
  return [...own, ...Object.values(value).flatMap(claimsIn)];
}

/** Fails where a span is empty, outside the text or its item, or says something else than it claims; returns how many it saw. */
export function everySpanHolds(text: DocumentText, digest: WrittenDigest): number {
  const claims = claimsIn(digest);
  for (const { at, writtenAs, value, service, name } of claims) {
    const quote = text.slice(at);
    if (writtenAs !== undefined) expect([asWritten(quote), writtenAs.length > 0]).toEqual([writtenAs, true]);
    if (value !== undefined) expect(Number(quote)).toBe(value);
    if (service !== undefined) expect(quote).toBe(name);
  }
  for (const { at, body, sections } of digest.items) {
    for (const [start, end] of [...body, ...sections.map(({ span }) => span)]) {
      expect([start < end, at[0] <= start, end <= at[1]], `${start}-${end} in ${at}`).toEqual([true, true, true]);
    }
  }
  return claims.length;
}
