// Changes what is stated: the facts that follow from it are derived anew, for all that shares a name with what changed.

import type { Engine, Statement } from '../../graph/engine.ts';
import { type Difference, difference } from '../difference.ts';
import { assertWholeGraph } from '../graph-marks.ts';
import { connected, has, type Keys, nodesAtHand, redecided, rowsAtHand } from './connected.ts';
import { identityKeys, keyLists } from './identity-keys.ts';
import { raisedFrom, revisionOf } from './revision.ts';
import { type Settled, settle } from './settle.ts';
import { type ReviewStatement, statementKey } from './statement.ts';
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
import { movedStatements, touchedEdges } from './touched.ts';

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

/** Settles statements anew where their names are touched; whose the others are stays. */
function settledAnew(stored: readonly StoredStatement[], come: readonly ReviewStatement[], keys: Keys) {
  const before = new Map(stored.map(({ statement, settled }) => [statement, settled]));
  const untouched = stored.filter(({ statement }) => !has(identityKeys(statement).paper, keys));
  const papers = new Map(untouched.map(({ statement, settled }) => [statement, settled.paper]));
  const fresh = settle([...before.keys(), ...come], papers);
  return new Map(
    [...fresh].map(([statement, anew]) => {
      const known = before.get(statement);
      if (!known) return [statement, anew];
      const its = identityKeys(statement);
      const authors = anew.authors.map((author, index) =>
        has(its.authors[index] ?? [], keys) ? author : (known.authors[index] ?? author),
      );
      const reviewer = has(its.reviewer, keys) ? anew.reviewer : known.reviewer;
      const review = has(its.digest, keys) ? anew.review : known.review;
      const positions = has(its.paper, keys) ? anew.positions : known.positions;
      return [statement, { paper: anew.paper, review, authors, ...(reviewer && { reviewer }), positions }];
    }),
  );
}

/** The stored statements with their concepts, where the paper is touched: the others' concepts stay as they are. */
async function completed(engine: Engine, stored: readonly StoredStatement[], keys: Keys) {
  const isTouched = ({ statement }: StoredStatement) => has(identityKeys(statement).paper, keys);
  return [...(await withConcepts(engine, stored.filter(isTouched))), ...stored.filter((entry) => !isTouched(entry))];
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
  const stored = await completed(engine, statements, keys);
  const staying = stored.filter(({ statement }) => !leaving.has(statementKey(statement)));
  const earlier = new Map(stored.map(({ statement, settled }) => [statement, settled]));
  const later = settledAnew(staying, come, keys);
  const atHand = new Set([...nodesAtHand(earlier, keys), ...nodesAtHand(later, keys)]);
  const [from, to] = [
    { settled: earlier, decided: before },
    { settled: later, decided: after },
  ];
  const moved = movedStatements(earlier, later);
  const scope = { atHand, isDecidedAnew, wants: isDecidedAnew ? () => true : touchedEdges([from, to], moved) };
  const facts = difference(rowsAtHand(from, scope), rowsAtHand(to, scope));
  const noted = [...records({ gone, come, later, moved }), ...(isDecidedAnew ? [keepDecisions(after)] : [])];
  const writes = [...facts.statements, ...noted];
  return { ...facts, revision, statements: writes.length === 0 ? [] : [...raisedFrom(revision), ...writes] };
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
      if (attempt === TRIES || (await revisionOf(engine)) === planned.revision) throw error;
    }
  }
}

interface Outcome {
  readonly gone: readonly StoredStatement[];
  readonly come: readonly ReviewStatement[];
  readonly later: ReadonlyMap<ReviewStatement, Settled>;
  readonly moved: ReadonlySet<ReviewStatement>;
}

/** What is noted of the statements themselves. */
function records({ gone, come, later, moved }: Outcome): readonly Statement[] {
  const arrived = new Set(come);
  const entries = [...later].map(([statement, settled]) => ({ statement, settled }));
  return [
    ...removeStatements(gone.map(({ statement }) => statement)),
    ...keepStatements(entries.filter(({ statement }) => arrived.has(statement))),
    ...resettle(entries.filter(({ statement }) => moved.has(statement) && !arrived.has(statement))),
  ];
}
