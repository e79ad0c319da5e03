// How many papers a filter selects.

import type { BenchQuery } from '../query.ts';
import { conceptIds } from './samples.ts';

/** totalCount of a filtered list. */
export const filteredCount: BenchQuery = {
  name: 'how many papers on a concept since a year (totalCount)',
  samples: (graph) => conceptIds(graph, 0).map((id, index) => ({ id, year: 2010 + index })),
  operation: /* GraphQL */ `
    query ($id: ID!, $year: Int!) {
      papers(where: { year: { gte: $year }, concepts: { some: { id: { eq: $id } } } }) { totalCount }
    }`,
  byHand: `
    MATCH (:Concept {id: $id})<-[:ABOUT]-(p:Paper) WHERE p.year >= $year
    WITH count(p) AS papers
    RETURN {totalCount: papers} AS answer`,
  neo4jGraphql: {
    gives: 'one',
    operation: /* GraphQL */ `
      query ($id: ID!, $year: Int!) {
        papersConnection(where: { year: { gte: $year }, concepts: { some: { id: { eq: $id } } } }) {
          aggregate { count { nodes } }
        }
      }`,
    answer: (data) => {
      const { aggregate } = data.papersConnection as { aggregate: { count: { nodes: number } } };
      return { totalCount: aggregate.count.nodes };
    },
  },
};
