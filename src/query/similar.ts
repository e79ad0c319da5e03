// Papers like a paper: by what they share with it, the rarer the more it weighs.

import type { Row } from '../graph/engine.ts';
import { MOST_FACTS, MOST_SHARED, shareable, sharing, weightOf } from '../model/similarity.ts';
import { compileAnyNode } from './any-node.ts';
import type { NodeCompiler } from './node-compiler.ts';
import { constant, objectReader } from './object-reader.ts';
import { comparePositions, type OrderKey } from './order.ts';
import { pageSize } from './paging.ts';
import { type Place, type Reader, rowsAt } from './place.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';

/** What two papers share has no pages: reckoned with when a request's cost is bounded. */
const UNPAGED = 10;

const KINDS = sharing.join('|');

/** The variables of a list of similar papers. */
interface SimilarVariables {
  /** What the paper may share, and what all of it weighs. */
  readonly things: string;
  readonly total: string;
  /** What a similar paper shares weighs so much. */
  readonly weight: string;
}

/** How many facts link papers to a thing, as Cypher: to a paper citations do, to all else every kind. */
function factsOf(thing: string): string {
  const counted = (kinds: string) => `COUNT { MATCH (${thing})-[:${kinds}]-() }`;
  return `CASE WHEN ${thing}:Paper THEN ${counted('CITES')} ELSE ${counted(KINDS)} END`;
}

/** Cypher that finds what the paper may share, the rarest first; what a single fact links can't be shared. */
function thingsOf(place: Place, { things, total }: SimilarVariables): string {
  const { writer, variable } = place;
  const [thing, facts] = [writer.variable('f'), writer.variable('c')];
  return [
    `MATCH (${variable})-[:${KINDS}]-(${thing}) WITH DISTINCT ${thing}`,
    `WITH ${thing}, ${factsOf(thing)} AS ${facts} WHERE ${facts} > 1 AND ${facts} <= ${writer.parameter(MOST_FACTS)}`,
    `WITH ${thing}, ${facts} ORDER BY ${facts}, ${thing}.id LIMIT ${writer.parameter(MOST_SHARED)}`,
    `RETURN collect(${thing}) AS ${things}, sum(${weightOf(facts)}) AS ${total}`,
  ].join(' ');
}

/** Cypher that finds the papers that share most. A paper that cites the other, or is cited by it, shares that paper. */
function papersSharing(place: Place, row: Place, { names, size }: { names: SimilarVariables; size: number }): string {
  const { writer, variable } = place;
  const { things, total, weight } = names;
  const [thing, own, sharing] = [writer.variable('f'), writer.variable('w'), writer.variable('ns')];
  return [
    `UNWIND ${things} AS ${thing} WITH ${variable}, ${total}, ${thing}, ${weightOf(factsOf(thing))} AS ${own}`,
    `MATCH (${thing})-[:${KINDS}*0..1]-(${row.variable}:Paper) WHERE ${row.variable}.id <> ${variable}.id`,
    `WITH ${total}, ${thing}, ${own}, collect(DISTINCT ${row.variable}) AS ${sharing} UNWIND ${sharing} AS ${row.variable}`,
    `WITH ${row.variable}, ${total}, sum(${own}) AS ${weight}`,
    `ORDER BY ${weight} DESC, ${row.variable}.id LIMIT ${writer.parameter(size)}`,
  ].join(' ');
}

/** Reads rows in the order of a number and of an id in them. */
function inOrder(
  direction: OrderKey['direction'],
  at: { readonly key: number; readonly id: number },
): (rows: readonly Row[]) => Row[] {
  const keys: readonly OrderKey[] = [{ expression: '', direction, nullable: false, type: 'number' }];
  const position = (row: Row) => ({ keys: [row[at.key] as number], id: row[at.id] as string });
  return (rows) => [...rows].sort((a, b) => comparePositions(keys, position(a), position(b)));
}

function sharedReader(
  row: Place,
  field: SelectedField,
  { things, compileNode }: { things: string; compileNode: NodeCompiler },
): Reader {
  const { writer } = row;
  const thing = row.below(field.name, 'Concept', UNPAGED);
  const [facts, found] = [writer.variable('c'), writer.variable('sh')];
  const at = { key: thing.columns.add(facts), id: thing.columns.add(`${thing.variable}.id`) };
  const read = compileAnyNode(thing, setsBelow(field), { variable: thing.variable, labels: shareable, compileNode });
  const match = `MATCH (${row.variable})-[:${KINDS}*0..1]-(${thing.variable}) WHERE ${thing.variable} IN ${things}`;
  const distinct = `WITH DISTINCT ${thing.variable} WITH ${thing.variable}, ${factsOf(thing.variable)} AS ${facts}`;
  row.call(
    [row.variable, things],
    `${match} ${distinct} ${thing.calls.join(' ')} RETURN collect(${thing.columns}) AS ${found}`,
  );
  const column = row.columns.add(found);
  const sorted = inOrder('ASC', at);
  return (values) => sorted(rowsAt(values, column)).map(read);
}

/** Reads `similar` of a paper: those that share most with it first, then by id. */
export function compileSimilar(place: Place, field: SelectedField, compileNode: NodeCompiler): Reader {
  const { writer, compilation } = place;
  const bounds = { path: `${place.path}.${field.name}`, limit: compilation.limits.page };
  const { size } = pageSize({ first: field.arguments.first ?? 10 }, bounds);
  // What the paper may share is looked at whatever is asked of it.
  place.below(field.name, 'Concept', MOST_SHARED);
  const row = place.below(field.name, 'Paper', size);
  const names = { things: writer.variable('fs'), total: writer.variable('t'), weight: writer.variable('w') };
  const at = { key: row.columns.add(names.weight), id: row.columns.add(`${row.variable}.id`) };
  const whole = row.columns.add(names.total);
  const fields = selectedFields(compilation, 'SimilarPaper', setsBelow(field));
  const readers = fields.map((below): readonly [string, Reader] => {
    if (below.name === 'paper') return [below.key, compileNode(row, setsBelow(below))];
    if (below.name === 'score') return [below.key, (values) => Number(values[at.key]) / Number(values[whole])];
    if (below.name === 'shared') return [below.key, sharedReader(row, below, { things: names.things, compileNode })];
    return [below.key, constant('SimilarPaper')];
  });
  const read = objectReader(readers);
  const found = writer.variable('r');
  place.call([place.variable], thingsOf(place, names));
  const match = papersSharing(place, row, { names, size });
  place.call(
    [place.variable, names.things, names.total],
    `${match} ${row.calls.join(' ')} RETURN collect(${row.columns}) AS ${found}`,
  );
  const column = place.columns.add(found);
  const sorted = inOrder('DESC', at);
  return (values) => sorted(rowsAt(values, column)).map(read);
}
