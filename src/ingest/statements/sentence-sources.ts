// Reads what documents themselves say of reviews that people read too: it has the sentences around what people stated.

import type { Engine } from '../../graph/engine.ts';
import { documentKey, has, identityKeys, type Keys } from './identity-keys.ts';
import { placeOf, type Settled } from './settle.ts';
import { isWhole, type Naming, statementKey } from './statement.ts';
import { keysOfStatements, type StoredStatement, statementsOf, withConcepts } from './store.ts';
import type { State } from './touched.ts';

/** The reviews, in their documents, of which people stated something. */
export function placesOfPeople(entries: readonly (readonly [Naming, Settled])[]): ReadonlySet<string> {
  const curated = entries.filter(([{ origin }]) => origin === 'curated');
  return new Set(curated.map((entry) => placeOf(...entry)));
}

async function sourcesOf(engine: Engine, states: readonly State[], { keys, known }: AtHand) {
  const all = states.flatMap(({ settled }) => [...settled]);
  // Of a digest that is at hand every statement is.
  const apart = all.filter(([statement]) => isWhole(statement) && !has(identityKeys(statement).digest, keys));
  const curated = apart.filter(([{ origin }]) => origin === 'curated');
  const places = placesOfPeople(curated);
  const documents = new Set(curated.map(([{ digest }]) => documentKey(digest.document)));
  const found = (await keysOfStatements(engine, [...documents])).filter((key) => !known.has(key));
  const sources: StoredStatement[] = [];
  for await (const [, stored] of statementsOf(engine, found)) {
    if (places.has(placeOf(stored.statement, stored.settled))) sources.push(stored);
  }
  return withConcepts(engine, sources);
}

/** What is at hand without them. */
interface AtHand {
  /** Every statement of these is. */
  readonly keys: Keys;
  /** The keys of all statements that are. */
  readonly known: ReadonlySet<string>;
}

/** The keys of all statements of some states. */
export function keysIn(states: readonly State[]): ReadonlySet<string> {
  return new Set(states.flatMap(({ settled }) => [...settled.keys()].map(statementKey)));
}

/**
 * The same states, and in each the statements of documents of which people stated the same review, though they name nobody
 * who is at hand. They are the same in all states, and so is all that they state by themselves.
 */
export async function withSentenceSources(
  engine: Engine,
  states: readonly State[],
  atHand: AtHand,
): Promise<readonly State[]> {
  const sources = await sourcesOf(engine, states, atHand);
  return states.map(({ settled, decided }) => ({
    decided,
    settled: new Map<Naming, Settled>([...settled, ...sources.map((one) => [one.statement, one.settled] as const)]),
  }));
}
