// Who writes for an organisation, by the papers whose by-lines place them there.

import type { BenchQuery } from '../query.ts';
import { organisationIds } from './samples.ts';
import { type Counted, tally } from './tally.ts';

interface FoundPaper {
  readonly authors: {
    readonly edges: readonly {
      readonly properties: { readonly affiliations: readonly string[] };
      readonly node: Counted;
    }[];
  };
}

/** Authors of an organisation, counted by by-line. */
export const organisationAuthors: BenchQuery = {
  name: 'authors of an organisation, by papers whose by-line says so',
  samples: (graph) => organisationIds(graph, 20).map((id) => ({ id, affiliation: id })),
  operation: /* GraphQL */ `
    query ($id: String!) {
      organisation(ref: $id) {
        name
        authors(first: 20, rollUp: false) { edges { paperCount node { name } } }
      }
    }`,
  byHand: `
    MATCH (o:Organisation {id: $id})
    CALL (o) {
      MATCH (o)-[:PUBLISHED]->(p:Paper)<-[e:AUTHORED]-(a:Author) WHERE o.id IN e.affiliations
      WITH a, count(*) AS papers ORDER BY papers DESC, a.id LIMIT 20
      RETURN collect({paperCount: papers, name: a.name}) AS authors
    }
    RETURN {name: o.name, authors: authors} AS answer`,
  neo4jGraphql: {
    gives: 'one',
    note: 'returns every paper with its by-line; the client counts',
    operation: /* GraphQL */ `
      query ($id: ID!, $affiliation: String!) {
        organisations(where: { id: { eq: $id } }) {
          name
          papers {
            authors: authorsConnection(where: { edge: { affiliations: { includes: $affiliation } } }) {
              edges { properties { affiliations } node { id name } }
            }
          }
        }
      }`,
    answer: (data) => {
      const [organisation] = data.organisations as [{ name: string; papers: FoundPaper[] }];
      const rows = tally(organisation.papers, ({ authors }) => authors.edges.map(({ node }) => node), 20);
      return { name: organisation.name, authors: rows.map(({ name, paperCount }) => ({ name, paperCount })) };
    },
  },
};
