// An author's papers, who wrote them with them, and what those wrote besides.

import type { BenchQuery } from '../query.ts';
import { authorIds } from './samples.ts';

/** author → papers → authors → papers. */
export const authorNetwork: BenchQuery = {
  name: 'author → papers → authors → papers',
  samples: (graph) => authorIds(graph).map((id) => ({ id })),
  operation: /* GraphQL */ `
    query ($id: String!) {
      author(ref: $id) {
        name
        papers(first: 10, orderBy: [{ by: TITLE, direction: ASC }]) {
          nodes {
            title
            authors(first: 10) {
              nodes { name papers(first: 5, orderBy: [{ by: TITLE, direction: ASC }]) { nodes { title year } } }
            }
          }
        }
      }
    }`,
  byHand: `
    MATCH (a:Author {id: $id})
    CALL (a) {
      MATCH (a)-[:AUTHORED]->(p:Paper)
      WITH p ORDER BY p.sortKey, p.id LIMIT 10
      CALL (p) {
        MATCH (p)<-[e:AUTHORED]-(b:Author)
        WITH b, e ORDER BY e.position, b.id LIMIT 10
        CALL (b) {
          MATCH (b)-[:AUTHORED]->(q:Paper)
          WITH q ORDER BY q.sortKey, q.id LIMIT 5
          RETURN collect({title: q.title, year: q.year}) AS others
        }
        RETURN collect({name: b.name, papers: others}) AS authors
      }
      RETURN collect({title: p.title, authors: authors}) AS papers
    }
    RETURN {name: a.name, papers: papers} AS answer`,
  neo4jGraphql: {
    gives: 'one',
    operation: /* GraphQL */ `
      query ($id: ID!) {
        authors(where: { id: { eq: $id } }) {
          name
          papers(limit: 10, sort: [{ sortKey: ASC }, { id: ASC }]) {
            title
            authors: authorsConnection(first: 10, sort: [{ edge: { position: ASC } }, { node: { id: ASC } }]) {
              edges { node { name papers(limit: 5, sort: [{ sortKey: ASC }, { id: ASC }]) { title year } } }
            }
          }
        }
      }`,
  },
};
