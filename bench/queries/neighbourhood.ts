// What lies around an organisation, for drawing it.

import type { BenchQuery } from '../query.ts';
import { organisationIds } from './samples.ts';

const KINDS = ['AUTHORED', 'AFFILIATED_WITH', 'PUBLISHED', 'PART_OF'];

/** The thirty nodes that matter most, and all facts between them. */
export const neighbourhood: BenchQuery = {
  name: 'what lies around an organisation: 30 nodes and the facts between them',
  samples: (graph) => organisationIds(graph, 20).map((id) => ({ id })),
  operation: /* GraphQL */ `
    query ($id: ID!) {
      neighbourhood(id: $id, through: [${KINDS.join(', ')}], first: 30) { nodes { id } facts { kind } }
    }`,
  byHand: `
    MATCH (c:Organisation {id: $id})-[:${KINDS.join('|')}]-(m)
    WITH c, m, count(*) AS links
    WITH c, m, links, COUNT { (m)-[:${KINDS.join('|')}]-() } AS facts
    ORDER BY links DESC, facts DESC, m.id LIMIT 29
    WITH c, collect(m) AS around
    WITH [c] + around AS drawn
    CALL (drawn) {
      UNWIND drawn AS x MATCH (x)-[e:${KINDS.join('|')}]->(y) WHERE y IN drawn
      WITH e ORDER BY CASE type(e) ${KINDS.map((kind, at) => `WHEN '${kind}' THEN ${at}`).join(' ')} END
      RETURN collect({kind: type(e)}) AS facts
    }
    RETURN {nodes: [x IN drawn | {id: x.id}], facts: facts} AS answer`,
};
