// The first page of a list without any filter, which is what a browser of the graph opens with.

import type { BenchQuery } from '../query.ts';

/** The first 20 of all authors. */
export const allAuthors: BenchQuery = {
  name: '20 of all authors, by name',
  samples: () => [{}],
  operation: /* GraphQL */ `
    query {
      authors(first: 20) { nodes { name orcid } }
    }`,
  byHand: `
    MATCH (a:Author)
    WITH a ORDER BY a.sortKey, a.id LIMIT 20
    RETURN collect({name: a.name, orcid: a.orcid}) AS answer`,
  neo4jGraphql: {
    gives: 'list',
    operation: /* GraphQL */ `
      query {
        authors(limit: 20, sort: [{ sortKey: ASC }, { id: ASC }]) { name orcid }
      }`,
  },
};
