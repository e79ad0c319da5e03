// Papers about a concept by people of an organisation: a filter through two relations and one through another.

import type { BenchQuery } from '../query.ts';
import { conceptIds, organisationIds } from './samples.ts';

/** Papers whose authors are affiliated with X and which are about Y. */
export const nestedFilter: BenchQuery = {
  name: 'papers by authors affiliated with X that are about Y',
  samples: (graph) => {
    const concepts = conceptIds(graph, 1, 2);
    return organisationIds(graph, 0).map((organisation, index) => ({ organisation, concept: concepts[index] ?? '' }));
  },
  operation: /* GraphQL */ `
    query ($organisation: ID!, $concept: ID!) {
      papers(
        first: 20
        where: {
          authors: { some: { affiliations: { some: { id: { eq: $organisation } } } } }
          concepts: { some: { id: { eq: $concept } } }
        }
        orderBy: [{ by: TITLE, direction: ASC }]
      ) {
        nodes { title year }
      }
    }`,
  byHand: `
    MATCH (:Organisation {id: $organisation})<-[:AFFILIATED_WITH]-(:Author)-[:AUTHORED]->(p:Paper)
      -[:ABOUT]->(:Concept {id: $concept})
    WITH DISTINCT p ORDER BY p.sortKey, p.id LIMIT 20
    RETURN collect({title: p.title, year: p.year}) AS answer`,
  neo4jGraphql: {
    gives: 'list',
    operation: /* GraphQL */ `
      query ($organisation: ID!, $concept: ID!) {
        papers(
          where: {
            authors: { some: { affiliations: { some: { id: { eq: $organisation } } } } }
            concepts: { some: { id: { eq: $concept } } }
          }
          limit: 20
          sort: [{ sortKey: ASC }, { id: ASC }]
        ) {
          title
          year
        }
      }`,
  },
};
