// Whom an author writes with, by papers together.

import type { BenchQuery } from '../query.ts';
import { authorIds } from './samples.ts';
import { type Counted, tally } from './tally.ts';

/** Co-authors of an author, counted. */
export const coauthors: BenchQuery = {
  name: 'co-authors of an author, by papers together',
  samples: (graph) => authorIds(graph).map((id) => ({ id })),
  operation: /* GraphQL */ `
    query ($id: String!) {
      author(ref: $id) {
        coauthors(first: 20) { edges { paperCount node { name } } }
      }
    }`,
  byHand: `
    MATCH (a:Author {id: $id})-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(b:Author)
    WITH b, count(*) AS papers ORDER BY papers DESC, b.id LIMIT 20
    WITH collect({paperCount: papers, name: b.name}) AS coauthors
    RETURN {coauthors: coauthors} AS answer`,
  neo4jGraphql: {
    gives: 'one',
    note: 'returns every paper with its authors; the client counts',
    operation: /* GraphQL */ `
      query ($id: ID!) {
        authors(where: { id: { eq: $id } }) {
          papers { authors { id name } }
        }
      }`,
    answer: (data, { id }) => {
      const [author] = data.authors as [{ papers: { authors: Counted[] }[] }];
      const rows = tally(author.papers, ({ authors }) => authors.filter((other) => other.id !== id), 20);
      return { coauthors: rows.map(({ name, paperCount }) => ({ name, paperCount })) };
    },
  },
};
