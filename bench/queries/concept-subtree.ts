// Papers about a concept or anything under it, the newest first, and how many they are.

import type { BenchQuery } from '../query.ts';
import { broadConceptIds } from './samples.ts';

/** A concept's papers, everything under it included. */
export const conceptSubtree: BenchQuery = {
  name: 'papers of a concept and all under it, with their number',
  samples: (graph) => broadConceptIds(graph).map((id) => ({ id })),
  operation: /* GraphQL */ `
    query ($id: String!) {
      concept(ref: $id) {
        papers(first: 20, where: { year: { lte: 2030 } }) { totalCount nodes { title year } }
      }
    }`,
  byHand: `
    MATCH (:Concept {id: $id})<-[:BROADER*0..]-(c:Concept)
    WITH DISTINCT c
    MATCH (c)<-[:ABOUT]-(p:Paper) WHERE p.year <= 2030
    WITH DISTINCT p ORDER BY p.year DESC, p.id
    WITH collect(p) AS found
    RETURN {papers: {totalCount: size(found), items: [p IN found[0..20] | {title: p.title, year: p.year}]}} AS answer`,
  neo4jGraphql: {
    gives: 'list',
    note: 'the tree written out three deep, which its depth here allows',
    operation: /* GraphQL */ `
      query ($id: ID!) {
        papersConnection(
          first: 20
          where: {
            year: { lte: 2030 }
            concepts: {
              some: {
                OR: [
                  { id: { eq: $id } }
                  { broader: { some: { id: { eq: $id } } } }
                  { broader: { some: { broader: { some: { id: { eq: $id } } } } } }
                  { broader: { some: { broader: { some: { broader: { some: { id: { eq: $id } } } } } } } }
                ]
              }
            }
          }
          sort: [{ year: DESC }, { id: ASC }]
        ) {
          totalCount
          edges { node { title year } }
        }
      }`,
    answer: ({ papersConnection }) => ({ papers: papersConnection }),
  },
};
