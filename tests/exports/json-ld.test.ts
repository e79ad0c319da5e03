// JSON-LD is read by the reference library without a network, and says in schema.org's words what the graph says.

import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/graph/open.ts';
import { exported, filled } from './exporting.ts';
import { HOSTILE_TEXTS } from './random-graph.ts';
import { sampleRows } from './sample.ts';

const engine = await openEngine({ data: 'memory' });
afterAll(() => engine.close());

/** Fails the test where the library would fetch anything. */
const offline = async (url: string): Promise<never> => {
  throw new Error(`fetched ${url}`);
};
const OPTIONS = { documentLoader: offline, safe: true };

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly termType: string; readonly language?: string };
}

let document: jsonld.JsonLdDocument;
let quads: readonly Quad[];
beforeAll(async () => {
  const rows = sampleRows();
  HOSTILE_TEXTS.forEach((text, index) => {
    rows.addNode({ label: 'Venue', id: `venue:${index} ${text.slice(0, 9)}`, properties: { name: text } });
  });
  const { text = '' } = await exported(await filled(engine, rows), 'json-ld');
  document = JSON.parse(text);
  quads = (await jsonld.toRDF(document, OPTIONS)) as unknown as readonly Quad[];
});

const SCHEMA = 'https://schema.org/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

function said(id: string, term: string): string[] {
  const of = quads.filter(
    ({ subject, predicate }) => subject.value === `urn:papergraph:${id}` && predicate.value === term,
  );
  return of.map(({ object }) => object.value);
}

describe('JSON-LD', () => {
  it('makes a ScholarlyArticle of each paper, with names, dates and addresses', () => {
    const articles = quads.filter(
      ({ predicate, object }) => predicate.value === `${RDF}type` && object.value === `${SCHEMA}ScholarlyArticle`,
    );
    expect(articles.map(({ subject }) => subject.value).sort()).toEqual(
      ['alone', 'sand', 'stones'].map((id) => `urn:papergraph:paper:${id}`),
    );
    expect(said('paper:stones', `${SCHEMA}name`)).toEqual(['On {Stones} & Water: 100% "wet" \\ <b>dry</b>']);
    expect(said('paper:stones', `${SCHEMA}alternateName`).sort()).toEqual(['=1+1', 'StoneNet', 'Stones; wet']);
    expect(said('paper:stones', `${SCHEMA}datePublished`)).toEqual(['2021-03-09']);
    expect(said('paper:sand', `${SCHEMA}datePublished`)).toEqual(['1999']);
    expect(said('paper:stones', `${SCHEMA}sameAs`).sort()).toEqual([
      'https://arxiv.org/abs/2103.00001',
      'https://doi.org/10.1000/st_on%25es',
    ]);
    expect(said('author:ma', `${SCHEMA}sameAs`)).toEqual(['https://orcid.org/0000-0002-1825-0097']);
  });

  it('says in which language a text is', () => {
    const summaries = quads.filter(
      ({ subject, predicate }) =>
        subject.value === 'urn:papergraph:paper:stones' && predicate.value === `${SCHEMA}description`,
    );
    expect(summaries.map(({ object }) => [object.value, object.language]).sort()).toEqual([
      ['Water wears stones.', 'en'],
      ['Вода точит камень.', 'ru'],
    ]);
    const russian = quads.find(({ object }) => object.value === 'Завод');
    expect([russian?.predicate.value, russian?.object.language]).toEqual([`${SCHEMA}name`, 'ru']);
  });

  it('joins a paper to its people, in order, and to all else', () => {
    const [list = ''] = said('paper:stones', `${SCHEMA}author`);
    const first = quads.find(({ subject, predicate }) => subject.value === list && predicate.value === `${RDF}first`);
    const rest = quads.find(({ subject, predicate }) => subject.value === list && predicate.value === `${RDF}rest`);
    const second = quads.find(
      ({ subject, predicate }) => subject.value === rest?.object.value && predicate.value === `${RDF}first`,
    );
    expect([first, second].map((quad) => quad?.object.value)).toEqual([
      'urn:papergraph:author:ma',
      'urn:papergraph:author:oord',
    ]);
    expect(said('paper:stones', `${SCHEMA}about`).sort()).toEqual([
      'urn:papergraph:concept:erosion',
      'urn:papergraph:concept:physics',
    ]);
    expect(said('paper:stones', `${SCHEMA}citation`)).toEqual(['urn:papergraph:paper:sand']);
    expect(said('paper:stones', `${SCHEMA}sourceOrganization`)).toEqual(['urn:papergraph:organisation:lab']);
    expect(said('paper:stones', `${SCHEMA}isPartOf`)).toEqual(['urn:papergraph:venue:geo']);
    expect(said('paper:stones', 'urn:papergraph:INTRODUCES')).toEqual(['urn:papergraph:concept:erosion']);
    expect(said('review:one', `${SCHEMA}itemReviewed`)).toEqual(['urn:papergraph:paper:stones']);
    expect(said('concept:erosion', 'http://www.w3.org/2004/02/skos/core#broader')).toEqual([
      'urn:papergraph:concept:physics',
    ]);
  });

  it('keeps texts that break careless writers', () => {
    const names = new Set(
      quads.filter(({ predicate }) => predicate.value === `${SCHEMA}name`).map(({ object }) => object.value),
    );
    expect(HOSTILE_TEXTS.filter((text) => !names.has(text))).toEqual([]);
  });

  it('loses nothing when it is expanded and compacted', async () => {
    const expanded = await jsonld.expand(document, OPTIONS);
    expect(expanded).toHaveLength(15 + HOSTILE_TEXTS.length);
    const context = (document as { '@context': jsonld.ContextDefinition })['@context'];
    const compacted = await jsonld.compact(expanded, context, { ...OPTIONS, graph: true });
    expect((compacted as { '@graph': unknown[] })['@graph']).toHaveLength(expanded.length);
  });
});
