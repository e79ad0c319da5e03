// Which nodes an export holds: all of them, or what belongs to the papers that a filter selects.

import type { Engine } from '../graph/engine.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { pagesOf, partsOf } from './pages.ts';

/** A choice of nodes; an edge is chosen when both of its ends are. */
export interface Selection {
  /** Whether nodes are left out: what was stated of the others alone can't be told apart then. */
  readonly isPart: boolean;
  /** The ids of the chosen nodes of a label, some thousands at a time, in the same order each time. */
  ids(label: NodeLabel): AsyncIterable<readonly string[]>;
  has(label: NodeLabel, id: string): boolean;
  /** The keys of the index of names that lead to a chosen node, each once. */
  nameKeys(): AsyncIterable<readonly string[]>;
}

const ID_ROWS = 5_000;

/** The keys of all nodes of a label, in pages. */
export async function* keysOf(engine: Engine, label: string, property: string): AsyncGenerator<readonly string[]> {
  const text = `MATCH (n:${label}) WHERE n.${property} > $after0 RETURN n.${property} ORDER BY n.${property}`;
  for await (const rows of pagesOf(engine, { name: `ids of ${label}`, text, keys: 1, size: ID_ROWS })) {
    yield rows.map(([key]) => String(key));
  }
}

/** Chooses everything that the graph holds, and remembers none of it. */
export function wholeGraph(engine: Engine): Selection {
  return {
    isPart: false,
    ids: (label) => keysOf(engine, label, 'id'),
    has: () => true,
    nameKeys: () => keysOf(engine, 'Name', 'key'),
  };
}

/** Chooses nodes by ids that are known: ids alone are held, about a hundred bytes for each. */
export function chosenNodes(engine: Engine, chosen: ReadonlyMap<NodeLabel, ReadonlySet<string>>): Selection {
  const ids = async function* (label: NodeLabel) {
    yield* partsOf([...(chosen.get(label) ?? [])], ID_ROWS);
  };
  return {
    isPart: true,
    ids,
    has: (label, id) => chosen.get(label)?.has(id) === true,
    nameKeys: async function* () {
      const known = new Set<string>();
      for (const label of chosen.keys()) {
        for await (const part of ids(label)) {
          for await (const names of namesOf(engine, label, part)) {
            const fresh = [...new Set(names.map(({ key }) => key))].filter((key) => !known.has(key));
            for (const key of fresh) known.add(key);
            if (fresh.length > 0) yield fresh;
          }
        }
      }
    },
  };
}

/** A name or identifier, folded, that leads to a node. */
export interface NameOfNode {
  readonly id: string;
  readonly key: string;
}

/** What the index of names leads to these nodes by, in pages. */
export async function* namesOf(
  engine: Engine,
  label: NodeLabel,
  ids: readonly string[],
): AsyncGenerator<readonly NameOfNode[]> {
  const match = `UNWIND $ids AS id MATCH (n:${label} {id: id}) MATCH (n)<-[:NAMES]-(k:Name)`;
  const text = `${match} WHERE n.id > $after0 OR (n.id = $after0 AND k.key > $after1) RETURN n.id, k.key ORDER BY n.id, k.key`;
  for await (const rows of pagesOf(engine, { name: `names of ${label}`, text, keys: 2, parameters: { ids } })) {
    yield rows.map(([id, key]) => ({ id: String(id), key: String(key) }));
  }
}
