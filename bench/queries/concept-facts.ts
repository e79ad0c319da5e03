// Who publishes on a concept or on anything under it, with the papers and the facts that say so.

import type { BenchQuery } from '../query.ts';
import { conceptIds } from './samples.ts';
import { type Counted, tally } from './tally.ts';

interface Edge<Node> {
  readonly node: Node;
  readonly properties: { readonly evidence: readonly string[] };
}

interface FoundPaper {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly organisations: { readonly edges: readonly Edge<Counted>[] };
  readonly concepts: { readonly edges: readonly Edge<{ readonly id: string }>[] };
}

const UNDER = `OR: [
  { id: { eq: $id } }
  { broader: { some: { id: { eq: $id } } } }
  { broader: { some: { broader: { some: { id: { eq: $id } } } } } }
  { broader: { some: { broader: { some: { broader: { some: { id: { eq: $id } } } } } } } }
]`;

/** Organisations that published on a concept or under it, with papers and evidence. */
export const conceptFacts: BenchQuery = {
  name: 'organisations on a concept and all under it, with papers and facts',
  samples: (graph) => conceptIds(graph, 12, 5).map((id) => ({ id })),
  operation: /* GraphQL */ `
    query ($id: String!) {
      concept(ref: $id) {
        organisations(first: 10) {
          edges {
            paperCount
            node { name }
            papers(first: 5) {
              edges { node { title } facts { kind evidence { source { name } rule confidence } } }
            }
          }
        }
      }
    }`,
  byHand: `
    MATCH (:Concept {id: $id})<-[:BROADER*0..]-(c:Concept)
    WITH collect(DISTINCT c) AS concepts
    CALL (concepts) {
      UNWIND concepts AS c
      MATCH (c)<-[:ABOUT]-(p:Paper)
      WITH DISTINCT p
      MATCH (p)<-[:PUBLISHED]-(o:Organisation)
      WITH o, count(*) AS paperCount, collect(p) AS papers ORDER BY paperCount DESC, o.id LIMIT 10
      RETURN o, paperCount, papers
    }
    CALL (concepts, o, papers) {
      UNWIND papers AS p
      WITH concepts, o, p ORDER BY p.year IS NULL, p.year DESC, p.id LIMIT 5
      CALL (concepts, p) {
        MATCH (p)-[e:ABOUT]->(c:Concept) WHERE c IN concepts
        WITH e, c ORDER BY c.id
        RETURN collect({kind: 'ABOUT', evidence: e.evidence}) AS about
      }
      MATCH (p)<-[e:PUBLISHED]-(o)
      RETURN collect({title: p.title, facts: about + [{kind: 'PUBLISHED', evidence: e.evidence}]}) AS shown
    }
    WITH o, paperCount, shown ORDER BY paperCount DESC, o.id
    WITH collect({paperCount: paperCount, name: o.name, papers: shown}) AS organisations
    RETURN {organisations: organisations} AS answer`,
  neo4jGraphql: {
    gives: 'list',
    note: 'returns every paper with its facts, the tree written out three deep; the client counts, sorts and cuts',
    operation: /* GraphQL */ `
      query ($id: ID!) {
        papers(where: { concepts: { some: { ${UNDER} } } }) {
          id
          title
          year
          organisations: organisationsConnection { edges { properties { evidence } node { id name } } }
          concepts: conceptsConnection(where: { node: { ${UNDER} } }) { edges { properties { evidence } node { id } } }
        }
      }`,
    answer: (data) => {
      const found = data.papers as readonly FoundPaper[];
      const rows = tally(found, ({ organisations }) => organisations.edges.map(({ node }) => node), 10);
      return {
        organisations: rows.map(({ name, paperCount, papers }) => ({
          name,
          paperCount,
          papers: newest(papers).map((paper) => ({ title: paper.title, facts: factsOf(paper, name) })),
        })),
      };
    },
  },
};

function newest(papers: readonly FoundPaper[]): FoundPaper[] {
  const year = (paper: FoundPaper) => paper.year ?? Number.NEGATIVE_INFINITY;
  return [...papers].sort((a, b) => year(b) - year(a) || (a.id < b.id ? -1 : 1)).slice(0, 5);
}

function factsOf({ concepts, organisations }: FoundPaper, organisation: string): unknown[] {
  const about = [...concepts.edges].sort((a, b) => (a.node.id < b.node.id ? -1 : 1));
  const published = organisations.edges.filter(({ node }) => node.name === organisation);
  return [
    ...about.map(({ properties }) => ({ kind: 'ABOUT', evidence: properties.evidence })),
    ...published.map(({ properties }) => ({ kind: 'PUBLISHED', evidence: properties.evidence })),
  ];
}
