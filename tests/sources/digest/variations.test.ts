// Reads the real documents as other sites and programs would have saved them, and compares with the documents themselves.

import { describe, expect, it } from 'vitest';
import type { WrittenDigest } from '../../../src/model/written.ts';
import { everySpanHolds } from './holds.ts';
import { attempted, digestOf, documentNamed, documents, said, textOf, words } from './reading.ts';

const CP1251 = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte] as const,
  ),
);
const cp1251 = (text: string) => Buffer.from([...text].map((letter) => CP1251.get(letter) ?? 0x3f));
const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

function page(text: string): string {
  const [title = '', ...rest] = text.split(/\n\s*\n/u);
  const paragraphs = rest.map((block) => `<p>${escaped(block).split('\n').join('<br>')}</p>`);
  return `<!DOCTYPE html><html><head><title>Луг / Хабр</title><script>var a = "<p>Авторы статьи: Nobody</p>";</script>
    </head><body><nav><a href="/">Меню</a></nav><h1>${escaped(title)}</h1>${paragraphs.join('\n')}</body></html>`;
}

const VARIATIONS: Readonly<Record<string, (text: string) => Uint8Array | string>> = {
  'with CRLF': (text) => text.replace(/\n/gu, '\r\n'),
  'with CR': (text) => text.replace(/\n/gu, '\r'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'in UTF-16 LE': (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(text)]),
  'in UTF-16 BE': (text) => Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(text).swap16()]),
  'in UTF-16 without a mark': utf16,
  'as HTML': page,
  'with HTML entities': (text) =>
    escaped(text)
      .replace(/«/gu, '&laquo;')
      .replace(/»/gu, '&raquo;')
      .replace(/—/gu, '&mdash;')
      .replace(/–/gu, '&#8211;'),
  'with doubled spaces': (text) => text.replace(/ /gu, '  '),
  'with no-break spaces': (text) => text.replace(/ /gu, '\u00a0'),
  'without a table of contents': (text) => text.replace(/Статьи на сегодня:[\s\S]*?(?=\n *1\. [^(\n]*\n)/u, ''),
  'without empty lines': (text) => text.replace(/\n\s*\n/gu, '\n'),
  'with by-lines broken over lines': (text) =>
    text.replace(/^ *Авторы статьи:.*$/gmu, (line) => line.replace(/(.{60}\S*) /gu, '$1\n')),
  'with every line broken': (text) => text.replace(/(.{70}\S*) /gu, '$1\n'),
  'with other signs between links': (text) => text.replace(/ (?:\||::) /gu, ' • '),
  'with footnote marks': (text) =>
    text.replace(/^ *\d\. [A-Z].*$/gmu, '$& [8]').replace(/Оригинал статьи|GitHub project|на habr \w+/gu, '$& [9]'),
  'with hubs before the title': (text) => `Блог компании Луг, Ботаника, Математика\n${text}`,
  'with service lines glued together': (text) =>
    text.replace(/\n+ *(?=Авторы статьи|Оригинал статьи|Автор обзора)/gu, ' '),
  'with marks of emphasis': (text) => text.replace(/Авторы статьи:|Автор обзора:/gu, '**$&**'),
};

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
    const letters = [...text];
    const piece = ([start, end]: readonly [number, number]) => letters.slice(start, end).join('');
    const first = digest.items[0]?.at[0] ?? 0;
    const turned =
      letters.slice(0, first).join('') +
      digest.items
        .map(({ at }) => piece(at))
        .reverse()
        .join('\n\n\n');
    const byPosition = [...digestOf(turned).items].sort((a, b) => a.position - b.position);
    expect(byPosition.map(said)).toEqual(digest.items.map(said));
  });
});
