// Generates valid operations out of the GraphQL schema: fields, arguments, aliases, fragments, directives, variables.

import {
  astFromValue,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  print,
} from 'graphql';
import type { NodeLabel } from '../../src/model/node-type.ts';
import { nodeLabels } from '../../src/model/nodes.ts';
import { ArgumentGenerator, type ArgumentValues, type Sources } from './argument-generator.ts';
import type { Draw } from './draw.ts';

/** An operation with its variables. */
export interface Operation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operationName: string;
  readonly variables: Record<string, unknown>;
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** How much may still be selected below a place. */
interface Room {
  /** Relations below each other. */
  readonly depth: number;
  /** Rows that all pages below may come to. */
  readonly rows: number;
}

/** Response keys that are words of JavaScript's objects. */
const HOSTILE = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'then', 'length'];
/** Fields that show more of what another field found. */
const UNPACKING = new Set(['node', 'pageInfo', 'source', 'evidence', 'facts']);
/** Fields whose values are not the graph's. */
const LEFT_OUT = new Set(['GraphStats.engine', 'Query.cypher']);
const FIELDS = 26;

/** Writes one operation. */
class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #draw: Draw;
  readonly #arguments: ArgumentGenerator;
  readonly #declared: string[] = [];
  readonly #fragments = new Map<string, string[]>();
  readonly #texts: string[] = [];
  readonly #hostile = [...HOSTILE];
  readonly variables: Record<string, unknown> = {};
  #left = FIELDS;
  #names = 0;

  constructor(schema: GraphQLSchema, sources: Sources, draw: Draw) {
    this.#schema = schema;
    this.#draw = draw;
    this.#arguments = new ArgumentGenerator(sources);
  }

  write(): string {
    const query = this.#schema.getQueryType() as GraphQLObjectType;
    const fields = Object.values(query.getFields()).filter(({ name }) => !LEFT_OUT.has(`Query.${name}`));
    const chosen = this.#draw.some(fields, this.#draw.pick([1, 1, 2]));
    const roots = chosen.map((field) => this.#field(query, field, { depth: 4, rows: 240 }));
    const declared = this.#declared.length > 0 ? ` (${this.#declared.join(', ')})` : '';
    return [`query Generated${declared} { ${roots.join(' ')} }`, ...this.#texts].join('\n');
  }

  #selection(type: Composite, room: Room): string {
    if (isInterfaceType(type)) return this.#interfaceSelection(type, room);
    const fields = this.#usable(type, room);
    const composite = fields.filter(({ type }) => !isLeafType(getNamedType(type)));
    const leaves = fields.filter(({ type }) => isLeafType(getNamedType(type)));
    const wanted = this.#left > 0 ? this.#draw.pick(type.name.endsWith('Connection') ? [1, 1, 2] : [0, 1, 1, 2]) : 0;
    const chosen = [...this.#draw.some(leaves, this.#draw.integer(1, 3)), ...this.#draw.some(composite, wanted)];
    const parts = chosen.map((field) => this.#field(type, field, room));
    if (this.#draw.chance(12)) parts.push('__typename');
    if (this.#draw.chance(6)) parts.push(this.#draw.pick(parts.length > 0 ? parts : ['__typename']));
    return this.#wrapped(type, parts.length > 0 ? parts.join(' ') : '__typename');
  }

  /** The fields of a type that there is still room for. */
  #usable(type: GraphQLObjectType, room: Room): readonly Field[] {
    return Object.values(type.getFields()).filter((field) => {
      const below = getNamedType(field.type);
      const costs = isObjectType(below) || isInterfaceType(below);
      return !LEFT_OUT.has(`${type.name}.${field.name}`) && (!costs || !this.#relates(type, field) || room.depth > 0);
    });
  }

  /** Whether a field leads to other nodes; edges, nodes and the like only unpack what another field found. */
  #relates({ name }: Composite, { name: field, type }: Field): boolean {
    const unpacks = name.endsWith('Connection') || UNPACKING.has(field);
    return !unpacks && !isLeafType(getNamedType(type));
  }

  #interfaceSelection(type: GraphQLInterfaceType, room: Room): string {
    const own = Object.values(type.getFields()).filter(
      (field) => isLeafType(getNamedType(field.type)) || room.depth > 0,
    );
    const kinds = this.#draw.some(this.#schema.getPossibleTypes(type), this.#draw.integer(1, 4));
    const parts = kinds.map((kind) => `... on ${kind.name} { ${this.#selection(kind, room)} }`);
    const shared = this.#draw.some(own, 2).map((field) => this.#field(type, field, room));
    return ['__typename', ...shared, ...parts].join(' ');
  }

  /** A selection as it is, in an inline fragment, or in a named one, which may be spread again elsewhere. */
  #wrapped({ name }: GraphQLObjectType, selection: string): string {
    const known = this.#fragments.get(name) ?? [];
    if (this.#draw.chance(8)) return `... on ${name} { ${selection} }`;
    if (this.#draw.chance(4)) return `... @include(if: ${this.#draw.chance(80)}) { ${selection} }`;
    if (this.#draw.chance(10)) {
      const fragment = `F${this.#names++}`;
      this.#texts.push(`fragment ${fragment} on ${name} { ${selection} }`);
      this.#fragments.set(name, [...known, fragment]);
      return `...${fragment}`;
    }
    return known.length > 0 && this.#draw.chance(25) ? `${selection} ...${this.#draw.pick(known)}` : selection;
  }

  #field(owner: Composite, field: Field, room: Room): string {
    this.#left -= 1;
    const below = getNamedType(field.type);
    const target = targetOf(below.name);
    const rows = Math.min(room.rows, room.depth >= 4 ? 24 : 6);
    const values = this.#arguments.values({
      draw: this.#draw,
      owner: owner.name,
      field: field.name,
      arguments: field.args,
      target,
      rows,
    });
    const head = `${this.#alias(field, values)}${field.name}${this.#written(field, values)}${this.#directive()}`;
    if (isLeafType(below)) return head;
    const size = Number(values.first ?? values.last ?? (field.args.some(({ name }) => name === 'first') ? 20 : 1));
    const next = this.#relates(owner, field)
      ? { depth: room.depth - 1, rows: Math.max(Math.floor(room.rows / size), 1) }
      : room;
    return `${head} { ${this.#selection(below as Composite, next)} }`;
  }

  /** A field with arguments gets a name of its own, so that it can't clash with another. */
  #alias({ args }: Field, values: ArgumentValues): string {
    if (this.#draw.integer(0, 99) < 3 && this.#hostile.length > 0) return `${this.#hostile.pop()}: `;
    const plain = args.length === 0 || Object.keys(values).length === 0;
    return plain && this.#draw.chance(80) ? '' : `a${this.#names++}: `;
  }

  #written({ args }: Field, values: ArgumentValues): string {
    const parts = args.flatMap(({ name, type }) => {
      if (!(name in values)) return [];
      const value = values[name];
      if (!this.#draw.chance(40)) {
        const literal = astFromValue(value, type);
        return literal ? [`${name}: ${print(literal)}`] : [];
      }
      const variable = `v${this.#names++}`;
      this.#declared.push(`$${variable}: ${type}`);
      this.variables[variable] = value;
      return [`${name}: $${variable}`];
    });
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  #directive(): string {
    if (!this.#draw.chance(5)) return '';
    const [directive, kept] = this.#draw.pick([
      ['include', true],
      ['skip', false],
    ] as const);
    const value = this.#draw.chance(70) ? kept : !kept;
    const variable = `b${this.#names++}`;
    this.#declared.push(`$${variable}: Boolean! = ${value}`);
    if (this.#draw.chance(50)) this.variables[variable] = value;
    return ` @${directive}(if: $${variable})`;
  }
}

/** The label of the nodes that a type is, or is a connection of. */
function targetOf(name: string): NodeLabel | undefined {
  return nodeLabels.find((label) => name === label || name === `${label}Connection`) ?? listed(name);
}

/** Connections are named by both ends, the listed one last. */
function listed(name: string): NodeLabel | undefined {
  if (!name.endsWith('Connection')) return undefined;
  const connection = name.slice(0, -'Connection'.length);
  const others: Readonly<Record<string, NodeLabel>> = {
    PaperIntroduction: 'Concept',
    PaperUse: 'Concept',
    PaperMention: 'Concept',
    PaperCitation: 'Paper',
    Coauthor: 'Author',
    AuthorAffiliation: 'Organisation',
    Collaborator: 'Organisation',
    OrganisationChild: 'Organisation',
    ConceptBroader: 'Concept',
    ConceptNarrower: 'Concept',
    ConceptIntroduction: 'Paper',
    ConceptMention: 'Paper',
    ConceptUse: 'Paper',
  };
  return others[connection] ?? nodeLabels.find((label) => connection.endsWith(label));
}

/** Generates an operation. */
export function operation(draw: Draw, schema: GraphQLSchema, sources: Sources): Operation {
  const writer = new OperationWriter(schema, sources, draw);
  const generated = writer.write();
  const text = draw.chance(4) ? `${generated}\nquery Other { __typename }` : generated;
  return { text, document: parse(text), operationName: 'Generated', variables: writer.variables };
}
