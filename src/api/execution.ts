// Runs an operation: introspection through graphql-js, everything else through the compiler, all of it under a deadline.

import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';

import type { Answering } from '../query/answer.ts';
import { within } from './deadline.ts';
import { foreseen } from './errors.ts';
import { rootFieldNames, type Subject, subjectOf, withoutSchemaFields } from './introspection.ts';
import { introspectionCost } from './introspection-cost.ts';
import { refuseVariables } from './limits.ts';
import type { Limits } from './settings.ts';

/** What answers operations about the graph. */
export type Answers = Pick<Answering, 'answer'>;

/** What it takes to run operations. */
export interface ExecutionParts {
  readonly schema: GraphQLSchema;
  readonly answering: Answers;
  readonly limits: Limits;
  /** Milliseconds that one operation may take. */
  readonly deadlineMs: number;
  /** Whether the fields that go beyond reading the graph's facts want a token. */
  readonly wantsToken?: boolean;
  /** Whether errors over wrong names suggest right ones. */
  readonly suggestions: boolean;
}

/** An operation of a valid document, as the client asks for it. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** True where the request carries the token. */
  readonly hasToken?: boolean;
  /** Hears what the operation may touch, in nodes, before it runs; what it throws refuses the operation. */
  readonly charge?: ((nodes: number) => void) | undefined;
}

/** An operation, and which of its parts are whose to answer. */
interface Plan {
  readonly subject: Subject;
  /** True where only those who have the token may ask. */
  readonly isGuarded: boolean;
  /** What is told of the schema, in objects. */
  readonly schemaCost: number;
  /** What the graph is asked: the document without what graphql-js answers out of the schema. */
  readonly document: DocumentNode;
}

/** Fields that are more than questions about the graph. */
const GUARDED_FIELDS: ReadonlySet<string> = new Set(['cypher']);

/** Runs operations. */
export class Execution {
  readonly #parts: ExecutionParts;
  readonly #plans = new WeakMap<OperationDefinitionNode, Plan>();
  readonly #schemaCost: ReturnType<typeof introspectionCost>;

  constructor(parts: ExecutionParts) {
    this.#parts = parts;
    this.#schemaCost = introspectionCost(parts.schema);
  }

  /** Resolves to a result without `data` for what can't run; rejects for the unforeseen alone, and settles by the deadline. */
  async run(asked: Asked): Promise<ExecutionResult> {
    const operation = getOperationAST(asked.document, asked.operationName);
    if (operation === null || operation === undefined) {
      return { errors: [noOperation(asked)] };
    }
    if (operation.operation !== 'query') {
      return { errors: [notAQuery(operation)] };
    }
    const refusals = refuseVariables(asked.variables, this.#parts.limits);
    if (refusals.length > 0) {
      return { errors: refusals };
    }
    const plan = this.#plan(asked, operation);
    const mayAsk = !plan.isGuarded || this.#parts.wantsToken !== true || asked.hasToken === true;
    return mayAsk ? this.#answer(asked, plan) : { errors: [tokenNeeded()] };
  }

  async #answer(asked: Asked, { subject, document, schemaCost }: Plan): Promise<ExecutionResult> {
    if (subject !== 'graph') asked.charge?.(schemaCost);
    if (subject === 'schema') {
      return this.#askSchema(asked);
    }
    const { answering, deadlineMs } = this.#parts;
    const deadline = performance.now() + deadlineMs;
    const graph = await within(deadlineMs, answering.answer({ ...asked, document, deadline }));
    return subject === 'both' && graph.data !== undefined
      ? joined(graph, await this.#askSchema(asked, graph.data))
      : graph;
  }

  /** What graphql-js answers out of the schema; fields of the graph read the answer that is there already. */
  async #askSchema(
    { document, operationName, variables: variableValues }: Asked,
    rootValue: unknown = {},
  ): Promise<ExecutionResult> {
    const { schema, suggestions } = this.#parts;
    return execute({ schema, document, operationName, variableValues, rootValue, hideSuggestions: !suggestions });
  }

  #plan({ document }: Asked, operation: OperationDefinitionNode): Plan {
    const known = this.#plans.get(operation);
    if (known !== undefined) {
      return known;
    }
    const names = rootFieldNames(document, operation);
    const subject = subjectOf(names);
    const isGuarded = names.some((name) => GUARDED_FIELDS.has(name));
    const schemaCost = this.#schemaCost(document, operation);
    const plan = {
      subject,
      isGuarded,
      schemaCost,
      document: subject === 'both' ? withoutSchemaFields(document) : document,
    };
    this.#plans.set(operation, plan);
    return plan;
  }
}

function joined(graph: ExecutionResult, schema: ExecutionResult): ExecutionResult {
  const errors = [...(graph.errors ?? []), ...(schema.errors ?? [])];
  return { ...graph, data: schema.data ?? null, ...(errors.length === 0 ? {} : { errors }) };
}

function noOperation({ document, operationName }: Asked): GraphQLError {
  const names = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value ?? 'one without a name'] : [],
  );
  const got = operationName === undefined ? 'no operationName' : `operationName ${JSON.stringify(operationName)}`;
  const expected =
    names.length === 0 ? 'an operation in the document' : `operationName to be one of: ${names.join(', ')}`;
  return foreseen('OPERATION_RESOLUTION_FAILURE', `Expected ${expected}; got ${got}.`);
}

function tokenNeeded(): GraphQLError {
  const message = 'Query.cypher: expected the header authorization with Bearer and the token of this server, got none.';
  return foreseen('TOKEN_NEEDED', message);
}

function notAQuery(operation: OperationDefinitionNode): GraphQLError {
  const message = `Expected a query, got a ${operation.operation}: the graph is read-only here.`;
  return foreseen('OPERATION_RESOLUTION_FAILURE', message, { nodes: operation });
}
