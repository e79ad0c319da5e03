// The shortest way between two authors, through any kind of fact.

import type { BenchQuery } from '../query.ts';
import { pairsOfAuthors } from './samples.ts';

const KINDS = [
  'AUTHORED',
  'AFFILIATED_WITH',
  'PUBLISHED',
  'ABOUT',
  'INTRODUCES',
  'USES',
  'MENTIONS',
  'CITES',
  'BROADER',
  'WROTE',
  'REVIEWS',
  'IN_DIGEST',
  'IN_VENUE',
  'PART_OF',
  'SAME_PERSON_AS',
].join('|');

/** How many steps it takes; of several ways that are as short, each engine finds another first. */
export const shortestPath: BenchQuery = {
  name: 'the shortest way between two authors, of up to six steps',
  samples: pairsOfAuthors,
  operation: /* GraphQL */ `
    query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, first: 1) { paths { facts { __typename } } }
    }`,
  byHand: `
    MATCH (a:Author {id: $from}) MATCH (b:Author {id: $to})
    MATCH way = shortestPath((a)-[:${KINDS}*..6]-(b))
    RETURN {paths: [{facts: [step IN range(1, length(way)) | {fact: null}]}]} AS answer`,
};
