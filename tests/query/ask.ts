// Asks an engine through the compiler, as the server does, with every document validated first.

import { type ExecutionResult, parse, validate } from 'graphql';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { Answering } from '../../src/query/answer.ts';
import { defaultLimits } from '../../src/query/limits.ts';

/** A connection, where all of it was asked for. */
export interface AnsweredList {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly ({ readonly cursor: string; readonly node: { readonly id: string } } & Record<
    string,
    unknown
  >)[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** What answers questions from an engine. */
export function answeringFrom(engine: Engine): Answering {
  return new Answering({ schema: papergraphSchema(), engine, limits: defaultLimits });
}

/** Answers a valid document. */
export function ask(
  answering: Answering,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const document = parse(source);
  const [invalid] = validate(papergraphSchema(), document);
  if (invalid) throw invalid;
  return answering.answer({ document, variables });
}

/** The data of an answer without errors, of the shape that was asked for. */
export async function dataOf<Data>(
  answering: Answering,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await ask(answering, source, variables);
  if (errors) throw new Error(`${errors[0]?.message} in answer to ${source} ${JSON.stringify(variables)}`);
  return data as Data;
}

/** The codes of an answer's errors. */
export function codes({ errors }: ExecutionResult): readonly unknown[] {
  return (errors ?? []).map(({ extensions }) => extensions.code);
}
