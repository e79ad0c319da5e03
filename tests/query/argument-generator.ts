// Generates the values of a field's arguments: pages that go on from real cursors, filters, orders, references.

import { type GraphQLArgument, getNamedType, isEnumType } from 'graphql';
import type { NodeLabel } from '../../src/model/node-type.ts';
import { nodeLabels } from '../../src/model/nodes.ts';
import { type CursorPool, ordersOf } from './cursor-pool.ts';
import type { Draw } from './draw.ts';
import type { FilterGenerator } from './filter-generator.ts';
import { drawGroups } from './group-question.ts';
import { countedLists, edgeLists } from './oracle-lists.ts';
import type { OrderBy } from './oracle-order.ts';
import { part, type Stock } from './stock.ts';

/** The field whose arguments are wanted. */
export interface ArgumentSpot {
  readonly draw: Draw;
  /** The type and the name of the field, such as Paper and authors. */
  readonly owner: string;
  readonly field: string;
  readonly arguments: readonly GraphQLArgument[];
  /** The label of the nodes that it lists. */
  readonly target: NodeLabel | undefined;
  /** How many rows a page may have here. */
  readonly rows: number;
}

/** Values by the name of the argument. */
export type ArgumentValues = Record<string, unknown>;

/** What questions are generated from. */
export interface Sources {
  readonly filters: FilterGenerator;
  readonly stock: Stock;
  readonly cursors: CursorPool;
}

/** A null in so many of a thousand places of a filter. */
const NULLS = 4;

/** Generates arguments. */
export class ArgumentGenerator {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Values for some of the arguments, and for all that are required. */
  values(spot: ArgumentSpot): ArgumentValues {
    const { draw, target } = spot;
    const has = (name: string) => spot.arguments.some((argument) => argument.name === name);
    const values: ArgumentValues = {};
    const order = has('orderBy') && target && draw.chance(50) ? draw.pick(ordersOf(target)) : undefined;
    if (order) values.orderBy = order;
    for (const argument of spot.arguments) {
      const value = this.#value(spot, argument);
      if (value !== undefined) values[argument.name] = value;
    }
    if (!has('first')) return values;
    if (has('after') && target) return { ...values, ...this.#page(spot, order ?? []) };
    return { ...values, ...(draw.chance(80) && { first: draw.integer(1, Math.max(spot.rows, 1)) }) };
  }

  #value({ draw, owner, field, target }: ArgumentSpot, { name, type }: GraphQLArgument): unknown {
    const { filters, stock } = this.#sources;
    const kind = getNamedType(type);
    if (name === 'by') return drawGroups(draw, filters).by;
    if (name === 'orderBy' && field === 'groupPapers')
      return draw.chance(50) ? drawGroups(draw, filters).orderBy : undefined;
    if (name === 'where') return draw.chance(50) ? this.#filter(draw, target ?? 'Paper', owner) : undefined;
    if (name === 'papers')
      return draw.chance(40) ? filters.filter(draw, 'Paper', { depth: 1, nulls: NULLS }) : undefined;
    if (name === 'rollUp') return draw.chance(40) ? draw.chance(50) : undefined;
    if (name === 'query' || name === 'prefix') return this.#words(draw, owner);
    if (name === 'texts') {
      return Array.from({ length: draw.integer(0, 4) }, () => stock.reference(draw, draw.pick(nodeLabels)));
    }
    if (name === 'ref') return stock.reference(draw, target ?? 'Paper');
    if (['id', 'from', 'to'].includes(name)) return this.#anyId(draw);
    if (name === 'depth' || name === 'maxLength') return draw.chance(70) ? draw.pick([1, 2, 2, 3, 4]) : undefined;
    if (name === 'ids') return Array.from({ length: draw.integer(0, 4) }, () => this.#anyId(draw));
    if (name === 'kinds' || name === 'through')
      return draw.chance(60) && isEnumType(kind) ? draw.some(kind.getValues(), 3).map((one) => one.name) : undefined;
    if (isEnumType(kind)) return draw.chance(60) ? draw.pick(kind.getValues()).name : undefined;
    if (['first', 'last', 'after', 'before', 'orderBy'].includes(name)) return undefined;
    throw new Error(`No values are known for ${owner}.${field}(${name}: ${type}).`);
  }

  #filter(draw: Draw, label: NodeLabel, owner: string): unknown {
    return this.#sources.filters.filter(draw, label, { depth: owner === 'Query' ? 3 : 1, nulls: NULLS });
  }

  /** A name, or the beginning of one. */
  #words(draw: Draw, owner: string): string {
    const name = this.#sources.stock.reference(draw, draw.pick(['Paper', 'Author', 'Concept', 'Organisation']));
    return owner === 'Query' && draw.chance(50) ? part(draw, name, true) : name;
  }

  #anyId(draw: Draw): string {
    return draw.chance(3) ? 'no id at all' : this.#sources.stock.id(draw, draw.pick(nodeLabels));
  }

  #page(spot: ArgumentSpot, order: readonly OrderBy[]): ArgumentValues {
    const { draw, rows } = spot;
    const cursor = () => this.#sources.cursors.cursor(draw, orderKey(spot), order);
    const size = draw.integer(1, Math.max(rows, 1));
    const sides = draw.chance(75) ? { first: size } : { last: size };
    const both = draw.integer(0, 299) === 0 ? { first: 1, last: 1 } : sides;
    const bare = rows >= 20 && draw.chance(30) ? {} : both;
    return {
      ...bare,
      ...(draw.chance(12) && { after: cursor() }),
      ...(draw.chance(6) && { before: cursor() }),
    };
  }
}

/** What the cursors of a list are known by where it is not ordered as asked. */
function orderKey({ owner, field, target }: ArgumentSpot): string {
  const spot = `${owner}.${field}`;
  const by = edgeLists[spot]?.by?.[0];
  if (by) return `${owner}Connection/${by}`;
  return countedLists[spot] ? 'counted' : (target ?? 'Paper');
}
