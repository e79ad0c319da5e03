// Reads of the statements that share a name with a change those that state what it may alter; the others stay names.

import type { Engine } from '../../graph/engine.ts';
import { has, identityKeys, type Keys } from './identity-keys.ts';
import { wholeOf } from './namings.ts';
import { keysIn, placesOfPeople, withSentenceSources } from './sentence-sources.ts';
import { placeOf } from './settle.ts';
import { isWhole, type Naming, statementKey } from './statement.ts';
import { beside, type State, Touched, type WhoseNames } from './touched.ts';

/** What a change comes to before its rows are derived. */
export interface Changing {
  /** The state that the graph holds, and the one that it is to hold. */
  readonly states: readonly State[];
  /** The keys of the statements that differ between the two. */
  readonly moved: ReadonlySet<string>;
  /** Every statement of these is in the states. */
  readonly keys: Keys;
}

type Wanted = (statement: Naming, settled: WhoseNames) => boolean;

/**
 * The same states with the whole of some statements in place of their names. Concepts, and sentences of nothing else, come
 * where the paper is at hand or people stated the same review.
 */
async function completed(
  engine: Engine,
  { states, keys }: Pick<Changing, 'states' | 'keys'>,
  names: ReadonlySet<Naming>,
) {
  const entries = states.flatMap(({ settled }) => [...settled]).filter(([statement]) => names.has(statement));
  const places = placesOfPeople(entries);
  const shared = new Set(entries.filter((entry) => places.has(placeOf(...entry))).map(([statement]) => statement));
  const isLinked = (statement: Naming) => shared.has(statement) || has(identityKeys(statement).paper, keys);
  const missing = [...names].filter((statement) => !isWhole(statement));
  const whole = await wholeOf(engine, missing, isLinked);
  return states.map(({ settled, decided }) => ({
    decided,
    settled: new Map([...settled].map(([statement, whose]) => [whole.get(statement) ?? statement, whose])),
  }));
}

const picked = (states: readonly State[], wanted: Wanted): State[] =>
  states.map(({ settled, decided }) => ({
    decided,
    settled: new Map([...settled].filter(([statement]) => wanted(statement, settled))),
  }));

/** All of the states, every statement whole. */
export async function readAll(engine: Engine, changing: Changing): Promise<readonly State[]> {
  const { states, keys } = changing;
  const all = new Set(states.flatMap(({ settled }) => [...settled.keys()]));
  return withSentenceSources(engine, await completed(engine, changing, all), { keys, known: keysIn(states) });
}

/** What the change may alter, and the states as far as they state it. */
export async function readTouched(engine: Engine, { states, moved, keys }: Changing) {
  const besideMoved = new Set(beside(states, moved));
  const first = picked(states, (statement) => besideMoved.has(statement));
  const touched = new Touched(await completed(engine, { states: first, keys }, besideMoved));
  const named = picked(states, (statement, settled) => {
    const whose = settled.get(statement);
    return whose !== undefined && touched.isNamedBy(statement, whose);
  });
  const stating = named.flatMap(({ settled }) => [...settled].filter((entry) => touched.isStatedBy(...entry)));
  const besideStating = new Set(beside(states, new Set(stating.map(([statement]) => statementKey(statement)))));
  const kept = new Set([...named.flatMap(({ settled }) => [...settled.keys()]), ...besideStating]);
  const own = picked(states, (statement) => kept.has(statement));
  const whole = await completed(engine, { states: own, keys }, besideStating);
  return { touched, states: await withSentenceSources(engine, whole, { keys, known: keysIn(states) }) };
}
