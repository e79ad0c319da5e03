// One dimension of a grouping: the values that a paper has in it, and what shows a value.

import { type Dimension, dimensions, restrictions } from '../model/dimensions.ts';
import type { Property } from '../model/node-type.ts';
import { nodeTypes } from '../model/nodes.ts';
import type { FilterInput } from './filter-place.ts';
import { whereClause } from './list.ts';
import type { OrderKey } from './order.ts';
import { type Place, type Walk, walk } from './place.ts';
import { badInput } from './query-error.ts';

/** What `by` says of one dimension. */
interface GroupingInput {
  readonly dimension: string;
  readonly rollUp?: boolean | null;
  readonly concepts?: FilterInput | null;
  readonly organisations?: FilterInput | null;
}

/** One dimension of a grouping as asked for. */
export interface Grouping {
  readonly name: string;
  readonly dimension: Dimension;
  /** Whether what lies above a value has its papers too. */
  readonly rollUp: boolean;
  readonly filter: FilterInput | undefined;
  /** The way to the filter in the operation, below the root field. */
  readonly filterName: string;
  /** The variable that holds the value of a group. */
  readonly value: string;
}

/** The most dimensions of one grouping. */
const MOST = 3;

function readGrouping({ writer, path }: Place, input: GroupingInput, index: number): Grouping {
  const dimension = dimensions[input.dimension] as Dimension;
  const own = dimension.steps.length > 0 ? restrictions[dimension.label] : undefined;
  for (const filter of Object.values(restrictions)) {
    if (filter === own || !input[filter]) continue;
    const expected = own ? `${own} or nothing` : 'nothing';
    throw badInput(
      `${path}.by.${index}.${filter}`,
      `expected ${expected} to restrict ${input.dimension}, got ${filter}.`,
    );
  }
  return {
    name: input.dimension,
    dimension,
    rollUp: input.rollUp === true && nodeTypes[dimension.label].hierarchy !== undefined,
    filter: (own && input[own]) ?? undefined,
    filterName: `by.${index}.${own}`,
    value: writer.variable('k'),
  };
}

/** The dimensions that `by` asks for; an error where they are none, too many, or one is given twice. */
export function readGroupings(row: Place, by: readonly GroupingInput[]): readonly Grouping[] {
  const names = by.map(({ dimension }) => dimension);
  const expected = `expected 1 to ${MOST} different dimensions`;
  if (by.length < 1 || by.length > MOST) throw badInput(`${row.path}.by`, `${expected}, got ${by.length}.`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw badInput(`${row.path}.by`, `${expected}, got ${twice} twice.`);
  return by.map((input, index) => readGrouping(row, input, index));
}

/** The way from a paper to a value's holder: to one at the value, or at something below it that is rolled up to it. */
export interface ValueWay {
  readonly match: string;
  readonly way: Walk;
}

/** The way from a paper to `holder`, which is or becomes bound; rolled up, over everything below it. */
export function wayToValue(
  row: Place,
  { dimension, rollUp }: Grouping,
  ends: { paper: string; holder: string },
): ValueWay {
  const { writer } = row;
  const { label, steps } = dimension;
  const near = rollUp ? writer.variable('d') : ends.holder;
  const way = walk(writer, { from: ends.paper, to: near, label }, steps);
  const above = rollUp ? ` MATCH (${near})-[:${nodeTypes[label].hierarchy}*0..]->(${ends.holder}:${label})` : '';
  return { match: `${way.match}${above}`, way };
}

/** WHERE for what holds a value of the dimension, with conditions that hold besides. */
export function holderFilter(
  row: Place,
  { dimension, filter, filterName }: Grouping,
  { holder, more = [] }: { readonly holder: string; readonly more?: readonly string[] },
): string {
  return whereClause(row.beside(dimension.label, holder), { filter, name: filterName, more });
}

/** Cypher that makes a row of each value that a paper has, or one of null where it has none. */
export function unwoundValues(row: Place, grouping: Grouping, paper: string): string {
  const { dimension, value } = grouping;
  if (dimension.steps.length === 0) return '';
  const { writer } = row;
  const [holder, list] = [writer.variable('v'), writer.variable('vs')];
  const { match } = wayToValue(row, grouping, { paper, holder });
  const where = holderFilter(row, grouping, { holder });
  const held = dimension.property ? `${holder}.${dimension.property}` : holder;
  const found = writer.call([paper], `${match}${where} RETURN collect(DISTINCT ${held}) AS ${list}`);
  return `${found} UNWIND CASE WHEN size(${list}) = 0 THEN [null] ELSE ${list} END AS ${value}`;
}

/** The keys that order groups by a dimension, ascending or descending, groups without a value last. */
export function valueKeys({ dimension, value }: Grouping, direction: OrderKey['direction']): readonly OrderKey[] {
  const key = (expression: string, type: OrderKey['type']): OrderKey => ({
    expression,
    direction,
    nullable: true,
    type,
  });
  if (!dimension.property) return [key(`${value}.sortKey`, 'string'), key(`${value}.id`, 'string')];
  const { type } = nodeTypes[dimension.label].properties[dimension.property] as Property;
  return [key(value, type === 'Int' ? 'number' : 'string')];
}
