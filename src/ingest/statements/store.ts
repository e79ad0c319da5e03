// Where statements are kept in the graph: a Record for each, found by its keys, beside the facts that follow from it.

import type { Engine, Row, Statement, Value } from '../../graph/engine.ts';
import { DECIDED } from '../../model/record-line.ts';
import type { Seed } from '../../sources/seed.ts';
import { identityKeys, keyLists } from './identity-keys.ts';
import type { Settled } from './settle.ts';
import { type Naming, type ReviewStatement, type Sentence, statementKey } from './statement.ts';

/** What people decided for all documents: the vocabulary, the organisations, and which reviewers are authors. */
export type Decided = Pick<Seed, 'concepts' | 'organisations' | 'samePersons'>;

/** A statement as the graph holds it. */
export interface StoredStatement {
  readonly statement: ReviewStatement;
  readonly settled: Settled;
}

/** Look-ups and rows of one statement to the engine. */
const BATCH = 2_000;
/** Records that are read at once. */
const RECORDS = 500;
const NOTHING_DECIDED: Decided = { concepts: [], organisations: [], samePersons: [] };

/** Cuts a list into parts of a size that one statement takes. */
export function parts<Entry>(list: readonly Entry[], size = BATCH): (readonly Entry[])[] {
  const starts = Array.from({ length: Math.ceil(list.length / size) }, (_, index) => index * size);
  return starts.map((start) => list.slice(start, start + size));
}

async function looked(engine: Engine, question: Pick<Statement, 'name' | 'text'>, list: readonly string[]) {
  const found: Row[] = [];
  for (const keys of parts(list)) found.push(...(await engine.read({ ...question, parameters: { keys } })));
  return found;
}

type Linked = Pick<ReviewStatement['review']['paper'], 'about' | 'introduces' | 'uses' | 'mentions'> & {
  readonly sentences: readonly Sentence[];
};

const NOTHING_LINKED: Linked = { about: [], introduces: [], uses: [], mentions: [], sentences: [] };

/** A statement in two parts: what settling it needs, and the concepts, which are many. */
function divided(statement: ReviewStatement): { readonly stated: ReviewStatement; readonly linked: Linked } {
  const { about, introduces, uses, mentions } = statement.review.paper;
  const { sentences: _, ...none } = NOTHING_LINKED;
  const people = [
    statement.review.paper.title,
    ...statement.review.paper.authors,
    ...statement.review.paper.organisations,
    ...(statement.review.paper.venue ? [statement.review.paper.venue] : []),
    ...(statement.review.reviewer ? [statement.review.reviewer] : []),
  ];
  const isOfPeople = ([start, text]: Sentence) =>
    people.some(({ at }) => start <= at[0] && at[1] <= start + [...text].length);
  const stated = {
    ...statement,
    review: { ...statement.review, paper: { ...statement.review.paper, ...none } },
    sentences: statement.sentences.filter(isOfPeople),
  };
  const sentences = statement.sentences.filter((sentence) => !isOfPeople(sentence));
  return { stated, linked: { about, introduces, uses, mentions, sentences } };
}

/** A statement out of the two parts that are stored. */
export function united(stated: ReviewStatement, { sentences, ...linked }: Linked): ReviewStatement {
  const paper = { ...stated.review.paper, ...linked };
  const all = [...stated.sentences, ...sentences].sort(([one], [other]) => one - other);
  return { ...stated, review: { ...stated.review, paper }, sentences: all };
}

/** The statements of these keys, without their concepts; only a part of them is held at a time. */
export async function* statementsOf(
  engine: Engine,
  keys: readonly string[],
): AsyncGenerator<readonly [string, StoredStatement]> {
  const text = 'UNWIND $keys AS key MATCH (r:Record {key: key}) RETURN r.key, r.stated, r.settled';
  for (const part of parts(keys, RECORDS)) {
    for (const [key, stated, settled] of await looked(engine, { name: 'read statements', text }, part)) {
      yield [String(key), { statement: JSON.parse(String(stated)), settled: JSON.parse(String(settled)) }];
    }
  }
}

/** The keys of the statements that have one of `keys`. */
export async function keysOfStatements(engine: Engine, keys: readonly string[]): Promise<readonly string[]> {
  const text = 'UNWIND $keys AS key MATCH (:Subject {key: key})<-[:STATES]-(r:Record) RETURN DISTINCT r.key';
  const rows = await looked(engine, { name: 'find statements', text }, keys);
  return [...new Set(rows.map(([key]) => String(key)))];
}

/** The statements that have one of `keys`, without their concepts, by their own keys. */
export async function findStatements(
  engine: Engine,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoredStatement>> {
  const found = new Map<string, StoredStatement>();
  for await (const [key, stored] of statementsOf(engine, await keysOfStatements(engine, keys))) found.set(key, stored);
  return found;
}

/** The same statements with their concepts. */
export async function withConcepts(
  engine: Engine,
  statements: readonly StoredStatement[],
): Promise<readonly StoredStatement[]> {
  const text = 'UNWIND $keys AS key MATCH (r:Record {key: key}) RETURN r.key, r.linked';
  const keys = statements.map(({ statement }) => statementKey(statement));
  const rows = await looked(engine, { name: 'concepts of statements', text }, keys);
  const linked = new Map(rows.map(([key, value]) => [String(key), JSON.parse(String(value)) as Linked]));
  return statements.map(({ statement, settled }) => ({
    statement: united(statement, linked.get(statementKey(statement)) ?? NOTHING_LINKED),
    settled,
  }));
}

/** Takes statements away, and keys that no other statement has. */
export function removeStatements(statements: readonly ReviewStatement[]): Statement[] {
  const forget = 'UNWIND $keys AS key MATCH (r:Record {key: key}) DETACH DELETE r';
  const orphans =
    'UNWIND $keys AS key MATCH (s:Subject {key: key}) WHERE COUNT { MATCH (s)<-[:STATES]-(:Record) } = 0 DETACH DELETE s';
  const subjects = [...new Set(statements.flatMap((statement) => keyLists(identityKeys(statement)).flat()))];
  return [
    ...parts(statements.map(statementKey)).map((keys) => ({
      name: 'forget statements',
      text: forget,
      parameters: { keys },
    })),
    ...parts(subjects).map((keys) => ({ name: 'forget keys', text: orphans, parameters: { keys } })),
  ];
}

function keptRow({ statement, settled }: StoredStatement): { readonly [key: string]: Value } {
  const { stated, linked } = divided(statement);
  const texts = { stated: JSON.stringify(stated), linked: JSON.stringify(linked), settled: JSON.stringify(settled) };
  return { key: statementKey(statement), ...texts };
}

/** Keeps new statements with whose their names are. */
export function keepStatements(entries: readonly StoredStatement[]): Statement[] {
  const keep =
    'UNWIND $rows AS row MERGE (r:Record {key: row.key}) SET r.stated = row.stated, r.linked = row.linked, r.settled = row.settled';
  const links = entries.flatMap(({ statement }) =>
    [...new Set(keyLists(identityKeys(statement)).flat())].map((subject) => ({
      key: statementKey(statement),
      subject,
    })),
  );
  const link =
    'UNWIND $rows AS row MATCH (r:Record {key: row.key}) MERGE (s:Subject {key: row.subject}) MERGE (r)-[:STATES]->(s)';
  return [
    ...parts(entries).map((batch) => ({
      name: 'keep statements',
      text: keep,
      // As text a statement takes as much again: made when its turn comes.
      get parameters() {
        return { rows: batch.map(keptRow) };
      },
    })),
    ...parts(links).map((batch) => ({ name: 'link statements', text: link, parameters: { rows: batch } })),
  ];
}

/** Notes whose the names of statements have come to be. */
export function resettle(entries: readonly { readonly statement: Naming; readonly settled: Settled }[]): Statement[] {
  const text = 'UNWIND $rows AS row MATCH (r:Record {key: row.key}) SET r.settled = row.settled';
  const rows = entries.map(({ statement, settled }) => ({
    key: statementKey(statement),
    settled: JSON.stringify(settled),
  }));
  return parts(rows).map((batch) => ({ name: 'settle statements', text, parameters: { rows: batch } }));
}

/** What was decided when the graph's facts were derived. */
export async function storedDecisions(engine: Engine): Promise<Decided> {
  const text = 'MATCH (r:Record {key: $key}) RETURN r.stated';
  const [row] = await engine.read({ name: 'stored decisions', text, parameters: { key: DECIDED } });
  return row ? (JSON.parse(String(row[0])) as Decided) : NOTHING_DECIDED;
}

/** Notes what is decided. */
export function keepDecisions({ concepts, organisations, samePersons }: Decided): Statement {
  const text = 'MERGE (r:Record {key: $key}) SET r.stated = $stated';
  const stated = JSON.stringify({ concepts, organisations, samePersons });
  return { name: 'keep decisions', text, parameters: { key: DECIDED, stated } };
}
