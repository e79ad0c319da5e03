// Changes what is stated: the facts that follow from it are derived anew, for all that shares a name with what changed.

import type { Engine, Statement } from '../../graph/engine.ts';
import { GraphError } from '../../graph/graph-error.ts';
import { type Difference, difference } from '../difference.ts';
import { assertWholeGraph } from '../graph-marks.ts';
import { connected, nodesAtHand, redecided, rowsAtHand } from './connected.ts';
import { identityKeys, keyLists } from './identity-keys.ts';
import { type Changing, readAll, readTouched } from './read-touched.ts';
import { raisedFrom, revisionOf } from './revision.ts';
import { settle } from './settle.ts';
import { withoutSharedVenues } from './shared-venues.ts';
import { type Naming, type ReviewStatement, statementKey } from './statement.ts';
import {
  type Decided,
  findStatements,
  keepDecisions,
  keepStatements,
  removeStatements,
  resettle,
  type StoredStatement,
  storedDecisions,
  withConcepts,
} from './store.ts';
import { movedStatements, type WhoseNames } from './touched.ts';

/** What is to be stated from now on. */
export interface Change {
  /** The statements found by these keys, see `documentKey` and `CURATED_KEY`, are taken back ... */
  readonly replaced: readonly string[];
  /** ... those of this origin, or all. */
  readonly origin?: ReviewStatement['origin'];
  readonly added: readonly ReviewStatement[];
  /** All that is decided; without it the decisions of the graph stay. */
  readonly decided?: Decided;
}

/** What a change comes to, planned for the graph as it was at a revision. */
export interface Planned extends Difference {
  readonly revision: number;
}

/** The statements that differ: `gone` are in the graph and not stated any more, `come` are new. */
function differing(stored: readonly StoredStatement[], added: readonly ReviewStatement[]) {
  const before = new Map(stored.map(({ statement }) => [statementKey(statement), statement]));
  const after = new Map(added.map((statement) => [statementKey(statement), statement]));
  const differ = (one?: ReviewStatement, other?: ReviewStatement) => JSON.stringify(one) !== JSON.stringify(other);
  return {
    gone: stored.filter(({ statement }) => differ(statement, after.get(statementKey(statement)))),
    come: added.filter((statement) => differ(statement, before.get(statementKey(statement)))),
  };
}

/**
 * Reads what a change touches and works out what it comes to. Nothing is written.
 *
 * @throws GraphStateError where the graph holds facts without all of their records.
 */
export async function planChange(engine: Engine, change: Change): Promise<Planned> {
  await assertWholeGraph(engine);
  const revision = await revisionOf(engine);
  const { replaced, origin, added } = change;
  const before = await storedDecisions(engine);
  const after = change.decided ?? before;
  const found = [...(await findStatements(engine, replaced)).values()];
  const own = found.filter(({ statement }) => origin === undefined || statement.origin === origin);
  const { gone, come } = differing(await withConcepts(engine, own), added);
  const names = [...gone.map(({ statement }) => statement), ...come].flatMap((one) =>
    keyLists(identityKeys(one)).flat(),
  );
  const [was, is] = [before.samePersons, after.samePersons];
  const isDecidedAnew = JSON.stringify(keepDecisions(before)) !== JSON.stringify(keepDecisions(after));
  const first = [
    ...names,
    ...redecided(was, is),
    ...redecided(is, was),
    ...(isDecidedAnew ? reknown(before, after) : []),
  ];
  const { keys, statements } = await connected(engine, first, [...was, ...is]);
  const leaving = new Set(gone.map(({ statement }) => statementKey(statement)));
  const earlier = new Map(statements.map(({ statement, settled }) => [statement, settled]));
  const staying = [...earlier.keys()].filter((statement) => !leaving.has(statementKey(statement)));
  const later = settle([...staying, ...come], { keys, settled: earlier });
  const changing: Changing = {
    keys,
    moved: movedStatements(earlier, later),
    states: [
      { settled: earlier, decided: before },
      { settled: later, decided: after },
    ],
  };
  const facts = await derived(engine, changing, isDecidedAnew);
  const noted = records({ gone, come, later, moved: changing.moved });
  const writes = [...noted, ...(isDecidedAnew ? [keepDecisions(after)] : []), ...facts.statements];
  return { ...facts, revision, statements: writes.length === 0 ? [] : [...raisedFrom(revision), ...writes] };
}

/** How the facts of the two states differ. */
async function derived(engine: Engine, changing: Changing, isDecidedAnew: boolean): Promise<Difference> {
  const { touched, states } = isDecidedAnew
    ? { touched: undefined, states: await readAll(engine, changing) }
    : await readTouched(engine, changing);
  const atHand = new Set(states.flatMap(({ settled }) => nodesAtHand(settled, changing.keys)));
  const [earlier, later] = states.map((state) => rowsAtHand(state, { atHand, isDecidedAnew, touched }));
  const nothing = { nodes: [], edges: [] };
  return difference(...(await withoutSharedVenues(engine, earlier ?? nothing, later ?? nothing)));
}

/** The organisations that are decided about in one of two states only: documents may name them too. */
function reknown(one: Decided, other: Decided): string[] {
  const ids = ({ organisations }: Decided) => organisations.map(({ record }) => record.id);
  const [before, after] = [new Set(ids(one)), new Set(ids(other))];
  return [...ids(one).filter((id) => !after.has(id)), ...ids(other).filter((id) => !before.has(id))];
}

/** How often a change is planned again because another one came in between. */
const TRIES = 10;

/** Makes a change: all of it or nothing, in one transaction, whatever else changes the graph at the same time. */
export async function applyChange(engine: Engine, change: Change): Promise<Difference> {
  for (let attempt = 1; ; attempt += 1) {
    const planned = await planChange(engine, change);
    if (planned.statements.length === 0) return planned;
    try {
      await engine.write(planned.statements);
      return planned;
    } catch (error) {
      // What the disk refused may be in the graph all the same, but is not safe: planned again it would seem done.
      const isOfDisk = error instanceof GraphError && error.code === 'DISK';
      if (isOfDisk || attempt === TRIES || (await revisionOf(engine)) === planned.revision) throw error;
    }
  }
}

interface Outcome {
  readonly gone: readonly StoredStatement[];
  readonly come: readonly ReviewStatement[];
  readonly later: WhoseNames;
  readonly moved: ReadonlySet<string>;
}

/** What is noted of the statements themselves. */
function records({ gone, come, later, moved }: Outcome): readonly Statement[] {
  const arrived = new Set<Naming>(come);
  const entries = [...later].map(([statement, settled]) => ({ statement, settled }));
  const whole = come.flatMap((statement) => {
    const settled = later.get(statement);
    return settled ? [{ statement, settled }] : [];
  });
  return [
    ...removeStatements(gone.map(({ statement }) => statement)),
    ...keepStatements(whole),
    ...resettle(entries.filter(({ statement }) => moved.has(statementKey(statement)) && !arrived.has(statement))),
  ];
}
