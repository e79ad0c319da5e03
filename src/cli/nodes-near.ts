// Finds what comes near a name that nothing in the graph has.

import type { Engine } from '../graph/engine.ts';
import { fold } from '../model/fold.ts';
import { labelOfId, nodeLabels } from '../model/nodes.ts';

const MOST = 5;

/** The ids of at most five nodes whose names begin with the name, and then of those whose names contain it. */
export async function nodesNear(engine: Engine, reference: string): Promise<readonly string[]> {
  const label = labelOfId(reference.trim());
  const part = fold(label ? reference.slice(reference.indexOf(':') + 1) : reference);
  if (part === '') return [];
  const found = await Promise.all((label ? [label] : nodeLabels).map((one) => named(engine, one, part)));
  const near = found.flat().sort((one, other) => rank(one, part) - rank(other, part) || (one.id < other.id ? -1 : 1));
  return near.slice(0, MOST).map(({ id }) => id);
}

interface Found {
  readonly id: string;
  readonly sortKey: string;
}

function rank({ sortKey }: Found, part: string): number {
  return sortKey.startsWith(part) ? 0 : 1;
}

/** Those that begin with it come in a statement of their own: the others may be many. */
async function named(engine: Engine, label: string, part: string): Promise<readonly Found[]> {
  const found = await Promise.all(
    ['STARTS WITH', 'CONTAINS'].map((comparison) => {
      const text = `MATCH (n:${label}) WHERE n.sortKey ${comparison} $part RETURN n.id, n.sortKey ORDER BY n.id LIMIT ${MOST}`;
      return engine.read({ name: `near ${label}`, text, parameters: { part } });
    }),
  );
  return [...new Map(found.flat().map(([id, key]) => [String(id), { id: String(id), sortKey: String(key) }])).values()];
}
