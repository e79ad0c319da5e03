// A small graph with every kind of node and edge, and what formats trip over in a few of its values.

import { type EdgeRow, GraphRows, type NodeRow } from '../../src/ingest/graph-rows.ts';
import type { EdgeName } from '../../src/model/edge-type.ts';

const DOCUMENT = '2021-03.txt';

const NODES: readonly NodeRow[] = [
  {
    label: 'Paper',
    id: 'paper:stones',
    properties: {
      title: 'On {Stones} & Water: 100% "wet" \\ <b>dry</b>',
      shortName: 'StoneNet',
      aliases: ['Stones; wet', '=1+1'],
      year: 2021,
      publishedOn: '2021-03-09',
      abstract: 'First line.\nSecond line, quoted: "so".',
      summaryEn: 'Water wears stones.',
      summaryRu: 'Вода точит камень.',
      doi: '10.1000/st_on%es',
      arxivId: '2103.00001',
      url: 'https://example.org/stones?a=1&b={2}',
      authorsComplete: false,
    },
  },
  {
    label: 'Paper',
    id: 'paper:sand',
    properties: { title: 'Песок и 🦔', aliases: [], year: 1999, authorsComplete: true },
  },
  { label: 'Paper', id: 'paper:alone', properties: { title: '-Alone', authorsComplete: true } },
  { label: 'Author', id: 'author:ma', properties: { name: 'Yi Ma', orcid: '0000-0002-1825-0097' } },
  { label: 'Author', id: 'author:oord', properties: { name: 'Aäron van den Oord' } },
  { label: 'Author', id: 'author:zorin', properties: { name: 'Зорин' } },
  {
    label: 'Organisation',
    id: 'organisation:lab',
    properties: { name: 'Stone Lab', kind: 'INSTITUTE', aliases: [''] },
  },
  {
    label: 'Organisation',
    id: 'organisation:works',
    properties: { name: 'Works, Inc.', nameRu: 'Завод', kind: 'COMPANY' },
  },
  { label: 'Reviewer', id: 'reviewer:zorin', properties: { name: 'Зорин', handles: ['slack:zorin'] } },
  { label: 'Review', id: 'review:one', properties: { name: 'StoneNet — Зорин', position: 1 } },
  { label: 'Digest', id: 'digest:march', properties: { title: 'March', year: 2021, document: DOCUMENT } },
  { label: 'Concept', id: 'concept:erosion', properties: { name: 'Erosion', kind: 'METHOD', descriptionRu: 'Износ.' } },
  { label: 'Concept', id: 'concept:physics', properties: { name: 'Physics', kind: 'FIELD' } },
  { label: 'Concept', id: 'concept:unrelated', properties: { name: 'Unrelated', kind: 'TASK' } },
  { label: 'Venue', id: 'venue:geo', properties: { name: 'Journal of Stones' } },
];

type Line = readonly [name: EdgeName, from: string, to: string, properties?: EdgeRow['properties']];

const EDGES: readonly Line[] = [
  ['AUTHORED', 'author:oord', 'paper:stones', { position: 2, writtenAs: 'A. v. d. Oord', affiliations: [] }],
  ['AUTHORED', 'author:ma', 'paper:stones', { position: 1, writtenAs: 'Yi Ma', affiliations: ['organisation:lab'] }],
  ['AUTHORED', 'author:zorin', 'paper:sand', { position: 1, affiliations: [] }],
  ['AFFILIATED_WITH', 'author:ma', 'organisation:lab', { firstYear: 2021, lastYear: 2021 }],
  ['PUBLISHED', 'organisation:lab', 'paper:stones'],
  ['ABOUT', 'paper:stones', 'concept:physics', { score: 0.5 }],
  ['ABOUT', 'paper:stones', 'concept:erosion', { score: 1 }],
  ['INTRODUCES', 'paper:stones', 'concept:erosion'],
  ['USES', 'paper:sand', 'concept:erosion'],
  ['MENTIONS', 'paper:sand', 'concept:physics'],
  ['CITES', 'paper:stones', 'paper:sand'],
  ['BROADER', 'concept:erosion', 'concept:physics'],
  ['WROTE', 'reviewer:zorin', 'review:one'],
  ['REVIEWS', 'review:one', 'paper:stones'],
  ['IN_DIGEST', 'review:one', 'digest:march'],
  ['IN_VENUE', 'paper:stones', 'venue:geo'],
  ['PART_OF', 'organisation:lab', 'organisation:works'],
  ['SAME_PERSON_AS', 'reviewer:zorin', 'author:zorin'],
];

/** The sample as rows to write. */
export function sampleRows(): GraphRows {
  const rows = new GraphRows();
  for (const row of NODES) rows.addNode(row);
  EDGES.forEach(([name, from, to, properties = {}], index) => {
    const reasons = [
      { document: DOCUMENT, start: index, end: index + 5, quote: 'a "b"\n]]>', rule: 'curated', confidence: 1 },
    ];
    rows.addEdge({ name, from, to, properties, reasons });
  });
  return rows;
}
