// Questions by words: what is typed, what is looked for, and papers by their text. Nobody would write their statements by hand.

import type { BenchQuery } from '../query.ts';

const each = <Value extends string>(name: string, values: readonly Value[]) =>
  values.map((value) => ({ [name]: value }));

/** Completions of one to three letters, which thousands of names begin with. */
export const suggestShort: BenchQuery = {
  name: 'suggest, one to three letters',
  samples: () => each('prefix', ['a', 'g', 't', 'un', 'de', 'kov', 'gen', 'mul']),
  operation: /* GraphQL */ `
    query ($prefix: String!) { suggest(prefix: $prefix) { text hint node { id } } }`,
};

/** Completions of whole words and more, of which some are one letter off. */
export const suggestLong: BenchQuery = {
  name: 'suggest, a word or two',
  samples: () =>
    each('prefix', [
      'gener',
      'sparse att',
      'kovach',
      'university of gen',
      'compact prompts with',
      'anna k',
      'scalabel',
      'masked',
    ]),
  operation: suggestShort.operation,
};

const SEARCH = /* GraphQL */ `
  query ($query: String!) { search(query: $query, first: 10) { totalCount edges { score matched node { id label } } } }`;

/** Words that few nodes have. */
export const searchNames: BenchQuery = {
  name: 'search by a name or an identifier',
  samples: () =>
    each('query', [
      'Net1000',
      'C17',
      'Понятие 12',
      'ORG100',
      'Multimodal graphs 1068',
      'Reading group, issue 7',
      'Anna K. Kovachenko',
      '10.5555/1000123',
    ]),
  operation: SEARCH,
};

/** Words that a quarter of all papers has: every one of them is counted and ranked. */
export const searchHubs: BenchQuery = {
  name: 'search by words of thousands of papers',
  samples: () =>
    each('query', [
      'transformers',
      'memory',
      'sparse attention',
      'diffusion models',
      'transformers with memory',
      'tansformers',
      'робастность transformers',
      'graphs',
    ]),
  operation: SEARCH,
};

/** The filter by text beside another filter. */
export const textFilter: BenchQuery = {
  name: 'papers with words of a text since a year',
  samples: () => each('text', ['transformers', 'sparse attention', 'memory graphs', 'diffusion priors']),
  operation: /* GraphQL */ `
    query ($text: String!) {
      papers(where: { text: $text, year: { gte: 2020 } }, first: 10) { totalCount nodes { id title year } }
    }`,
};
