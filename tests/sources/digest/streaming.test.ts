// Reads a thousand digests one after the other, and holds the memory that it takes.

import { expect, it } from 'vitest';
import { digestFormat } from '../../../src/sources/digest/format.ts';
import { type Invented, inventedDigest } from './invented.ts';
import { places } from './reading.ts';

const REVIEWS = 20;

function invented(digest: number): readonly Invented[] {
  return Array.from({ length: REVIEWS }, (_, review) => ({
    title: `Paper ${digest}-${review}: How Grass Grows`,
    byline: `Ada Fern, Bo Li, Number ${'Abcdefghij'[review % 10]} (Meadow University, 2020)`,
    reviewer: `Автор обзора: Пётр Ольхин (в слэке olkhin${digest})`,
    body: 'Трава растёт, и модель это видит. '.repeat(90),
  }));
}

async function* chunks(text: string): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

it('reads 1,000 digests of 20 reviews in hardly more memory than 100', { timeout: 120_000 }, async () => {
  const { read } = digestFormat(places);
  let items = 0;
  let early = 0;
  let most = 0;
  for (let digest = 0; digest < 1000; digest += 1) {
    for await (const event of read(chunks(inventedDigest(invented(digest))), `${digest}.txt`)) {
      if (event.kind === 'digest') items += event.digest.items.length;
    }
    const { rss } = process.memoryUsage();
    if (digest === 99) early = rss;
    if (digest > 99) most = Math.max(most, rss);
  }
  expect(items).toBe(20_000);
  expect((most - early) / 2 ** 20).toBeLessThan(100);
});
