// The newest papers of a concept, each with four relations and what lies behind them: nested lists three deep.

import type { BenchQuery } from '../query.ts';
import { conceptIds } from './samples.ts';

/** 20 papers of a concept, four relations each, lists in lists in lists. */
export const conceptPage: BenchQuery = {
  name: '20 papers of a concept, 4 relations each, lists 3 deep',
  samples: (graph) => conceptIds(graph, 4, 3).map((id) => ({ id })),
  operation: /* GraphQL */ `
    query ($id: String!) {
      concept(ref: $id) {
        name
        papers(first: 20, rollUp: false, where: { year: { lte: 2030 } }) {
          nodes {
            title
            year
            authors(first: 10) {
              edges { position node { name papers(first: 3, orderBy: [{ by: TITLE, direction: ASC }]) { nodes { title } } } }
            }
            organisations(first: 5) { nodes { name parent { name } } }
            concepts(first: 5) { edges { score node { name broader(first: 2) { nodes { name } } } } }
            cites(first: 5, orderBy: [{ by: TITLE, direction: ASC }]) { nodes { title } }
          }
        }
      }
    }`,
  byHand: `
    MATCH (c:Concept {id: $id})
    CALL (c) {
      MATCH (c)<-[:ABOUT]-(p:Paper) WHERE p.year <= 2030
      WITH p ORDER BY p.year DESC, p.id LIMIT 20
      CALL (p) {
        MATCH (p)<-[e:AUTHORED]-(a:Author)
        WITH e, a ORDER BY e.position, a.id LIMIT 10
        CALL (a) {
          MATCH (a)-[:AUTHORED]->(q:Paper)
          WITH q ORDER BY q.sortKey, q.id LIMIT 3
          RETURN collect({title: q.title}) AS papers
        }
        RETURN collect({position: e.position, name: a.name, papers: papers}) AS authors
      }
      CALL (p) {
        MATCH (p)<-[:PUBLISHED]-(o:Organisation)
        WITH o ORDER BY o.sortKey, o.id LIMIT 5
        CALL (o) {
          MATCH (o)-[:PART_OF]->(w:Organisation)
          RETURN collect({name: w.name}) AS wholes
        }
        RETURN collect({name: o.name, parent: wholes[0]}) AS organisations
      }
      CALL (p) {
        MATCH (p)-[e:ABOUT]->(x:Concept)
        WITH e, x ORDER BY e.score DESC, x.id LIMIT 5
        CALL (x) {
          MATCH (x)-[:BROADER]->(b:Concept)
          WITH b ORDER BY b.sortKey, b.id LIMIT 2
          RETURN collect({name: b.name}) AS broader
        }
        RETURN collect({score: e.score, name: x.name, broader: broader}) AS concepts
      }
      CALL (p) {
        MATCH (p)-[:CITES]->(r:Paper)
        WITH r ORDER BY r.sortKey, r.id LIMIT 5
        RETURN collect({title: r.title}) AS cites
      }
      RETURN collect({title: p.title, year: p.year, authors: authors, organisations: organisations,
        concepts: concepts, cites: cites}) AS papers
    }
    RETURN {name: c.name, papers: papers} AS answer`,
  neo4jGraphql: {
    gives: 'one',
    operation: /* GraphQL */ `
      query ($id: ID!) {
        concepts(where: { id: { eq: $id } }) {
          name
          papers(where: { year: { lte: 2030 } }, limit: 20, sort: [{ year: DESC }, { id: ASC }]) {
            title
            year
            authors: authorsConnection(first: 10, sort: [{ edge: { position: ASC } }, { node: { id: ASC } }]) {
              edges {
                properties { position }
                node { name papers(limit: 3, sort: [{ sortKey: ASC }, { id: ASC }]) { title } }
              }
            }
            organisations(limit: 5, sort: [{ sortKey: ASC }, { id: ASC }]) { name parent { name } }
            concepts: conceptsConnection(first: 5, sort: [{ edge: { score: DESC } }, { node: { id: ASC } }]) {
              edges {
                properties { score }
                node { name broader(limit: 2, sort: [{ sortKey: ASC }, { id: ASC }]) { name } }
              }
            }
            cites(limit: 5, sort: [{ sortKey: ASC }, { id: ASC }]) { title }
          }
        }
      }`,
  },
};
