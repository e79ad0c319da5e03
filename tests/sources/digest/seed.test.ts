// Holds the parser to the facts that were read out of the real documents by hand: every name and every span.

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DigestRecord, ReviewRecord } from '../../../src/model/record.ts';
import type { Written, WrittenItem } from '../../../src/model/written.ts';
import { readSeed } from '../../../src/sources/seed.ts';
import { everySpanHolds } from './holds.ts';
import { digestOf, documentNamed, documents, textOf } from './reading.ts';

const seed = await readSeed(fileURLToPath(new URL('../../../seed', import.meta.url)));
const records = seed.digests.map(({ record }) => record).filter(({ digest }) => documents.includes(digest.document));

const plain = (written: readonly Written[] = []) => written.map(({ writtenAs, at }) => ({ writtenAs, at }));

function read({ digest }: DigestRecord) {
  return digestOf(documentNamed(digest.document), `folder/${digest.document}`);
}

function pairs(record: DigestRecord): readonly (readonly [WrittenItem, ReviewRecord])[] {
  const { items } = read(record);
  expect(items).toHaveLength(record.reviews.length);
  return record.reviews.map((review, index) => [items[index] as WrittenItem, review]);
}

describe('the real documents', () => {
  it('are all those of the seed, or none is at hand', () => {
    const named = seed.digests.map(({ record }) => record.digest.document).sort();
    expect([[], named]).toContainEqual(records.map(({ digest }) => digest.document).sort());
  });

  describe.each(records.map((record) => [record.digest.document, record] as const))('%s', (name, record) => {
    it('says of itself what the seed says', () => {
      const { title, ...head } = read(record).digest;
      const { id: _id, url: _url, title: words, at, ...rest } = record.digest;
      expect(head).toEqual(rest);
      expect(title).toEqual({ writtenAs: words, at });
    });

    it('has these items, here, in this order, and nothing unread', () => {
      for (const [item, { position, at, paper }] of pairs(record)) {
        expect(item).toMatchObject({ position, at, title: paper.title });
      }
      expect(read(record).unread).toEqual([]);
    });

    it('has these by-lines', () => {
      for (const [item, { paper }] of pairs(record)) {
        expect(plain(item.authors)).toEqual(plain(paper.authors));
        expect([item.authorsComplete, item.year]).toEqual([paper.authorsComplete, paper.year]);
        const organisations =
          read(record).shape === 'reviews' ? item.bracket?.organisations : item.organisationsInProse;
        expect(plain(organisations)).toEqual(plain(paper.organisations));
      }
    });

    it('has these reviewers and handles', () => {
      for (const [{ reviewer, furtherReviewers }, { reviewer: wanted }] of pairs(record)) {
        const handles = (reviewer?.handles ?? []).map(({ service, name: handle }) => ({ service, name: handle }));
        const got = reviewer && { writtenAs: reviewer.writtenAs, at: reviewer.at, handles };
        expect(got).toEqual(wanted && { writtenAs: wanted.writtenAs, at: wanted.at, handles: wanted.handles });
        expect(furtherReviewers).toEqual([]);
      }
    });

    it('holds every span', () => {
      const text = textOf(documentNamed(name));
      expect(everySpanHolds(text, read(record))).toBeGreaterThan(5);
    });
  });
});
