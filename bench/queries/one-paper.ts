// One paper with its authors, organisations and concepts: what a page about a paper asks.

import type { BenchQuery } from '../query.ts';
import { paperIds } from './samples.ts';

/** One paper with authors, organisations and concepts. */
export const onePaper: BenchQuery = {
  name: 'one paper: authors, organisations, concepts',
  samples: (graph) => paperIds(graph).map((id) => ({ id })),
  operation: /* GraphQL */ `
    query ($id: String!) {
      paper(ref: $id) {
        title
        year
        authors { edges { position node { name } } }
        organisations { nodes { name country } }
        concepts { edges { score node { name kind } } }
      }
    }`,
  byHand: `
    MATCH (p:Paper {id: $id})
    CALL (p) {
      MATCH (p)<-[e:AUTHORED]-(a:Author)
      WITH e, a ORDER BY e.position, a.id LIMIT 20
      RETURN collect({position: e.position, name: a.name}) AS authors
    }
    CALL (p) {
      MATCH (p)<-[:PUBLISHED]-(o:Organisation)
      WITH o ORDER BY o.sortKey, o.id LIMIT 20
      RETURN collect({name: o.name, country: o.country}) AS organisations
    }
    CALL (p) {
      MATCH (p)-[e:ABOUT]->(c:Concept)
      WITH e, c ORDER BY e.score DESC, c.id LIMIT 20
      RETURN collect({score: e.score, name: c.name, kind: c.kind}) AS concepts
    }
    RETURN {title: p.title, year: p.year, authors: authors, organisations: organisations, concepts: concepts} AS answer`,
  neo4jGraphql: {
    gives: 'one',
    operation: /* GraphQL */ `
      query ($id: ID!) {
        papers(where: { id: { eq: $id } }) {
          title
          year
          authors: authorsConnection(first: 20, sort: [{ edge: { position: ASC } }, { node: { id: ASC } }]) {
            edges { properties { position } node { name } }
          }
          organisations(limit: 20, sort: [{ sortKey: ASC }, { id: ASC }]) { name country }
          concepts: conceptsConnection(first: 20, sort: [{ edge: { score: DESC } }, { node: { id: ASC } }]) {
            edges { properties { score } node { name kind } }
          }
        }
      }`,
  },
};
