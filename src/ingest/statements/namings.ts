// Reads whom statements name, and the whole of the few that matter: those of busy people are many, and held all at once.

import type { Engine } from '../../graph/engine.ts';
import type { Settled } from './settle.ts';
import { type Naming, namingOf, type ReviewStatement, statementKey } from './statement.ts';
import { keysOfStatements, type StoredStatement, statementsOf, withConcepts } from './store.ts';

/** Whom a stored statement names. */
export interface StoredNaming {
  readonly statement: Naming;
  readonly settled: Settled;
}

/** Holds equal things once: most statements name the people, the digest and the ids that others name too. */
class Once {
  readonly #things = new Map<string, unknown>();

  of<Thing>(thing: Thing): Thing {
    const key = JSON.stringify(thing);
    const known = this.#things.get(key) as Thing | undefined;
    if (known === undefined) this.#things.set(key, thing);
    return known ?? thing;
  }

  naming({ origin, digest, unknown, review }: Naming): Naming {
    const { position, reviewer, paper } = review;
    const authors = paper.authors.map((author) => this.of(author));
    const people = { ...paper, authors, organisations: this.of(paper.organisations) };
    const named = { position, reviewer: reviewer && this.of(reviewer), paper: people };
    return { origin, digest: this.of(digest), unknown: this.of(unknown), review: named };
  }

  settled({ paper, review, authors, reviewer, positions }: Settled): Settled {
    return {
      paper,
      review,
      authors: authors.map((author) => this.of(author)),
      ...(reviewer && { reviewer: this.of(reviewer) }),
      positions: this.of(positions),
    };
  }
}

/** Whom statements name, by the statements' own keys, as they are found. */
export class Namings {
  readonly #engine: Engine;
  readonly #once = new Once();
  readonly #found = new Map<string, StoredNaming>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Reads the statements that have one of `keys`; what has been found is not read again. */
  async find(keys: readonly string[]): Promise<void> {
    const fresh = (await keysOfStatements(this.#engine, keys)).filter((key) => !this.#found.has(key));
    for await (const [key, { statement, settled }] of statementsOf(this.#engine, fresh)) {
      const entry = { statement: this.#once.naming(namingOf(statement)), settled: this.#once.settled(settled) };
      this.#found.set(key, entry);
    }
  }

  get all(): readonly StoredNaming[] {
    return [...this.#found.values()];
  }
}

/** The whole of these statements, by what is known of them; with their concepts where `isLinked` says so. */
export async function wholeOf(
  engine: Engine,
  namings: readonly Naming[],
  isLinked: (naming: Naming) => boolean,
): Promise<ReadonlyMap<Naming, ReviewStatement>> {
  const byKey = new Map(namings.map((naming) => [statementKey(naming), naming]));
  const found: StoredStatement[] = [];
  for await (const [, stored] of statementsOf(engine, [...byKey.keys()])) found.push(stored);
  const linked = await withConcepts(
    engine,
    found.filter(({ statement }) => isLinked(statement)),
  );
  const all = [...found, ...linked].map(({ statement }) => [byKey.get(statementKey(statement)), statement] as const);
  return new Map(all.flatMap(([naming, statement]) => (naming ? [[naming, statement]] : [])));
}
