// The statements that write the index of completions: beginnings of names, apart by how much the named counts.

import type { Statement } from '../graph/engine.ts';
import { nodeLabels } from '../model/nodes.ts';
import { TIERS } from '../words/tiers.ts';
import { batches } from './batches.ts';
import { type IndexEntries, IS_CHANGED, NODES_AT_ONCE } from './index-entries.ts';

/** The tier of a node `n`, as Cypher; `$tiers` holds the tiers. */
export const TIER_OF_NODE = 'size([least IN $tiers WHERE n.paperCount >= least])';
/** Binds `b` to the beginning `start` in the tier `tier`. */
export const BEGINNING_IN_TIER =
  "MERGE (b:Beginning {key: start + ' ' + toString(tier)}) ON CREATE SET b.start = start, b.tier = tier";

/** Writes the beginnings that lead to these nodes in place of those that led to them before; papers are counted already. */
export function indexBeginnings(entries: readonly IndexEntries[]): readonly Statement[] {
  return nodeLabels.flatMap((label) => {
    const changed = `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) WHERE ${IS_CHANGED}`;
    const forgotten = 'MATCH (n)<-[e:BEGINS]-(b:Beginning) WHERE NOT b.start IN row.starts DELETE e';
    const written = `WITH n, row, ${TIER_OF_NODE} AS tier UNWIND row.starts AS start ${BEGINNING_IN_TIER} MERGE (n)<-[:BEGINS]-(b)`;
    const statement = (name: string, rest: string) => (batch: readonly IndexEntries[]) => ({
      name: `${name} beginnings of ${label}`,
      text: `${changed} ${rest}`,
      parameters: { rows: batch.map(({ id, mark, beginnings: starts }) => ({ id, mark, starts })), tiers: TIERS },
    });
    const own = entries.filter((entry) => entry.label === label);
    return [
      ...batches(own, statement('forget', forgotten), NODES_AT_ONCE),
      ...batches(own, statement('write', written), NODES_AT_ONCE),
    ];
  });
}
