// Reads the real documents as other sites and programs would have saved them, and compares with the documents themselves.

import { describe, expect, it } from 'vitest';
import type { WrittenDigest } from '../../../src/model/written.ts';
import { everySpanHolds } from './holds.ts';
import { attempted, digestOf, documentNamed, documents, said, textOf, words } from './reading.ts';
import { CP1251, cp1251, turned, VARIATIONS } from './variations.ts';

function facts(digest: WrittenDigest) {
  const { title, document: _document, ...head } = digest.digest;
  return { shape: digest.shape, head, title: title?.writtenAs, items: digest.items.map(said), unread: digest.unread };
}

const real = documents.map((name) => [name, documentNamed(name)] as const);

describe('the variations', () => {
  it('are many', () => {
    expect(Object.keys(VARIATIONS).length).toBeGreaterThan(15);
  });

  describe.each(real)('of %s', (_name, text) => {
    const original = facts(digestOf(text));

    it.each(Object.entries(VARIATIONS))('%s say the same', (_what, vary) => {
      const varied = vary(text);
      const digest = digestOf(varied);
      expect(facts(digest)).toEqual(original);
      everySpanHolds(textOf(varied), digest);
    });

    it('in cp1251 lose the letters that cp1251 has not, and say so', () => {
      const digest = digestOf(cp1251(text));
      const lossy = (value: string) => [...value].map((letter) => (CP1251.has(letter) ? letter : '?')).join('');
      const { unread, ...kept } = facts(digest);
      expect({ ...kept, unread: [] }).toEqual(
        JSON.parse(lossy(JSON.stringify(original)), (_key, value) => value ?? undefined),
      );
      const lost = digest.items.flatMap(({ authors }) => words(authors)).filter((name) => name.includes('?'));
      expect(unread.map(({ reason }) => reason)).toEqual(lost.map((name) => expect.stringContaining(name)));
    });

    it('cut anywhere yield whole items, or say why none', () => {
      const titles = original.items.map(({ title }) => title);
      for (const part of [0.15, 0.3, 0.45, 0.6, 0.75, 0.9]) {
        const cut = Math.floor(text.length * part);
        for (const piece of [text.slice(0, cut), text.slice(cut)]) {
          const digest = attempted(piece);
          if ('items' in digest) {
            everySpanHolds(textOf(piece), digest);
            expect(titles).toEqual(
              expect.arrayContaining(
                digest.shape === 'reviews' ? digest.items.map((item) => item.title.writtenAs) : [],
              ),
            );
          } else expect(digest.reason).toMatch(/^A digest was expected/u);
        }
      }
    });
  });

  const reviews = real.filter(([, text]) => text.includes('Авторы статьи:'));

  it.each(reviews)('of %s with the reviews in another order have the same reviews', (_name, text) => {
    const digest = digestOf(text);
    const byPosition = [...digestOf(turned(text)).items].sort((a, b) => a.position - b.position);
    expect(byPosition.map(said)).toEqual(digest.items.map(said));
  });
});
