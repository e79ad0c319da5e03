// Where compiling stands: which node of the statement fields are read from, and what reading it costs.

import type { Row, Value } from '../graph/engine.ts';
import type { Step } from '../model/edge-type.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { nodeTypes } from '../model/nodes.ts';
import { edgeType } from '../model/relations.ts';
import type { QueryLimits } from './limits.ts';
import { limitExceeded } from './query-error.ts';
import type { OperationContext } from './selection.ts';
import type { StatementWriter } from './statement-writer.ts';

/** Reads one value of the answer out of a row. */
export type Reader = (row: Row) => unknown;

/** The columns of a row under construction, by position. */
export class Columns {
  readonly expressions: string[] = [];

  /** The position of an expression among the columns, adding it where it is new. */
  add(expression: string): number {
    const known = this.expressions.indexOf(expression);
    return known >= 0 ? known : this.expressions.push(expression) - 1;
  }

  /** The row as Cypher. */
  toString(): string {
    return `[${this.expressions.join(', ')}]`;
  }
}

/** What is shared by all places of one operation. */
export interface Compilation extends OperationContext {
  readonly limits: QueryLimits;
  /** Whether statements in Cypher are answered. */
  readonly cypher: boolean;
  /** Nodes that the operation can touch, so far. */
  cost: number;
  /** Conditions in its filters, so far. */
  conditions: number;
}

interface PlaceOptions {
  readonly compilation: Compilation;
  readonly writer: StatementWriter;
  readonly label: NodeLabel;
  readonly variable: string;
  /** The way to here in the operation, such as Query.papers.authors. */
  readonly path: string;
  /** Relations above. */
  readonly depth: number;
  /** How many times this place can be met. */
  readonly times: number;
}

/** A node of the statement, with the subqueries and columns that the fields selected of it need. */
export class Place {
  readonly compilation: Compilation;
  readonly writer: StatementWriter;
  readonly label: NodeLabel;
  readonly variable: string;
  readonly path: string;
  readonly depth: number;
  readonly times: number;
  readonly calls: string[];
  readonly columns: Columns;
  readonly #widened = new Map<boolean, string>();

  constructor(options: PlaceOptions, row?: { readonly calls: string[]; readonly columns: Columns }) {
    this.compilation = options.compilation;
    this.writer = options.writer;
    this.label = options.label;
    this.variable = options.variable;
    this.path = options.path;
    this.depth = options.depth;
    this.times = options.times;
    this.calls = row?.calls ?? [];
    this.columns = row?.columns ?? new Columns();
  }

  /** A place one relation below, met at most `size` times for each time this one is; its row is a new one. */
  below(field: string, label: NodeLabel, size: number): Place {
    const { compilation, writer } = this;
    const path = `${this.path}.${field}`;
    const depth = this.depth + 1;
    const times = this.times * Math.max(size, 1);
    const { limits } = compilation;
    if (depth > limits.depth) throw limitExceeded(path, 'depth', { allowed: limits.depth, got: depth });
    compilation.cost += times;
    if (compilation.cost > limits.cost)
      throw limitExceeded(path, 'cost', { allowed: limits.cost, got: compilation.cost });
    return new Place({ compilation, writer, label, variable: writer.variable('n'), path, depth, times });
  }

  /** Another node read in the same row as this one. */
  beside(label: NodeLabel, variable: string): Place {
    const { compilation, writer, path, depth, times } = this;
    return new Place({ compilation, writer, label, variable, path, depth, times }, this);
  }

  /** Adds a subquery that sees this node and these variables. */
  call(imports: readonly string[], body: string): void {
    this.calls.push(this.writer.call(imports, body));
  }

  /** The variable of a list that holds this node, and with `rollUp` all below it too; made once. */
  widened(rollUp: boolean): string {
    const known = this.#widened.get(rollUp);
    if (known) return known;
    const { writer, variable, label } = this;
    const list = writer.variable('ds');
    const { hierarchy } = nodeTypes[label];
    if (rollUp && hierarchy) {
      const part = writer.variable('d');
      this.call(
        [variable],
        `MATCH (${variable})<-[:${hierarchy}*0..]-(${part}:${label}) RETURN collect(DISTINCT ${part}) AS ${list}`,
      );
    } else {
      this.call([variable], `RETURN [${variable}] AS ${list}`);
    }
    this.#widened.set(rollUp, list);
    return list;
  }
}

/** What a node is shown as in a language, as Cypher: the first of its display properties that is set, else its id. */
export function displayed({ label, variable }: Pick<Place, 'label' | 'variable'>, language: 'EN' | 'RU'): string {
  const names = [...nodeTypes[label].display[language], 'id'].map((property) => `${variable}.${property}`);
  return `coalesce(${names.join(', ')})`;
}

/** The far end of a walk, as Cypher: its label, and the variables of the edges on the way. */
export interface Walk {
  readonly pattern: string;
  /** A MATCH for each step: the embedded engine fails on a longer pattern where no row comes in. */
  readonly match: string;
  /** The variables of the edges, in walking order. */
  readonly edges: readonly string[];
  /** The variables of all nodes, both ends included. */
  readonly nodes: readonly string[];
}

/**
 * The pattern that walks steps from one bound variable to another. Every node on the way carries its label: without, Neo4j
 * misjudges how many there are and expands where it should join.
 */
export function walk(
  writer: StatementWriter,
  ends: { from: string; to: string; label: NodeLabel | '' },
  steps: readonly Step[],
): Walk {
  const edges = steps.map(() => writer.variable('e'));
  const nodes = [ends.from, ...steps.slice(1).map(() => writer.variable('m')), ends.to];
  const parts = steps.map(({ edge, direction }, index) => {
    const relationship = `[${edges[index]}:${edge}]`;
    const label = index === steps.length - 1 ? ends.label : edgeType(edge)[direction === 'out' ? 'to' : 'from'].label;
    const node = `(${nodes[index + 1]}${label && `:${label}`})`;
    return direction === 'out' ? `-${relationship}->${node}` : `<-${relationship}-${node}`;
  });
  const match = parts.map((part, index) => `MATCH (${nodes[index]})${part}`).join(' ');
  return { pattern: `(${ends.from})${parts.join('')}`, match, edges, nodes };
}

/** The value of a column that holds a list of rows. */
export function rowsAt(row: readonly Value[], at: number): readonly (readonly Value[])[] {
  return (row[at] ?? []) as unknown as readonly (readonly Value[])[];
}
