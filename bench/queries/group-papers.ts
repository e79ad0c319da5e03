// Papers of a concept counted by organisation and year.

import type { BenchQuery } from '../query.ts';
import { conceptIds } from './samples.ts';

/** The largest groups, and how many papers there are. */
export const groupPapers: BenchQuery = {
  name: 'papers of a concept by organisation and year',
  samples: (graph) => conceptIds(graph, 4, 3).map((id) => ({ id })),
  operation: /* GraphQL */ `
    query ($id: ID!) {
      groupPapers(where: { concepts: { some: { id: { eq: $id } } } }, by: [{ dimension: ORGANISATION }, { dimension: YEAR }]) {
        paperCount
        nodes { paperCount keys { year node { label } } }
      }
    }`,
  byHand: `
    MATCH (concept:Concept {id: $id})
    WITH concept, COUNT { (concept)<-[:ABOUT]-() } AS total
    MATCH (concept)<-[:ABOUT]-(p:Paper)
    OPTIONAL MATCH (p)<-[:PUBLISHED]-(o:Organisation)
    WITH total, o, p.year AS year, count(*) AS c
    ORDER BY c DESC, o.sortKey IS NULL, o.sortKey, o.id IS NULL, o.id, year IS NULL, year LIMIT 20
    WITH total, collect({paperCount: c, keys: [{node: {label: o.name}}, {year: year}]}) AS groups
    RETURN {paperCount: total, nodes: groups} AS answer`,
};
