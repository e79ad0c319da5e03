// The second page of a concept's papers: from a cursor on.

import type { BenchQuery } from '../query.ts';
import { conceptIds } from './samples.ts';

const FIRST_PAGE = /* GraphQL */ `
  query ($id: ID!) {
    papers(first: 20, where: { year: { lte: 2030 }, concepts: { some: { id: { eq: $id } } } }) {
      nodes { id year }
      pageInfo { endCursor }
    }
  }`;

interface FirstPage {
  readonly nodes: readonly { readonly id: string; readonly year: number }[];
  readonly pageInfo: { readonly endCursor: string };
}

/** Papers 21 to 40 of a concept. */
export const secondPage: BenchQuery = {
  name: 'papers 21 to 40 of a concept, by cursor',
  samples: (graph) => conceptIds(graph, 0, 2).map((id) => ({ id })),
  nextPage: {
    operation: FIRST_PAGE,
    cursor: (data) => (data.papers as FirstPage).pageInfo.endCursor,
    byHand: (data) => {
      const last = (data.papers as FirstPage).nodes.at(-1);
      return { lastYear: last?.year ?? null, lastId: last?.id ?? null };
    },
    neo4jGraphql: () => Buffer.from('arrayconnection:19').toString('base64'),
  },
  operation: /* GraphQL */ `
    query ($id: ID!, $after: String!) {
      papers(first: 20, after: $after, where: { year: { lte: 2030 }, concepts: { some: { id: { eq: $id } } } }) {
        nodes { title year }
      }
    }`,
  byHand: `
    MATCH (:Concept {id: $id})<-[:ABOUT]-(p:Paper)
    WHERE p.year <= 2030 AND (p.year < $lastYear OR (p.year = $lastYear AND p.id > $lastId))
    WITH p ORDER BY p.year DESC, p.id LIMIT 20
    RETURN collect({title: p.title, year: p.year}) AS answer`,
  neo4jGraphql: {
    gives: 'list',
    note: 'its cursor is a position, so rows added meanwhile shift the page',
    operation: /* GraphQL */ `
      query ($id: ID!, $after: String!) {
        papersConnection(
          first: 20
          after: $after
          where: { year: { lte: 2030 }, concepts: { some: { id: { eq: $id } } } }
          sort: [{ year: DESC }, { id: ASC }]
        ) {
          edges { node { title year } }
        }
      }`,
  },
};
