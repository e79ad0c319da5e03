// The tree of concepts: what is broader than what, at any distance.

import type { ConceptRecord } from '../model/record.ts';

/** The concepts and what lies above each. */
export interface ConceptTree {
  readonly records: ReadonlyMap<string, ConceptRecord>;
  /** Everything broader than the concept, at any distance, without itself. */
  readonly above: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many concepts lie below it, at any distance. */
  readonly below: ReadonlyMap<string, number>;
}

/** Builds the tree; a circle in it is walked once. */
export function treeOf(concepts: readonly ConceptRecord[]): ConceptTree {
  const records = new Map(concepts.map((record) => [record.id, record]));
  const above = new Map(concepts.map(({ id }) => [id, ancestors(id, records)]));
  const below = new Map<string, number>();
  for (const set of above.values()) for (const id of set) below.set(id, (below.get(id) ?? 0) + 1);
  return { records, above, below };
}

function ancestors(start: string, records: ReadonlyMap<string, ConceptRecord>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(records.get(start)?.broader ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start || found.has(id)) continue;
    found.add(id);
    open.push(...(records.get(id)?.broader ?? []));
  }
  return found;
}

/** Whether one of the two lies above the other, or both lie right below a third. */
export function areRelated(tree: ConceptTree, one: string, other: string): boolean {
  if (tree.above.get(one)?.has(other) || tree.above.get(other)?.has(one)) return true;
  const parents = new Set(tree.records.get(one)?.broader ?? []);
  return (tree.records.get(other)?.broader ?? []).some((parent) => parents.has(parent));
}
