// The statements that write the index of completions: beginnings of names, apart by how much the named counts.

import type { Statement } from '../graph/engine.ts';
import { nodeLabels } from '../model/nodes.ts';
import { TIERS } from '../words/tiers.ts';
import { batches } from './batches.ts';
import type { IndexEntries } from './index-entries.ts';

/** The tier of a node `n`, as Cypher; `$tiers` holds the tiers. */
export const TIER_OF_NODE = 'size([least IN $tiers WHERE n.paperCount >= least])';
/** Binds `b` to the beginning `start` in the tier `tier`. */
export const BEGINNING_IN_TIER =
  "MERGE (b:Beginning {key: start + ' ' + toString(tier)}) ON CREATE SET b.start = start, b.tier = tier";

/** Writes the beginnings that lead to these nodes in place of those that led to them before; papers are counted already. */
export function indexBeginnings(entries: readonly IndexEntries[]): readonly Statement[] {
  return nodeLabels.flatMap((label) => {
    const own = entries.filter((entry) => entry.label === label);
    const pairs = own.flatMap(({ id, beginnings }) => beginnings.map((start) => ({ id, start })));
    return [
      ...batches(own, (batch) => ({
        name: `forget beginnings of ${label}`,
        text: `UNWIND $rows AS row MATCH (n:${label} {id: row.id})<-[e:BEGINS]-(b:Beginning) WHERE NOT b.start IN row.starts DELETE e`,
        parameters: { rows: batch.map(({ id, beginnings: starts }) => ({ id, starts })) },
      })),
      ...batches(pairs, (batch) => ({
        name: `write beginnings of ${label}`,
        text: `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) WITH n, row.start AS start, ${TIER_OF_NODE} AS tier ${BEGINNING_IN_TIER} MERGE (n)<-[:BEGINS]-(b)`,
        parameters: { rows: batch, tiers: TIERS },
      })),
    ];
  });
}
