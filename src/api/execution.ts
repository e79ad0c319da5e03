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

import type { Answering, Question } from '../query/answer.ts';
import { within } from './deadline.ts';
import { foreseen } from './errors.ts';
import { asksForSchema } from './introspection.ts';
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
}

/** An operation of a valid document, as the client asks for it. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Runs operations. */
export class Execution {
  readonly #parts: ExecutionParts;
  readonly #isForSchema = new WeakMap<OperationDefinitionNode, boolean>();

  constructor(parts: ExecutionParts) {
    this.#parts = parts;
  }

  /** Resolves to a result without `data` for what can't run; rejects only for the unforeseen, and settles by the deadline. */
  async run(asked: Asked): Promise<ExecutionResult> {
    const operation = getOperationAST(asked.document, asked.operationName);
    if (operation === null || operation === undefined) {
      return { errors: [noOperation(asked)] };
    }
    if (operation.operation !== 'query') {
      return { errors: [notAQuery(operation)] };
    }
    const refusals = refuseVariables(asked.variables, this.#parts.limits);
    return refusals.length > 0 ? { errors: refusals } : this.#answer(asked, operation);
  }

  #answer(asked: Asked, operation: OperationDefinitionNode): Promise<ExecutionResult> {
    const { schema, answering, deadlineMs } = this.#parts;
    const question: Question = { ...asked, deadline: Date.now() + deadlineMs };
    if (!this.#asksForSchema(asked, operation)) {
      return within(deadlineMs, answering.answer(question));
    }
    const { document, operationName, variables: variableValues } = asked;
    const result = execute({ schema, document, operationName, variableValues, contextValue: question });
    return within(deadlineMs, Promise.resolve(result));
  }

  #asksForSchema({ document }: Asked, operation: OperationDefinitionNode): boolean {
    const known = this.#isForSchema.get(operation);
    const isForSchema = known ?? asksForSchema(document, operation);
    if (known === undefined) {
      this.#isForSchema.set(operation, isForSchema);
    }
    return isForSchema;
  }
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

function notAQuery(operation: OperationDefinitionNode): GraphQLError {
  const message = `Expected a query, got a ${operation.operation}: the graph is read-only here.`;
  return foreseen('OPERATION_RESOLUTION_FAILURE', message, { nodes: operation });
}
