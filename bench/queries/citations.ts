// What a paper cites, and what that cites.

import type { BenchQuery } from '../query.ts';
import { citingPaperIds } from './samples.ts';

/** Citations of citations. */
export const citations: BenchQuery = {
  name: 'citations of citations of citations',
  samples: (graph) => citingPaperIds(graph).map((id) => ({ id })),
  operation: /* GraphQL */ `
    query ($id: String!) {
      paper(ref: $id) {
        cites(first: 10, orderBy: [{ by: TITLE, direction: ASC }]) {
          nodes {
            title
            cites(first: 10, orderBy: [{ by: TITLE, direction: ASC }]) {
              nodes { title cites(first: 10, orderBy: [{ by: TITLE, direction: ASC }]) { nodes { title year } } }
            }
          }
        }
      }
    }`,
  byHand: `
    MATCH (p:Paper {id: $id})
    CALL (p) {
      MATCH (p)-[:CITES]->(q:Paper)
      WITH q ORDER BY q.sortKey, q.id LIMIT 10
      CALL (q) {
        MATCH (q)-[:CITES]->(r:Paper)
        WITH r ORDER BY r.sortKey, r.id LIMIT 10
        CALL (r) {
          MATCH (r)-[:CITES]->(s:Paper)
          WITH s ORDER BY s.sortKey, s.id LIMIT 10
          RETURN collect({title: s.title, year: s.year}) AS third
        }
        RETURN collect({title: r.title, cites: third}) AS second
      }
      RETURN collect({title: q.title, cites: second}) AS cited
    }
    RETURN {cites: cited} AS answer`,
  neo4jGraphql: {
    gives: 'one',
    operation: /* GraphQL */ `
      query ($id: ID!) {
        papers(where: { id: { eq: $id } }) {
          cites(limit: 10, sort: [{ sortKey: ASC }, { id: ASC }]) {
            title
            cites(limit: 10, sort: [{ sortKey: ASC }, { id: ASC }]) {
              title
              cites(limit: 10, sort: [{ sortKey: ASC }, { id: ASC }]) { title year }
            }
          }
        }
      }`,
  },
};
