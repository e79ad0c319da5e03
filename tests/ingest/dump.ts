// All that a graph holds, as lines that can be compared: every node and every edge with every property, but for how often it changed.

import type { Engine, Value } from '../../src/graph/engine.ts';
import { rows } from '../engines/engines.ts';

/** JSON with the keys of maps sorted, so that equal values give equal lines. */
function line(value: Value): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Nodes as `[labels, properties]`, edges as `[type, start, end, properties]`; sorted. */
export async function dump(engine: Engine): Promise<{ readonly nodes: string[]; readonly edges: string[] }> {
  const nodes = await rows(engine, 'MATCH (n) WHERE NOT n:Revision RETURN labels(n), properties(n)');
  const ends = 'coalesce(a.id, a.key), coalesce(b.id, b.key)';
  const edges = await rows(engine, `MATCH (a)-[e]->(b) RETURN type(e), ${ends}, properties(e)`);
  return { nodes: nodes.map(line).sort(), edges: edges.map(line).sort() };
}
