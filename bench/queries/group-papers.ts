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
    MATCH (:Concept {id: $id})<-[:ABOUT]-(p:Paper)
    WITH collect(p) AS papers
    UNWIND papers AS p
    OPTIONAL MATCH (p)<-[:PUBLISHED]-(o:Organisation)
    WITH size(papers) AS total, o, p.year AS year, count(*) AS c
    ORDER BY c DESC, o.sortKey IS NULL, o.sortKey, o.id IS NULL, o.id, year IS NULL, year LIMIT 20
    WITH total, collect({paperCount: c, keys: [{node: {label: o.name}}, {year: year}]}) AS groups
    RETURN {paperCount: total, nodes: groups} AS answer`,
};
