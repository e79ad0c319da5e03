// Which statements share a name with some, directly or through others, and which facts they state completely.

import type { Engine } from '../../graph/engine.ts';
import { GraphRows } from '../graph-rows.ts';
import { knowledgeRows } from '../knowledge-rows.ts';
import { has, identityKeys, type Keys, keyLists } from './identity-keys.ts';
import { Namings, type StoredNaming } from './namings.ts';
import { addStatements } from './rows.ts';
import type { Settled } from './settle.ts';
import { isWhole, type Naming } from './statement.ts';
import type { Decided } from './store.ts';
import type { State, Touched } from './touched.ts';

type SamePersons = Decided['samePersons'];

const ends = (samePersons: SamePersons) => samePersons.map(({ record }) => [record.reviewer, record.author]);

/** The persons of decisions that one list has and the other has not. */
export function redecided(one: SamePersons, other: SamePersons): string[] {
  const known = new Set(other.map((decision) => JSON.stringify(decision)));
  return ends(one.filter((decision) => !known.has(JSON.stringify(decision)))).flat();
}

/** The lists of keys that a statement touches: who is an author depends on which paper it is, and so does the review. */
function touchedLists({ statement }: StoredNaming, keys: Keys): readonly (readonly string[])[] {
  const its = identityKeys(statement);
  const lists = keyLists(its);
  return has(its.paper, keys) ? lists : lists.filter((list) => has(list, keys));
}

/** Whom all statements name that share a name with `first`, and the keys of which every statement is among them. */
export async function connected(engine: Engine, first: readonly string[], samePersons: SamePersons) {
  const keys = new Set<string>();
  const namings = new Namings(engine);
  let open = [...new Set(first)];
  while (open.length > 0) {
    for (const key of open) keys.add(key);
    await namings.find(open);
    const lists = namings.all.flatMap((stored) => touchedLists(stored, keys));
    const touched = [...lists, ...ends(samePersons).filter((list) => has(list, keys))];
    open = [...new Set(touched.flat())].filter((key) => !keys.has(key));
  }
  return { keys, statements: namings.all };
}

/** A venue's name follows from its id, so whoever names it states all of it, see `shared-venues.ts`. */
function venuesOf(statement: Naming): readonly string[] {
  const venue = isWhole(statement) ? statement.review.paper.venue : undefined;
  return venue ? [venue.id] : [];
}

/** The nodes of which everything that is stated is at hand, but for what people decided. */
export function nodesAtHand(settled: ReadonlyMap<Naming, Settled>, keys: Keys): string[] {
  return [...settled].flatMap(([statement, whose]) => {
    const { digest, unknown } = statement;
    const its = identityKeys(statement);
    return [
      ...(has(its.paper, keys) ? [whose.paper.id, ...venuesOf(statement)] : []),
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
  /** The nodes and edges that are asked for; without it all. */
  readonly touched: Touched | undefined;
}

/** The rows of which everything that is stated is at hand: an edge's reasons name both of its ends. */
export function rowsAtHand(
  { settled, decided }: State,
  { atHand, isDecidedAnew, touched }: Scope,
): Pick<GraphRows, 'nodes' | 'edges'> {
  const known = new Set([...decided.concepts, ...decided.organisations].map(({ record }) => record.id));
  const isAtHand = (id: string) => (known.has(id) ? isDecidedAnew : atHand.has(id));
  const rows = new GraphRows(
    (edge) => (isAtHand(edge.from) || isAtHand(edge.to)) && (touched?.hasEdge(edge) ?? true),
    touched && ((id) => touched.hasNode(id)),
  );
  if (isDecidedAnew) knowledgeRows(decided, rows);
  addStatements(rows, settled, decided.samePersons);
  return { nodes: rows.nodes.filter(({ id }) => isAtHand(id)), edges: rows.edges };
}
