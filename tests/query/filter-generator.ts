// Generates filters out of the GraphQL schema: comparisons, and/or/not, relations with edge fields, within.

import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
} from 'graphql';
import type { NodeLabel } from '../../src/model/node-type.ts';
import { nodeLabels } from '../../src/model/nodes.ts';
import { textWords } from '../../src/words/index-words.ts';
import type { Draw } from './draw.ts';
import { part, respelt, type Stock } from './stock.ts';

/** A filter as variables hold it. */
export type Filter = Record<string, unknown>;

/** How deep filters may nest, and whether they may break a rule now and then. */
export interface FilterOptions {
  readonly depth: number;
  /** So many of a thousand filters hold a null, which is refused. */
  readonly nulls: number;
}

interface Spot {
  readonly draw: Draw;
  readonly label: NodeLabel;
  readonly field: string;
}

const FLOATS = [0, 0.25, 0.5, 0.9, 1];
const INTEGERS = [0, 1, 1, 2, 2, 3, 4];

/** Generates filters of one schema over the values of one graph. */
export class FilterGenerator {
  readonly #schema: GraphQLSchema;
  readonly #stock: Stock;

  constructor(schema: GraphQLSchema, stock: Stock) {
    this.#schema = schema;
    this.#stock = stock;
  }

  /** A filter of nodes of that label. */
  filter(draw: Draw, label: NodeLabel, options: FilterOptions): Filter {
    const fields = Object.values(this.#input(`${label}Filter`).getFields());
    const simple = fields.filter((field) => !this.#nests(field));
    const usable = options.depth > 0 ? fields : simple;
    if (usable.length === 0) return {};
    const chosen = draw.chance(6) ? [] : draw.some(usable, draw.chance(25) ? 2 : 1);
    return Object.fromEntries(
      chosen.map((field) => [field.name, this.#value({ draw, label, field: field.name }, field, options)]),
    );
  }

  #input(name: string): GraphQLInputObjectType {
    return this.#schema.getType(name) as GraphQLInputObjectType;
  }

  #nests({ type }: GraphQLInputField): boolean {
    const { name } = getNamedType(type);
    return name.endsWith('Relation') || nodeLabels.some((label) => name === `${label}Filter`);
  }

  #value(spot: Spot, field: GraphQLInputField, options: FilterOptions): unknown {
    const { draw, label } = spot;
    const { name } = getNamedType(field.type);
    if (draw.integer(0, 999) < options.nulls) return null;
    const target = nodeLabels.find((one) => name === `${one}Filter`);
    const below = { ...options, depth: options.depth - 1 };
    if (target && isListType(field.type)) {
      return Array.from({ length: draw.integer(0, 3) }, () => this.filter(draw, target, below));
    }
    if (target) return this.filter(draw, target, below);
    if (name.endsWith('Relation')) return this.#relation(draw, this.#input(name), below);
    if (name === 'Boolean') return draw.chance(50);
    if (name === 'String') return this.#words(draw, label);
    if (isListType(field.type)) return Array.from({ length: draw.integer(0, 2) }, () => this.#stock.id(draw, label));
    return this.#comparison(spot, this.#input(name), options);
  }

  /** Words of a title, as the title has them; now and then one that nothing has, or has with another letter. */
  #words(draw: Draw, label: NodeLabel): string {
    if (draw.chance(5)) return draw.pick(['zzqx', 'Transfomers', 'лернинг']);
    const words = String(this.#stock.value(draw, label, 'title') ?? '').match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    const telling = words.filter((word) => textWords(word).length > 0);
    return telling.length > 0 ? respelt(draw, draw.some(telling, 2).join(' ')) : 'nothing';
  }

  /** Mostly one of some, none and count; where and the edge's own fields beside it. */
  #relation(draw: Draw, type: GraphQLInputObjectType, options: FilterOptions): Filter {
    const fields = Object.values(type.getFields());
    const asked = fields.filter(({ name }) => ['some', 'none', 'count'].includes(name));
    const narrowing = fields.filter(({ name }) => !['some', 'none', 'count'].includes(name));
    const chosen = [...draw.some(asked, draw.chance(20) ? 2 : 1), ...(draw.chance(45) ? draw.some(narrowing, 2) : [])];
    const kept = draw.chance(10) ? chosen.filter(({ name }) => !asked.some((one) => one.name === name)) : chosen;
    const label: NodeLabel = 'Paper';
    return Object.fromEntries(
      kept.map((field) => [field.name, this.#value({ draw, label, field: field.name }, field, options)]),
    );
  }

  #comparison(spot: Spot, type: GraphQLInputObjectType, options: FilterOptions): Filter {
    const { draw } = spot;
    const operators = draw.some(Object.values(type.getFields()), draw.chance(15) ? 2 : 1);
    return Object.fromEntries(
      operators.map((operator) => {
        if (draw.integer(0, 999) < options.nulls) return [operator.name, null];
        const one = () => this.#operand(spot, type, operator);
        return [operator.name, isListType(operator.type) ? Array.from({ length: draw.integer(0, 3) }, one) : one()];
      }),
    );
  }

  #operand(
    { draw, label, field }: Spot,
    { name: input }: GraphQLInputObjectType,
    operator: GraphQLInputField,
  ): unknown {
    const type = getNamedType(operator.type);
    if (isEnumType(type)) return draw.pick(type.getValues()).name;
    if (type.name === 'Boolean') return draw.chance(50);
    if (type.name === 'ID') return this.#stock.id(draw, label);
    const known = this.#stock.value(draw, label, field);
    if (type.name === 'Float') return draw.pick(FLOATS);
    if (type.name === 'Int') return field === 'year' && typeof known === 'number' ? known : draw.pick(INTEGERS);
    if (type.name === 'Date') return known ?? '2020-05-01';
    if (type.name !== 'String') throw new Error(`${input}.${operator.name}: no values of ${type.name} are known.`);
    const text = String(known ?? 'nothing');
    if (operator.name === 'contains' || operator.name === 'startsWith') {
      return respelt(draw, part(draw, text, operator.name === 'startsWith'));
    }
    return respelt(draw, text);
  }
}
