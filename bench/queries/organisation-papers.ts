// What an organisation published in some years, the newest first.

import type { BenchQuery } from '../query.ts';
import { organisationIds } from './samples.ts';

/** Papers by year and organisation. */
export const organisationPapers: BenchQuery = {
  name: 'papers by years and organisation, newest first',
  samples: (graph) => organisationIds(graph, 2).map((id) => ({ id })),
  operation: /* GraphQL */ `
    query ($id: ID!) {
      papers(
        first: 20
        where: { year: { gte: 2012, lte: 2018 }, organisations: { some: { id: { eq: $id } } } }
        orderBy: [{ by: YEAR, direction: DESC }]
      ) {
        nodes { title year authors(first: 5) { nodes { name } } }
      }
    }`,
  byHand: `
    MATCH (:Organisation {id: $id})-[:PUBLISHED]->(p:Paper) WHERE p.year >= 2012 AND p.year <= 2018
    WITH p ORDER BY p.year DESC, p.id LIMIT 20
    CALL (p) {
      MATCH (p)<-[e:AUTHORED]-(a:Author)
      WITH a, e ORDER BY e.position, a.id LIMIT 5
      RETURN collect({name: a.name}) AS authors
    }
    RETURN collect({title: p.title, year: p.year, authors: authors}) AS answer`,
  neo4jGraphql: {
    gives: 'list',
    operation: /* GraphQL */ `
      query ($id: ID!) {
        papers(
          where: { year: { gte: 2012, lte: 2018 }, organisations: { some: { id: { eq: $id } } } }
          limit: 20
          sort: [{ year: DESC }, { id: ASC }]
        ) {
          title
          year
          authors: authorsConnection(first: 5, sort: [{ edge: { position: ASC } }, { node: { id: ASC } }]) {
            edges { node { name } }
          }
        }
      }`,
  },
};
