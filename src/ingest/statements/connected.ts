// Which statements share a name with some, directly or through others, and which facts they state completely.

import type { Engine } from '../../graph/engine.ts';
import { type EdgeEnds, GraphRows } from '../graph-rows.ts';
import { knowledgeRows } from '../knowledge-rows.ts';
import { identityKeys, keyLists } from './identity-keys.ts';
import { addStatements } from './rows.ts';
import type { Settled } from './settle.ts';
import type { ReviewStatement } from './statement.ts';
import { type Decided, findStatements, type StoredStatement } from './store.ts';
import type { State } from './touched.ts';

/** Keys of which every statement is at hand. */
export type Keys = ReadonlySet<string>;

/** Whether one of `list` is among `keys`. */
export function has(list: readonly string[], keys: Keys): boolean {
  return list.some((key) => keys.has(key));
}

type SamePersons = Decided['samePersons'];

const ends = (samePersons: SamePersons) => samePersons.map(({ record }) => [record.reviewer, record.author]);

/** The persons of decisions that one list has and the other has not. */
export function redecided(one: SamePersons, other: SamePersons): string[] {
  const known = new Set(other.map((decision) => JSON.stringify(decision)));
  return ends(one.filter((decision) => !known.has(JSON.stringify(decision)))).flat();
}

/** The lists of keys that a statement touches: who is an author depends on which paper it is, and so does the review. */
function touchedLists({ statement }: StoredStatement, keys: Keys): readonly (readonly string[])[] {
  const its = identityKeys(statement);
  const lists = keyLists(its);
  return has(its.paper, keys) ? lists : lists.filter((list) => has(list, keys));
}

/** All statements that share a name with `first`, and the keys of which every statement is among them. */
export async function connected(engine: Engine, first: readonly string[], samePersons: SamePersons) {
  const keys = new Set<string>();
  const found = new Map<string, StoredStatement>();
  let open = [...new Set(first)];
  while (open.length > 0) {
    for (const key of open) keys.add(key);
    for (const [key, stored] of await findStatements(engine, open)) found.set(key, stored);
    const lists = [...found.values()].flatMap((stored) => touchedLists(stored, keys));
    const touched = [...lists, ...ends(samePersons).filter((list) => has(list, keys))];
    open = [...new Set(touched.flat())].filter((key) => !keys.has(key));
  }
  return { keys, statements: [...found.values()] };
}

/** The nodes of which everything that is stated is at hand, but for what people decided. */
export function nodesAtHand(settled: ReadonlyMap<ReviewStatement, Settled>, keys: Keys): string[] {
  return [...settled].flatMap(([statement, whose]) => {
    const { digest, review, unknown } = statement;
    const its = identityKeys(statement);
    return [
      // A venue's name follows from its id, so whoever names it states all of it.
      ...(has(its.paper, keys) ? [whose.paper.id, ...(review.paper.venue ? [review.paper.venue.id] : [])] : []),
      ...whose.authors.flatMap(({ id }, index) => (has(its.authors[index] ?? [], keys) ? [id] : [])),
      ...(whose.reviewer && has(its.reviewer, keys) ? [whose.reviewer.id] : []),
      ...(has(its.digest, keys) ? [digest.id, whose.review.id] : []),
      ...unknown.flatMap(({ id }) => (keys.has(id) ? [id] : [])),
    ];
  });
}

/** What rows are about: `atHand`, and what people decided where that is `isDecidedAnew`. */
interface Scope {
  readonly atHand: ReadonlySet<string>;
  readonly isDecidedAnew: boolean;
  /** The edges that are asked for. */
  readonly wants: (edge: EdgeEnds) => boolean;
}

/** The rows of which everything that is stated is at hand: an edge's reasons name both of its ends. */
export function rowsAtHand(
  { settled, decided }: State,
  { atHand, isDecidedAnew, wants }: Scope,
): Pick<GraphRows, 'nodes' | 'edges'> {
  const known = new Set([...decided.concepts, ...decided.organisations].map(({ record }) => record.id));
  const isAtHand = (id: string) => (known.has(id) ? isDecidedAnew : atHand.has(id));
  const rows = new GraphRows((edge) => (isAtHand(edge.from) || isAtHand(edge.to)) && wants(edge));
  if (isDecidedAnew) knowledgeRows(decided, rows);
  addStatements(rows, settled, decided.samePersons);
  return { nodes: rows.nodes.filter(({ id }) => isAtHand(id)), edges: rows.edges };
}
