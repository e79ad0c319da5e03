// The statements that take back what documents alone support, so that stating it anew leaves nothing of the old behind.

import type { Statement } from '../graph/engine.ts';
import { edgeTypes } from '../model/edges.ts';
import { nodeLabels } from '../model/nodes.ts';
import type { NodeRow } from './graph-rows.ts';

/** Takes back the edges that no other document supports. */
export function forgetEdges(documents: readonly string[]): readonly Statement[] {
  return edgeTypes.map(({ name, from, to }) => ({
    name: `forget ${name}`,
    text: `MATCH (:${from.label})-[e:${name}]->(:${to.label}) WHERE size([d IN e.documents WHERE NOT d IN $documents]) = 0 DELETE e`,
    parameters: { documents },
  }));
}

/** Takes back the names of nodes that are about to be stated anew. */
export function forgetNames(rows: readonly NodeRow[]): readonly Statement[] {
  return nodeLabels.map((label) => ({
    name: `forget names of ${label}`,
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id})<-[e:NAMES]-(:Name) DELETE e`,
    parameters: { ids: rows.filter((row) => row.label === label).map(({ id }) => id) },
  }));
}

/** Takes away nodes that were not stated and of which no fact is left, and names that name nothing any more. */
export function forgetStrays(rows: readonly NodeRow[]): readonly Statement[] {
  const nodes = nodeLabels.map((label) => ({
    name: `forget ${label}`,
    text: `MATCH (n:${label}) WHERE NOT n.id IN $ids AND COUNT { MATCH (n)-[e]-() WHERE NOT type(e) IN ['NAMES', 'IN_NAME', 'IN_TEXT', 'BEGINS'] } = 0 DETACH DELETE n`,
    parameters: { ids: rows.filter((row) => row.label === label).map(({ id }) => id) },
  }));
  const text = 'MATCH (k:Name) WHERE COUNT { MATCH (k)-[:NAMES]->() } = 0 DETACH DELETE k';
  return [...nodes, { name: 'forget names of nothing', text, parameters: {} }];
}
