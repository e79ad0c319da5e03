// The real documents as other sites and programs would have saved them, and cut and turned by hand.

import { digestOf } from './reading.ts';

/** The bytes of cp1251 by their letters. */
export const CP1251 = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte] as const,
  ),
);
/** A text in cp1251; letters that it lacks become question marks. */
export const cp1251 = (text: string) => Buffer.from([...text].map((letter) => CP1251.get(letter) ?? 0x3f));
const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

function page(text: string): string {
  const [title = '', ...rest] = text.split(/\n\s*\n/u);
  const paragraphs = rest.map((block) => `<p>${escaped(block).split('\n').join('<br>')}</p>`);
  return `<!DOCTYPE html><html><head><title>Луг / Хабр</title><script>var a = "<p>Авторы статьи: Nobody</p>";</script>
    </head><body><nav><a href="/">Меню</a></nav><h1>${escaped(title)}</h1>${paragraphs.join('\n')}</body></html>`;
}

/** Ways to write a document that lose nothing of it. */
export const VARIATIONS: Readonly<Record<string, (text: string) => Uint8Array | string>> = {
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
  'with service lines glued together without a space': (text) =>
    text.replace(/\n+ *(?=Авторы статьи|Оригинал статьи|Автор обзора)/gu, ''),
  'with marks of emphasis': (text) => text.replace(/Авторы статьи:|Автор обзора:/gu, '**$&**'),
};

/** A document whose items come in the opposite order. */
export function turned(text: string): string {
  const letters = [...text];
  const items = digestOf(text).items.map(({ at: [start, end] }) => letters.slice(start, end).join(''));
  const first = digestOf(text).items[0]?.at[0] ?? 0;
  return `${letters.slice(0, first).join('')}${items.reverse().join('\n\n\n')}`;
}

/** Ways that lose something, or may. */
export const LOSSY: Readonly<Record<string, (text: string) => Uint8Array | string>> = {
  'in cp1251': cp1251,
  'with the items in the opposite order': turned,
  'cut in the middle, the first half': (text) => text.slice(0, text.length / 2),
  'cut in the middle, the second half': (text) => text.slice(text.length / 2),
};
