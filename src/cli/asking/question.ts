// A question in GraphQL and its answer, whoever answers.

import type { GraphQLFormattedError } from 'graphql';
import type { Engine } from '../../graph/engine.ts';

/** An operation with its values. */
export interface Question {
  readonly query: string;
  /** Which operation of the text; needed where it has several. */
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** An answer as GraphQL over HTTP has it. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Who answers. */
export interface Asked {
  /** @throws GraphError or ServerFault where there is no answer at all. */
  ask(question: Question): Promise<Answer>;
  /** True where a running server answers. */
  readonly isServer: boolean;
  /** The graph, where this process has it open. */
  readonly engine?: Engine;
}
