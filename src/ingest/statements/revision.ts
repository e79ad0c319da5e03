// Keeps changes that are planned side by side apart: what is written must be what was planned for the graph as it is then.

import type { Engine, Statement } from '../../graph/engine.ts';

const KEY = 'statements';

/** How often the graph's statements were changed. */
export async function revisionOf(engine: Engine): Promise<number> {
  const text = 'MATCH (r:Revision {key: $key}) RETURN r.number';
  const [row] = await engine.read({ name: 'revision', text, parameters: { key: KEY } });
  return Number(row?.[0] ?? 0);
}

/**
 * The statements that a change planned at `revision` begins with. Raising the number locks it; where another change came in
 * between, a second node of the same unique key fails the transaction.
 */
export function raisedFrom(revision: number): Statement[] {
  const parameters = { key: KEY, number: revision + 1 };
  const raise = 'MERGE (r:Revision {key: $key}) SET r.number = coalesce(r.number, 0) + 1';
  const assert = 'MATCH (r:Revision {key: $key}) WHERE r.number <> $number CREATE (:Revision {key: $key})';
  return [
    { name: 'raise revision', text: raise, parameters: { key: KEY } },
    { name: 'check revision', text: assert, parameters },
  ];
}
