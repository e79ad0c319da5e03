// Paper: a scientific work, whatever source told of it.

import type { NodeType } from './node-type.ts';

/** The node type Paper. */
export const paper: NodeType = {
  label: 'Paper',
  plural: 'papers',
  description: 'A scientific paper, or another work that a digest presents as one.',
  properties: {
    title: { type: 'String', required: true, description: 'The title, as the source writes it.' },
    shortName: { type: 'String', description: 'The name that people use for it, such as DETR.' },
    aliases: { type: 'String', list: true, description: 'Other titles and names that it is known by.' },
    year: { type: 'Int', description: 'The year of publication that the source states.' },
    publishedOn: { type: 'Date', description: 'The day of publication, where a source states it.' },
    abstract: { type: 'String', description: 'The abstract, in the language of the paper.' },
    summary: { type: 'String', localised: true, description: 'What the paper does, in one or two sentences.' },
    doi: { type: 'String', description: 'The DOI without its resolver, such as 10.1007/978-3-030-58452-8_13.' },
    arxivId: { type: 'String', description: 'The arXiv identifier without its version, such as 2005.12872.' },
    openAlexId: { type: 'String', description: 'The OpenAlex identifier, such as W3096609285.' },
    url: { type: 'String', description: 'Where the paper can be read.' },
    authorsComplete: {
      type: 'Boolean',
      required: true,
      description: 'False where the source itself cut the list of authors short, or gave none.',
    },
  },
  display: { EN: ['title'], RU: ['title'] },
  names: ['title', 'shortName', 'aliases'],
  texts: ['abstract', 'summaryEn', 'summaryRu'],
  weighedBy: 'citedBy',
  longNames: true,
  lookup: true,
  identifiers: { doi: 'doi', arxivId: 'arxiv', openAlexId: 'openalex' },
  filters: {
    title: 'keys',
    year: 'year',
    doi: 'doi',
    arxivId: 'arxivId',
    openAlexId: 'openAlexId',
    publishedOn: 'publishedOn',
  },
  orders: {
    TITLE: { property: 'sortKey', description: 'By title, case and the letter ё folded.' },
    YEAR: { property: 'year', nullable: true, description: 'By the year of publication.' },
    CITED_BY_COUNT: { count: 'citedBy', description: 'By how many papers of the graph cite it.' },
    AUTHOR_COUNT: { count: 'authors', description: 'By how many authors its by-line lists.' },
    REVIEW_COUNT: { count: 'reviews', description: 'By how many reviews it has.' },
  },
  defaultOrder: { by: 'YEAR', direction: 'DESC' },
};
