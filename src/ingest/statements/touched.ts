// What a change may alter: only these nodes and edges need to be derived before and after it, of all that is at hand.

import { type EdgeEnds, edgeKey, GraphRows } from '../graph-rows.ts';
import { namedIds } from './named-rows.ts';
import { addStatements } from './rows.ts';
import { placeOf, type Settled } from './settle.ts';
import { isWhole, type Naming, statementKey } from './statement.ts';
import type { Decided } from './store.ts';

/** Whose the names of statements are. */
export type WhoseNames = ReadonlyMap<Naming, Settled>;

/** One state of what is stated and decided. */
export interface State {
  readonly settled: WhoseNames;
  readonly decided: Decided;
}

/** The keys of the statements that come, go, or have come to name others. */
export function movedStatements(earlier: WhoseNames, later: WhoseNames): ReadonlySet<string> {
  const differing = (one: WhoseNames, other: WhoseNames) =>
    [...one].flatMap(([statement, settled]) => (other.get(statement) === settled ? [] : statementKey(statement)));
  return new Set([...differing(earlier, later), ...differing(later, earlier)]);
}

/** The statements of the reviews, in their documents, of which a statement has one of these keys in some state. */
export function beside(states: readonly State[], keys: ReadonlySet<string>): readonly Naming[] {
  const all = states.flatMap(({ settled }) => [...settled]);
  const own = all.filter(([statement]) => keys.has(statementKey(statement)));
  const places = new Set(own.map(([statement, settled]) => placeOf(statement, settled)));
  return all.filter((entry) => places.has(placeOf(...entry))).map(([statement]) => statement);
}

/** Nodes and edges that a change may alter. */
export class Touched {
  readonly #nodes = new Set<string>();
  readonly #edges = new Set<string>();
  readonly #ends = new Map<string, Set<string>>();

  /** What the whole statements of some states state, and what people decided of persons. */
  constructor(states: readonly State[]) {
    const noting = new GraphRows(
      (edge) => this.#note(edge),
      (id) => this.#noteNode(id),
    );
    for (const { settled, decided } of states) {
      addStatements(noting, new Map([...settled].filter(([statement]) => isWhole(statement))), []);
      for (const { record } of decided.samePersons) {
        this.#nodes.add(record.reviewer).add(record.author);
        this.#note({ name: 'SAME_PERSON_AS', from: record.reviewer, to: record.author });
      }
    }
  }

  #note(edge: EdgeEnds): boolean {
    const { from, to } = edge;
    this.#edges.add(edgeKey(edge));
    this.#ends.set(from, (this.#ends.get(from) ?? new Set<string>()).add(to));
    return false;
  }

  #noteNode(id: string): boolean {
    this.#nodes.add(id);
    return false;
  }

  /** Whether the change may alter the node of that id. */
  hasNode(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** Whether the change may alter the edge between these ends. */
  hasEdge(edge: EdgeEnds): boolean {
    return this.#edges.has(edgeKey(edge));
  }

  /** Whether a statement names one of the nodes. */
  isNamedBy(statement: Naming, settled: Settled): boolean {
    return namedIds(statement, settled).some((id) => this.#nodes.has(id));
  }

  /** Whether a statement may state one of the edges: it is of a touched paper, or names both ends. */
  isStatedBy(statement: Naming, settled: Settled): boolean {
    if (this.#nodes.has(settled.paper.id)) return true;
    const ids = namedIds(statement, settled);
    return ids.some((from) => {
      const ends = this.#ends.get(from);
      return ends !== undefined && ids.some((to) => ends.has(to));
    });
  }
}
