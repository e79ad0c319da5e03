// Bytes to text: encodings told by evidence, pages freed of their markup, positions in code points.

import { describe, expect, it } from 'vitest';
import { DocumentText } from '../../src/sources/document-text.ts';
import { documentText } from '../../src/sources/text.ts';
import { textOf } from './digest/reading.ts';

const RUSSIAN = 'Съешь же ещё этих мягких французских булок, да выпей чаю. Широкая электрификация южных губерний.';

function oneByte(text: string, encoding: string): Buffer {
  const letters = Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte] as const,
  );
  const table = new Map(letters);
  return Buffer.from([...text].map((letter) => table.get(letter) ?? 0x3f));
}

describe('the encoding', () => {
  it.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])('%s is told by its letters', (encoding) => {
    const { text, origin } = textOf(oneByte(RUSSIAN, encoding));
    expect([text, origin]).toEqual([RUSSIAN, { encoding, form: 'text' }]);
  });

  it('is UTF-16 with a mark, and without one', () => {
    const little = Buffer.from(RUSSIAN, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(textOf(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toMatchObject({
      text: RUSSIAN,
      origin: { encoding: 'utf-16le' },
    });
    expect(textOf(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toMatchObject({
      text: RUSSIAN,
      origin: { encoding: 'utf-16be' },
    });
    expect(textOf(little)).toMatchObject({ text: RUSSIAN, origin: { encoding: 'utf-16le' } });
    expect(textOf(big)).toMatchObject({ text: RUSSIAN, origin: { encoding: 'utf-16be' } });
  });

  it('is UTF-8 with a mark, and with a letter cut in halves', () => {
    expect(textOf(`\ufeff${RUSSIAN}`).text).toBe(RUSSIAN);
    const cut = textOf(Buffer.from(RUSSIAN).subarray(1));
    expect([cut.text, cut.origin.encoding]).toEqual([`\ufffd${RUSSIAN.slice(1)}`, 'utf-8']);
  });

  it('is Western where nothing is Russian', () => {
    expect(textOf(Buffer.from('Vis-à-vis du château, déjà vu.', 'latin1'))).toMatchObject({
      text: 'Vis-à-vis du château, déjà vu.',
    });
  });

  it('is none of nothing, and none of noise', () => {
    expect(documentText(new Uint8Array())).toMatchObject({ code: 'EMPTY' });
    expect(documentText(new Uint8Array(100))).toMatchObject({ code: 'NOT_TEXT' });
  });
});

describe('positions', () => {
  it('count code points, with line ends as they came', () => {
    const text = textOf('🌿 a\r\nб');
    expect(text.span({ start: 3, end: 4 })).toEqual([2, 3]);
    expect([text.slice([2, 3]), text.slice([0, 1]), text.slice([3, 5]), text.slice([5, 6])]).toEqual([
      'a',
      '🌿',
      '\r\n',
      'б',
    ]);
  });

  it('of words leave out what stands around them', () => {
    const text = new DocumentText('  **Moss\u00a0\u00ad Net** [8]  ', { encoding: 'utf-8', form: 'text' });
    expect(text.written({ start: 0, end: text.text.length })).toEqual({ writtenAs: 'Moss Net', at: [4, 14] });
  });
});

describe('markup', () => {
  it('becomes lines, numbers and bullets, without scripts and the head', () => {
    const page =
      '<html><head><title>Т</title><style>p{}</style></head><body><h1>Луг</h1><p>Раз &laquo;два&raquo;<br>три&nbsp;4<ol start=3><li>а<li>б</ol><ul><li>в</ul><script>нет()</script><pre>x\n  y</pre></body>';
    expect(textOf(page).text).toBe('Луг\n\nРаз «два»\nтри\u00a04\n\n3. а\n4. б\n\n• в\n\nx\n  y');
    expect(textOf(page).origin.form).toBe('html');
  });

  it('puts the number of an item before its first words, whatever blocks these are in', () => {
    const { text, markup } = textOf(
      '<html><ol><li><h3>Луг</h3><p>трава</p></li><li><p><b>Поле</b></p></li><li></li><li>рожь</ol><p>конец</html>',
    );
    expect(text).toBe('1. Луг\n\nтрава\n\n2. Поле\n\n3.\n4. рожь\n\nконец');
    expect(markup.headings.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([['1. Луг', 3]]);
  });

  it('of Markdown is taken away as well, where there is enough of it', () => {
    const marks = '## Луг {#meadow}\n\n1\\. Поле [к стогу](https://example.org/1) и [к реке](#river), a\\_b\n';
    const { text, markup, origin } = textOf(`---\ntitle: "Травы"\n---\n\n${marks}`);
    expect([text, origin.form]).toEqual(['Травы\n\nЛуг\n\n1. Поле к стогу и к реке, a_b', 'markdown']);
    expect(markup.headings.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
      ['Травы', 1],
      ['Луг', 2],
    ]);
    expect(markup.links.map(({ url }) => url)).toEqual(['https://example.org/1']);
    expect(textOf('## Луг\n\n1. Поле, [1] и # не больше\n').origin.form).toBe('text');
  });

  it('leaves headings and addresses where the words stand', () => {
    const { text, markup } = textOf(
      '<p>a<p><h2>Луг и <i>поле</i></h2><p>к <a href="https://example.org/">стогу</a></p>',
    );
    expect(markup.headings.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
      ['Луг и поле', 2],
    ]);
    expect(markup.links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ['стогу', 'https://example.org/'],
    ]);
  });

  it('gives a page without a heading its title', () => {
    expect(textOf('<html><head><title>Луг\n и поле</title></head><body><p>трава</p></body></html>').text).toBe(
      'Луг и поле\n\nтрава',
    );
  });

  it('is only entities where there are no tags', () => {
    const { text, origin } = textOf('&laquo;Луг&raquo; &mdash; 3&nbsp;&times;&nbsp;4, a < b & c');
    expect([text, origin.form]).toEqual(['«Луг» — 3\u00a0×\u00a04, a < b & c', 'entities']);
  });
});
