// Venues have no key of their own, or all papers of a conference would be read with each: others' papers keep them as they are.

import type { Engine } from '../../graph/engine.ts';
import type { GraphRows } from '../graph-rows.ts';

type Rows = Pick<GraphRows, 'nodes' | 'edges'>;

const venuesIn = ({ nodes }: Rows) => nodes.filter(({ label }) => label === 'Venue').map(({ id }) => id);

/** Of two states of some rows, of which the graph holds the first, what is left without the venues that it has of other papers too. */
export async function withoutSharedVenues(engine: Engine, earlier: Rows, later: Rows): Promise<readonly [Rows, Rows]> {
  const ids = [...new Set([earlier, later].flatMap(venuesIn))];
  if (ids.length === 0) return [earlier, later];
  const text = 'UNWIND $ids AS id MATCH (v:Venue {id: id}) RETURN id, COUNT { MATCH (v)<-[:IN_VENUE]-(:Paper) }';
  const found = await engine.read({ name: 'papers of venues', text, parameters: { ids } });
  const own = new Map<unknown, number>();
  for (const { name, to } of earlier.edges) if (name === 'IN_VENUE') own.set(to, (own.get(to) ?? 0) + 1);
  const shared = new Set(found.filter(([id, papers]) => Number(papers) > (own.get(id) ?? 0)).map(([id]) => String(id)));
  const without = ({ nodes, edges }: Rows): Rows => ({ nodes: nodes.filter(({ id }) => !shared.has(id)), edges });
  return [without(earlier), without(later)];
}
