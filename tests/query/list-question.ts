// A question about one list: its arguments drawn out of the schema, and a document that asks for all that its edges say.

import { type GraphQLArgument, type GraphQLObjectType, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { NodeLabel } from '../../src/model/node-type.ts';
import { nodeTypes } from '../../src/model/nodes.ts';
import type { Draw } from './draw.ts';
import type { Filter, FilterGenerator } from './filter-generator.ts';
import { countedLists, edgeLists, type ListArguments } from './oracle-lists.ts';
import type { OrderBy } from './oracle-order.ts';

const PAGING = '$first: Int, $last: Int, $after: String, $before: String';
const PAGED = 'first: $first, last: $last, after: $after, before: $before';
const PARTS: Readonly<Record<string, string>> = {
  via: 'via { id }',
  affiliations: 'affiliations { id }',
  evidence: 'evidence { source { name } start end quote sentence sentenceStart rule confidence }',
};

function selection(says: readonly string[]): string {
  const said = says.map((name) => PARTS[name] ?? name).join(' ');
  const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  return `{ totalCount nodes { id } edges { cursor ${said} node { id } } ${pageInfo} }`;
}

/** Orders of one to three keys out of an order's input type. */
export function drawOrder(draw: Draw, argument: GraphQLArgument): readonly OrderBy[] {
  const input = getNamedType(argument.type);
  const by = isInputObjectType(input) ? getNamedType(input.getFields().by?.type) : undefined;
  const words = isEnumType(by) ? by.getValues().map(({ name }) => name) : [];
  return draw
    .some(words, draw.pick([0, 1, 1, 2, 3]))
    .map((word) => ({ by: word, direction: draw.pick(['ASC', 'DESC']) }));
}

/** A list of a node. */
export interface ListOfNode {
  readonly owner: NodeLabel;
  readonly field: string;
  readonly id: string;
}

/** A question about one list. */
export class ListQuestion {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly arguments: ListArguments;

  private constructor(text: string, values: ListArguments, variables: Readonly<Record<string, unknown>>) {
    this.text = text;
    this.arguments = values;
    this.variables = variables;
  }

  /** A root list under that filter, in an order drawn. */
  static ofRoot(draw: Draw, label: NodeLabel, where: Filter | undefined): ListQuestion {
    const { plural } = nodeTypes[label];
    const field = papergraphSchema().getQueryType()?.getFields()[plural];
    const orderBy = field?.args.find(({ name }) => name === 'orderBy');
    const values = {
      ...(where && { where }),
      ...(orderBy && draw.chance(60) && { orderBy: drawOrder(draw, orderBy) }),
    };
    const text = `query ($where: ${label}Filter, $orderBy: [${label}Order!], ${PAGING}) {
      list: ${plural}(where: $where, orderBy: $orderBy, ${PAGED}) ${selection([])} }`;
    return new ListQuestion(text, values, values);
  }

  /** A list of a node, with all arguments that it takes drawn. */
  static ofNode(draw: Draw, { owner, field, id }: ListOfNode, filters: FilterGenerator): ListQuestion {
    const type = papergraphSchema().getType(owner) as GraphQLObjectType;
    const own = type.getFields()[field]?.args.filter(({ name }) => !PAGED.includes(`${name}:`)) ?? [];
    const spot = `${owner}.${field}`;
    const target = countedLists[spot] ?? edgeLists[spot]?.target;
    const drawn: Record<string, () => unknown> = {
      where: () => filters.filter(draw, target as NodeLabel, { depth: 2, nulls: 0 }),
      papers: () => filters.filter(draw, 'Paper', { depth: 2, nulls: 0 }),
      rollUp: () => draw.chance(50),
    };
    const values = Object.fromEntries(
      own
        .filter(() => draw.chance(45))
        .map((argument) => [argument.name, drawn[argument.name]?.() ?? drawOrder(draw, argument)]),
    );
    const declared = own.map(({ name, type }) => `$${name}: ${type}`);
    const passed = own.map(({ name }) => `${name}: $${name}`);
    const says = edgeLists[spot]?.says ?? ['paperCount', 'papers { totalCount nodes { id } }'];
    const text = `query ($id: ID!, ${[...declared, PAGING].join(', ')}) {
      on: node(id: $id) { ... on ${owner} { list: ${field}(${[...passed, PAGED].join(', ')}) ${selection(says)} } } }`;
    return new ListQuestion(text, values, { ...values, id });
  }
}
