// A made-up world: dozens of papers with equal years, equal names, missing values, cycles, diamonds and doubled reviews.

import type { GraphRows, NodeRow } from '../../src/ingest/graph-rows.ts';
import type { EdgeName } from '../../src/model/edge-type.ts';
import type { StoredEvidence } from '../../src/model/evidence.ts';
import type { NodeLabel } from '../../src/model/node-type.ts';
import { type Numbers, numbersFrom } from './numbers.ts';

type Properties = NodeRow['properties'];

const PAPERS = 56;
const AUTHORS = 24;
const REVIEWS = 36;

/** Titles that folding makes equal, that order by code point past the surrogates, and plain ties. */
const TITLES = [
  'A Survey',
  'a  survey',
  'Ёжик в тумане',
  'Ежик в тумане',
  'End–to–End Learning',
  'End-to-End Learning',
  '🤗 Everything',
  '\uffee Half-width',
  'Scaling_laws',
  'ЁЛКА: новый набор данных',
];
const YEARS = [2019, 2020, 2020, 2020, 2021, undefined, 2018, undefined];
const SCORES = [0.5, 0.9, 0.9, 1, 0.25];
const NAMES = ['Anna Petrova', 'Анна Петрова', 'Пётр Алёшин', 'Петр Алешин', 'Jean-Luc Martin', 'Li Wei', 'li wei'];
const HANDLES = [
  ['habr:Some_Name', 'slack:some.name'],
  ['slack:ёжик'],
  [],
  ['github:jean-luc', 'habr:other'],
  ['slack:other'],
  [],
];
const ORGANISATIONS: readonly (readonly [slug: string, parents: readonly string[], properties: Properties])[] = [
  ['top', [], { name: 'Top Group', nameRu: 'Топ-группа', kind: 'COMPANY', country: 'FI' }],
  ['left', ['top'], { name: 'Left Labs', aliases: ['LL', 'Лёвая лаборатория'], kind: 'COMPANY', country: 'fi' }],
  ['right', ['top'], { name: 'Right Labs', kind: 'INSTITUTE' }],
  ['both', ['left', 'right'], { name: 'Both–Labs', kind: 'INSTITUTE', country: 'DE' }],
  ['leaf', ['both'], { name: 'Leaf', aliases: ['LL'] }],
  ['state', [], { name: 'Государственный университет', nameRu: 'Государственный университет', kind: 'UNIVERSITY' }],
  ['twin-a', [], { name: 'Twin University', kind: 'UNIVERSITY', country: 'RU' }],
  ['twin-b', [], { name: 'twin university', kind: 'UNIVERSITY', country: 'US' }],
  ['idle', ['twin-a'], { name: 'Idle Office', kind: 'OTHER' }],
];
const CONCEPTS: readonly (readonly [slug: string, parents: readonly string[], properties: Properties])[] = [
  ['all', [], { name: 'Everything', nameRu: 'Всё', kind: 'FIELD', descriptionRu: 'Всё, что есть.' }],
  ['seeing', ['all'], { name: 'Seeing', nameRu: 'Зрение', kind: 'FIELD', descriptionEn: 'To see.' }],
  ['reading', ['all'], { name: 'Reading', kind: 'FIELD' }],
  ['both', ['seeing', 'reading'], { name: 'Reading-by-Seeing', kind: 'TASK', aliases: ['OCR'] }],
  ['deep', ['both'], { name: 'Deep OCR', aliases: ['ocr'], kind: 'METHOD' }],
  ['net', ['seeing', 'concept:transformer'], { name: 'SeeNet', kind: 'MODEL' }],
  ['data', ['reading'], { name: 'Подъём', nameRu: 'Подъём', kind: 'DATASET' }],
  ['lone', [], { name: 'Lone', kind: 'METRIC' }],
];
const VENUES = ['NeurIPS', 'neurips', 'Ёлка', 'Nowhere'];
const DIGESTS: readonly Properties[] = [
  { title: 'May', series: 'Читаем ёжиков…', periodStart: '2020-05-01', periodEnd: '2020-05-31', document: 'w-may.md' },
  { title: 'may', series: 'читаем ежиков…', periodStart: '2020-05-01', document: 'w-may-again.md', year: 2020 },
  { title: 'Без даты', document: 'w-undated.md', url: 'https://example.org/undated' },
];

/** Adds the world to what rows hold already; some of it hangs on nodes of the seed. */
class World {
  readonly #rows: GraphRows;
  readonly #next: Numbers = numbersFrom(20200528);

  constructor(rows: GraphRows) {
    this.#rows = rows;
  }

  build(): void {
    this.#trees();
    VENUES.forEach((name, at) => {
      this.#node('Venue', `w-${at}`, { name });
    });
    for (let at = 0; at < AUTHORS; at++) this.#author(at);
    for (let at = 0; at < PAPERS; at++) this.#paper(at);
    for (let at = 0; at < PAPERS; at++) this.#byline(at);
    for (let at = 0; at < PAPERS; at++) this.#links(at);
    this.#reviews();
  }

  #pick<Entry>(list: readonly Entry[]): Entry {
    return list[this.#next(list.length)] as Entry;
  }

  #node(label: NodeLabel, slug: string, properties: Properties): string {
    const id = `${label.toLowerCase()}:${slug}`;
    this.#rows.addNode({ label, id, properties });
    return id;
  }

  #edge(name: EdgeName, [from, to]: readonly [string, string], properties: Properties = {}): void {
    const start = this.#next(1000);
    const rule = this.#pick(['curated', 'byline', 'alias']);
    const reasons: StoredEvidence[] = [{ document: 'w-may.md', start, end: start + 5, rule, confidence: 1 }];
    if (this.#next(3) === 0) reasons.push({ document: 'w-data', rule: 'catalogue', confidence: 0.5 });
    const said = { quote: 'ёж', sentence: 'Спит ёж.', sentenceStart: 7 };
    if (this.#next(5) === 0) reasons.push({ document: 'w-undated.md', ...said, rule, confidence: 0.75 });
    this.#rows.addEdge({ name, from, to, properties, reasons });
  }

  #trees(): void {
    const label = (slug: string, kind: string) => (slug.includes(':') ? slug : `${kind}:w-${slug}`);
    for (const [slug, parents, properties] of ORGANISATIONS) {
      const id = this.#node('Organisation', `w-${slug}`, properties);
      for (const parent of parents) this.#edge('PART_OF', [id, label(parent, 'organisation')]);
    }
    for (const [slug, parents, properties] of CONCEPTS) {
      const id = this.#node('Concept', `w-${slug}`, properties);
      for (const parent of parents) this.#edge('BROADER', [id, label(parent, 'concept')]);
    }
  }

  #author(at: number): void {
    const name = NAMES[at % NAMES.length] as string;
    const aliases = at % 4 === 0 ? [`A. ${at}`, 'Общий псевдоним'] : [];
    const orcid = at % 5 === 0 ? `0000-0002-0000-00${String(at).padStart(2, '0')}` : undefined;
    this.#node('Author', `w-${at}`, { name, aliases, orcid });
  }

  #paper(at: number): void {
    const title = at < 20 ? (TITLES[at % TITLES.length] as string) : `Paper ${at % 17}`;
    const year = this.#pick(YEARS);
    this.#node('Paper', `w-${String(at).padStart(2, '0')}`, {
      title,
      shortName: at % 3 === 0 ? `Net-${at % 9}` : undefined,
      aliases: at % 7 === 0 ? ['Ёж', `Также ${at}`] : [],
      year,
      publishedOn: year !== undefined && at % 2 === 0 ? `${year}-0${1 + (at % 9)}-15` : undefined,
      doi: at % 4 === 0 ? `10.1000/W-${at}_Ab` : undefined,
      arxivId: at % 6 === 0 ? `2005.${String(10_000 + at)}` : undefined,
      openAlexId: at % 11 === 0 ? `W99${1000 + at}` : undefined,
      authorsComplete: at % 5 !== 0,
      summaryEn: at % 3 === 1 ? 'In short.' : undefined,
      summaryRu: at % 5 === 1 ? 'Вкратце.' : undefined,
    });
  }

  #paperId(at: number): string {
    return `paper:w-${String(at % PAPERS).padStart(2, '0')}`;
  }

  /** Organisations first, then authors, each placed at none, one or two of them. */
  #byline(at: number): void {
    const paper = this.#paperId(at);
    const slugs = Array.from({ length: this.#next(4) }, () => this.#pick(ORGANISATIONS)[0]);
    const organisations = [...new Set(slugs.filter((slug) => slug !== 'idle'))].map((slug) => `organisation:w-${slug}`);
    if (at % 9 === 0) organisations.push('organisation:google');
    for (const id of organisations) this.#edge('PUBLISHED', [id, paper]);
    const authors = new Set(Array.from({ length: this.#next(5) }, () => `author:w-${this.#next(AUTHORS - 2)}`));
    [...authors].forEach((author, index) => {
      const writtenAs = this.#next(2) === 0 ? `Writer ${index}` : undefined;
      const affiliations = organisations.filter(() => this.#next(2) === 0).slice(0, 2);
      this.#edge('AUTHORED', [author, paper], { position: index + 1, writtenAs, affiliations });
      const year = this.#rows.node(paper)?.properties.year;
      for (const id of affiliations) this.#edge('AFFILIATED_WITH', [author, id], { firstYear: year, lastYear: year });
    });
  }

  #links(at: number): void {
    const paper = this.#paperId(at);
    const concept = () =>
      this.#next(6) === 0 ? 'concept:transformer' : `concept:w-${this.#pick(CONCEPTS.slice(0, 7))[0]}`;
    const some = (most: number) => new Set(Array.from({ length: this.#next(most) }, concept));
    for (const id of some(5)) this.#edge('ABOUT', [paper, id], { score: this.#pick(SCORES) });
    for (const id of some(2)) this.#edge('INTRODUCES', [paper, id]);
    for (const id of some(3)) this.#edge('USES', [paper, id]);
    for (const id of some(4)) this.#edge('MENTIONS', [paper, id]);
    if (at % 3 !== 0) this.#edge('IN_VENUE', [paper, `venue:w-${this.#next(3)}`]);
    const cited = new Set(Array.from({ length: this.#next(5) }, () => this.#paperId(this.#next(20))));
    if (at < 3) cited.add(this.#paperId((at + 1) % 3));
    for (const id of cited) if (id !== paper) this.#edge('CITES', [paper, id]);
  }

  /** Reviews in three digests; some papers are reviewed twice by one reviewer, some by one of their own authors. */
  #reviews(): void {
    const digests = DIGESTS.map((properties, at) => this.#node('Digest', `w-${at}`, properties));
    const reviewers = HANDLES.map((handles, at) =>
      this.#node('Reviewer', `w-${at}`, { name: NAMES[at % 5] as string, handles }),
    );
    for (const at of [0, 2, 4]) this.#edge('SAME_PERSON_AS', [`reviewer:w-${at}`, `author:w-${at}`]);
    for (let at = 0; at < REVIEWS; at++) {
      const digest = digests[at % digests.length] as string;
      const paper = this.#paperId(this.#next(14));
      const position = 1 + Math.floor(at / digests.length);
      const id = this.#node('Review', `w-${at}`, { name: `Review of ${paper.slice(-1)}`, position });
      this.#edge('REVIEWS', [id, paper]);
      this.#edge('IN_DIGEST', [id, digest]);
      if (at % 7 !== 0) this.#edge('WROTE', [this.#pick(reviewers), id]);
    }
  }
}

/** Adds the made-up world to rows. */
export function addWorld(rows: GraphRows): void {
  new World(rows).build();
}
