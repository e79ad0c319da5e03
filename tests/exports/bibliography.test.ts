// Bibliographies: BibTeX and CSL-JSON are read back by the citation library with what they were written from.

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bibtexEntry } from '../../src/exports/bibtex.ts';
import { type CslItem, cslName } from '../../src/exports/csl-item.ts';
import { openEngine } from '../../src/graph/open.ts';
import { exported, filled } from './exporting.ts';
import { HOSTILE_TEXTS } from './random-graph.ts';
import { sampleRows } from './sample.ts';

const engine = await openEngine({ data: 'memory' });
afterAll(() => engine.close());
beforeAll(async () => {
  await filled(engine, sampleRows());
});

const read = (bibtex: string) => plugins.input.chain(bibtex, { generateGraph: false });

describe('names', () => {
  it.each([
    ['Yi Ma', { given: 'Yi', family: 'Ma' }],
    ['Van Do', { given: 'Van', family: 'Do' }],
    ['Aäron van den Oord', { given: 'Aäron', family: 'Oord', 'non-dropping-particle': 'van den' }],
    ['Minh-Thang Luong', { given: 'Minh-Thang', family: 'Luong' }],
    ['M. I. Jordan', { given: 'M. I.', family: 'Jordan' }],
    ['Иван Петров', { given: 'Иван', family: 'Петров' }],
    ['van Gogh', { given: 'van', family: 'Gogh' }],
    ['Plato', { literal: 'Plato' }],
    ['Works, Inc.', { literal: 'Works, Inc.' }],
    [' a\n b ', { given: 'a', family: 'b' }],
  ])('%s is taken apart', (name, parts) => {
    expect(cslName(name)).toEqual(parts);
  });
});

describe('CSL-JSON', () => {
  it('has each paper with its authors in order', async () => {
    const { text = '' } = await exported(engine, 'csl-json');
    const items = JSON.parse(text) as CslItem[];
    expect(items.map(({ id }) => id).sort()).toEqual(['alone', 'sand', 'stones']);
    expect(items.find(({ id }) => id === 'stones')).toEqual({
      id: 'stones',
      type: 'article-journal',
      title: 'On {Stones} & Water: 100% "wet" \\ <b>dry</b>',
      'title-short': 'StoneNet',
      author: [
        { given: 'Yi', family: 'Ma' },
        { given: 'Aäron', family: 'Oord', 'non-dropping-particle': 'van den' },
      ],
      issued: { 'date-parts': [[2021, 3, 9]] },
      'container-title': 'Journal of Stones',
      DOI: '10.1000/st_on%es',
      URL: 'https://example.org/stones?a=1&b={2}',
      abstract: 'First line.\nSecond line, quoted: "so".',
      keyword: 'Erosion, Physics',
      note: 'arXiv:2103.00001; The source does not name all authors.',
    });
    expect(items.find(({ id }) => id === 'alone')).toEqual({ id: 'alone', type: 'article', title: '-Alone' });
  });

  it('is an empty list where there is no paper', async () => {
    const empty = await openEngine({ data: 'memory' });
    expect(JSON.parse((await exported(empty, 'csl-json')).text ?? '')).toEqual([]);
    await empty.close();
  });
});

describe('BibTeX', () => {
  it('is read back with what the paper had', async () => {
    const items = read((await exported(engine, 'bibtex')).text ?? '');
    expect(items).toHaveLength(3);
    expect(items.find(({ id }) => id === 'stones')).toMatchObject({
      title: 'On {Stones} & Water: 100% "wet" \\ <b>dry</b>',
      author: [
        { given: 'Yi', family: 'Ma' },
        { given: 'Aäron', family: 'Oord', 'non-dropping-particle': 'van den' },
      ],
      issued: { 'date-parts': [[2021, 3, 9]] },
      'container-title': 'Journal of Stones',
      DOI: '10.1000/st_on%es',
      URL: 'https://example.org/stones?a=1&b=%7B2%7D',
      note: 'arXiv:2103.00001; The source does not name all authors.',
    });
    expect(items.find(({ id }) => id === 'sand')).toMatchObject({ title: 'Песок и 🦔', author: [{ family: 'Зорин' }] });
  });

  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 20), text]))(
    'stays whole with %j in a title, a name and an address',
    (_, text) => {
      const id = `a ${text.slice(0, 9)}`;
      const entry = bibtexEntry({
        id,
        type: 'article',
        title: `T ${text}`,
        author: [cslName(text), { literal: 'Last' }],
        URL: text,
        note: text,
      });
      const items = read(`${entry}\n@article{next,\n\ttitle = {Next},\n}\n`);
      expect(items.map(({ id }) => id)).toHaveLength(2);
      const spaced = (value: unknown) =>
        String(value)
          .replace(/[\s\u200b-\u200f\u202a-\u202e\ufeff]+/gu, ' ')
          .trim();
      expect(spaced(items[0]?.title)).toBe(spaced(`T ${text}`));
      expect(items[1]?.title).toBe('Next');
    },
  );

  it('keys every paper apart from the others', () => {
    const keys = ['a:b', 'a_b', 'a b', 'a_3a_b'].map(
      (id) => bibtexEntry({ id, type: 'article', title: 'T' }).split('\n')[0],
    );
    expect(new Set(keys).size).toBe(4);
    expect(keys[0]).toBe('@article{a_3a_b,');
  });
});
