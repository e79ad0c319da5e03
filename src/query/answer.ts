// Answers a GraphQL operation: each root field by one statement, the rows read straight into the response's shape.

import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { DEFAULT_READ_TIMEOUT_MS } from '../graph/deadline.ts';
import type { Engine, Statement } from '../graph/engine.ts';
import { GraphError } from '../graph/graph-error.ts';
import { assertFewStatements } from './cypher.ts';
import type { QueryLimits } from './limits.ts';
import type { Compilation } from './place.ts';
import { answerOf, type CompiledField, compileRootField } from './root.ts';
import { selectedFields } from './selection.ts';

/** A valid operation with its values. */
export interface Question {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** When the answer is due, on the clock of performance.now(), which no change of the time of day moves. */
  readonly deadline?: number;
  /** Hears how many nodes the operation can touch, before it runs; what it throws refuses the operation. */
  readonly charge?: ((nodes: number) => void) | undefined;
}

/** An operation ready to run. */
export interface CompiledOperation {
  readonly fields: readonly CompiledField[];
  /** Nodes that it can touch. */
  readonly cost: number;
}

/** What an answering needs. */
export interface AnsweringOptions {
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly limits: QueryLimits;
  /** Whether statements in Cypher are answered; they are not unless this says so. */
  readonly cypher?: boolean;
  /** Whether errors over wrong names in variables suggest right ones; they do unless this says no. */
  readonly suggestions?: boolean;
}

/** Of what is wrong with variables, so much is told. */
const MOST_VARIABLE_ERRORS = 20;

function namesOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Answers operations of one schema from one engine. */
export class Answering {
  readonly #schema: GraphQLSchema;
  readonly #engine: Engine;
  readonly #limits: QueryLimits;
  readonly #cypher: boolean;
  readonly #coercion: Parameters<typeof getVariableValues>[3];

  constructor({ schema, engine, limits, cypher = false, suggestions = true }: AnsweringOptions) {
    this.#schema = schema;
    this.#engine = engine;
    this.#limits = limits;
    this.#cypher = cypher;
    this.#coercion = { maxErrors: MOST_VARIABLE_ERRORS, hideSuggestions: !suggestions };
  }

  /**
   * Compiles an operation.
   * @throws GraphQLError, or a list of them, where it can't be answered as asked.
   */
  compile(question: Question): CompiledOperation {
    const operation = getOperationAST(question.document, question.operationName);
    if (!operation)
      throw new GraphQLError('Expected an operationName that names one of the operations of the document.');
    const compilation: Compilation = {
      schema: this.#schema,
      fragments: namesOf(question.document),
      variables: this.#coerced(operation, question),
      limits: this.#limits,
      cypher: this.#cypher,
      cost: 0,
      conditions: 0,
    };
    const fields = selectedFields(compilation, 'Query', [operation.selectionSet]);
    assertFewStatements(fields);
    const compiled = fields.map((field) => compileRootField(compilation, field, this.#engine.name));
    return { fields: compiled, cost: compilation.cost };
  }

  /** Answers an operation; it never rejects for what is wrong with the question or with the engine. */
  async answer(question: Question): Promise<ExecutionResult> {
    let operation: CompiledOperation;
    try {
      operation = this.compile(question);
      question.charge?.(operation.cost);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      if (error instanceof AggregateError) return { errors: error.errors as GraphQLError[] };
      throw error;
    }
    const settled = await Promise.all(operation.fields.map((field) => this.#run(field, question.deadline)));
    const data: Record<string, unknown> = Object.create(null);
    for (const { key, value } of settled) data[key] = value;
    const errors = settled.flatMap(({ error }) => (error ? [error] : []));
    const cost = { bound: operation.cost, limit: this.#limits.cost };
    return { ...(errors.length > 0 && { errors }), data, extensions: { cost } };
  }

  #coerced(operation: OperationDefinitionNode, { variables }: Question): Readonly<Record<string, unknown>> {
    const definitions = operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(this.#schema, definitions, variables ?? {}, this.#coercion);
    if (coerced) return coerced;
    const foreseen = errors.map((error) => {
      const { message, nodes, originalError, extensions } = error;
      return new GraphQLError(message, {
        nodes: nodes ?? null,
        originalError: originalError ?? null,
        extensions: { code: 'BAD_INPUT', ...extensions },
      });
    });
    throw new AggregateError(foreseen);
  }

  async #run(field: CompiledField, deadline?: number): Promise<{ key: string; value: unknown; error?: GraphQLError }> {
    const { key, explore, read } = field;
    const left = () => (deadline === undefined ? DEFAULT_READ_TIMEOUT_MS : Math.max(deadline - performance.now(), 1));
    const ask = (statement: Statement) => this.#engine.read(statement, { timeoutMs: left() });
    try {
      if (explore) return { key, value: read(await explore(this.#engine, left())) };
      return { key, value: await answerOf(field, ask) };
    } catch (error) {
      return { key, value: null, error: located(error, field) };
    }
  }
}

/** The error of a root field, with the place in the operation that it belongs to. */
function located(error: unknown, { key, nodes }: CompiledField): GraphQLError {
  const path = [key];
  if (error instanceof GraphQLError)
    return new GraphQLError(error.message, { nodes, path, extensions: error.extensions });
  const originalError = error instanceof Error ? error : new Error(String(error));
  const foreseen = error instanceof GraphError && (error.code === 'UNAVAILABLE' || error.code === 'TIMEOUT');
  const extensions = foreseen ? { code: error.code } : {};
  return new GraphQLError(originalError.message, { nodes, path, originalError, extensions });
}
