// Who publishes on a concept, by papers: a list over two hops that is counted.

import type { BenchQuery } from '../query.ts';
import { conceptIds } from './samples.ts';
import { type Counted, tally } from './tally.ts';

/** Organisations that published on a concept, counted. */
export const conceptOrganisations: BenchQuery = {
  name: 'organisations that published on a concept, by papers',
  samples: (graph) => conceptIds(graph, 4, 3).map((id) => ({ id })),
  operation: /* GraphQL */ `
    query ($id: String!) {
      concept(ref: $id) {
        organisations(first: 10, rollUp: false) { edges { paperCount node { name } } }
      }
    }`,
  byHand: `
    MATCH (:Concept {id: $id})<-[:ABOUT]-(p:Paper)<-[:PUBLISHED]-(o:Organisation)
    WITH o, count(*) AS papers ORDER BY papers DESC, o.id LIMIT 10
    WITH collect({paperCount: papers, name: o.name}) AS organisations
    RETURN {organisations: organisations} AS answer`,
  neo4jGraphql: {
    gives: 'one',
    note: 'returns every paper with its organisations; the client counts',
    operation: /* GraphQL */ `
      query ($id: ID!) {
        concepts(where: { id: { eq: $id } }) {
          papers { organisations { id name } }
        }
      }`,
    answer: (data) => {
      const [concept] = data.concepts as [{ papers: { organisations: Counted[] }[] }];
      const rows = tally(concept.papers, ({ organisations }) => organisations, 10);
      return { organisations: rows.map(({ name, paperCount }) => ({ name, paperCount })) };
    },
  },
};
