// Papers like a paper: by what both have, the rarer the more it weighs.

import type { BenchQuery } from '../query.ts';
import { paperIds } from './samples.ts';

const KINDS = 'ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES';
const FACTS = `CASE WHEN f:Paper THEN COUNT { (f)-[:CITES]-() } ELSE COUNT { (f)-[:${KINDS}]-() } END`;

/** The ten papers most like a paper. */
export const similarPapers: BenchQuery = {
  name: 'papers most like a paper, by what both have',
  samples: (graph) => paperIds(graph).map((id) => ({ id })),
  operation: /* GraphQL */ `
    query ($id: String!) {
      paper(ref: $id) { similar { paper { title } } }
    }`,
  byHand: `
    MATCH (p:Paper {id: $id})
    CALL (p) {
      MATCH (p)-[:${KINDS}]-(f)
      WITH DISTINCT f
      WITH f, ${FACTS} AS facts WHERE facts > 1 AND facts <= 2000
      WITH f, facts ORDER BY facts, f.id LIMIT 40
      RETURN collect(f) AS things
    }
    CALL (p, things) {
      UNWIND things AS f
      WITH p, f, toInteger(1000.0 / sqrt(${FACTS})) AS weight
      MATCH (f)-[:${KINDS}*0..1]-(q:Paper) WHERE q.id <> p.id
      WITH DISTINCT q, f, weight
      WITH q, sum(weight) AS shared ORDER BY shared DESC, q.id LIMIT 10
      RETURN q
    }
    WITH collect({paper: {title: q.title}}) AS similar
    RETURN {similar: similar} AS answer`,
};
