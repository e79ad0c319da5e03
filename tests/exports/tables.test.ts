// Tables for spreadsheets: what stands in them, and that no cell is taken for a formula.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/graph/open.ts';
import { edgeTypes } from '../../src/model/edges.ts';
import { nodeTypes } from '../../src/model/nodes.ts';
import { exported, filled } from './exporting.ts';
import { HOSTILE_TEXTS } from './random-graph.ts';
import { sampleRows } from './sample.ts';

const engine = await openEngine({ data: 'memory' });
afterAll(() => engine.close());

/** Cells by RFC 4180; a cell without quotes that is empty is null. */
function rowsOf(csv: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted === undefined ? plain || null : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function table(csv: string | undefined): Record<string, string | null>[] {
  expect(csv?.startsWith('\ufeff')).toBe(true);
  const [head = [], ...rows] = rowsOf(csv?.slice(1) ?? '');
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, index) => [String(name), row[index] ?? null]));
  });
}

let files: Record<string, string>;
beforeAll(async () => {
  const rows = sampleRows();
  HOSTILE_TEXTS.forEach((name, index) => {
    rows.addNode({ label: 'Venue', id: `venue:${index}`, properties: { name } });
  });
  files = await exported(await filled(engine, rows), 'tables');
});

describe('tables', () => {
  it('are one for each kind of node and of edge', () => {
    const nodes = Object.values(nodeTypes).map(({ plural }) => `${plural}.csv`);
    expect(Object.keys(files)).toEqual([...nodes, ...edgeTypes.map(({ name }) => `edges-${name}.csv`)]);
  });

  it('show a node with its properties and with what it is joined to', () => {
    const papers = table(files['papers.csv']);
    expect(papers).toHaveLength(3);
    expect(papers.find(({ id }) => id === 'paper:stones')).toEqual({
      id: 'paper:stones',
      title: 'On {Stones} & Water: 100% "wet" \\ <b>dry</b>',
      shortName: 'StoneNet',
      aliases: 'Stones; wet; =1+1',
      year: '2021',
      publishedOn: '2021-03-09',
      abstract: 'First line.\nSecond line, quoted: "so".',
      summaryEn: 'Water wears stones.',
      summaryRu: 'Вода точит камень.',
      doi: '10.1000/st_on%es',
      arxivId: '2103.00001',
      openAlexId: null,
      url: 'https://example.org/stones?a=1&b={2}',
      authorsComplete: 'false',
      AUTHORED: 'Yi Ma; Aäron van den Oord',
      PUBLISHED: 'Stone Lab',
      ABOUT: 'Erosion; Physics',
      INTRODUCES: 'Erosion',
      USES: '',
      MENTIONS: '',
      CITES: 'Песок и 🦔',
      IN_VENUE: 'Journal of Stones',
    });
  });

  it('show an edge with both ends, its properties and documents', () => {
    expect(table(files['edges-AUTHORED.csv'])).toContainEqual({
      authorId: 'author:ma',
      author: 'Yi Ma',
      paperId: 'paper:stones',
      paper: 'On {Stones} & Water: 100% "wet" \\ <b>dry</b>',
      position: '1',
      writtenAs: 'Yi Ma',
      affiliations: 'organisation:lab',
      documents: '2021-03.txt',
    });
    expect(table(files['edges-CITES.csv'])).toMatchObject([{ fromId: 'paper:stones', toId: 'paper:sand' }]);
  });

  it('have no cell that a spreadsheet takes for a formula, and keep every text', () => {
    const cells = Object.values(files).flatMap((csv) => rowsOf(csv.slice(1)).flat());
    expect(cells.filter((cell) => cell !== null && /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u.test(cell))).toEqual([]);
    const names = table(files['venues.csv']).map(({ name }) => name);
    const defused = (text: string) => (/^[=+\-@\t\r\n]/u.test(text) ? `'${text}` : text);
    expect(HOSTILE_TEXTS.map(defused).filter((text) => !names.includes(text))).toEqual([]);
    expect(names).toContain('\'=HYPERLINK("http://127.0.0.1/","x")');
    expect(table(files['papers.csv']).map(({ title }) => title)).toContain("'-Alone");
  });
});
