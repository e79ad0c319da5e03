// A paper by the name that people use for it.

import { fold } from '../../src/model/fold.ts';
import type { BenchQuery } from '../query.ts';
import { shortNames } from './samples.ts';

/** A look-up by name. */
export const byName: BenchQuery = {
  name: 'a paper by its short name',
  samples: (graph) => shortNames(graph).map((name) => ({ name, key: fold(name) })),
  operation: /* GraphQL */ `
    query ($name: String!) {
      paper(ref: $name) { title year doi }
    }`,
  byHand: `
    MATCH (:Name {key: $key})-[:NAMES]->(p:Paper)
    RETURN {title: p.title, year: p.year, doi: p.doi} AS answer`,
  neo4jGraphql: {
    gives: 'one',
    operation: /* GraphQL */ `
      query ($key: String!) {
        names(where: { key: { eq: $key } }) { papers { title year doi } }
      }`,
    answer: (data) => (data.names as [{ papers: [unknown] }])[0].papers[0],
  },
};
