// Answers questions from a graph that this process has open, as a server would.

import type { ExecutionResult } from 'graphql';
import { Documents } from '../../api/documents.ts';
import { asGraphqlError, asRequestError, publicError } from '../../api/errors.ts';
import { Execution } from '../../api/execution.ts';
import { papergraphSchema } from '../../api/schema/schema.ts';
import type { Settings } from '../../api/settings.ts';
import type { LogEntry } from '../../api/telemetry/log.ts';
import type { Engine } from '../../graph/engine.ts';
import { Answering } from '../../query/answer.ts';
import { visible } from '../visible.ts';
import type { Answer, Asked, Question } from './question.ts';

/** What a server would put into its log, in short. */
function tell(entry: LogEntry): void {
  if (entry.level === 'error') process.stderr.write(`${entry.id}: ${visible(entry.message)}\n`);
}

/** The answer with its errors as a server shows them. */
function shown({ data, errors, extensions }: ExecutionResult): Answer {
  const isRefused = data === undefined;
  return {
    ...(errors && { errors: errors.map((error) => publicError(isRefused ? asRequestError(error) : error, tell)) }),
    ...(data !== undefined && { data }),
    ...(extensions && { extensions }),
  };
}

/** The graph as one who answers, within the limits of the settings. Cypher is on: whoever opens the graph holds it. */
export function ownGraph(engine: Engine, { limits, deadlineMs }: Settings): Asked {
  const schema = papergraphSchema();
  const documents = new Documents(schema, { limits, introspection: true, suggestions: true });
  const answering = new Answering({ schema, engine, limits, cypher: true });
  const execution = new Execution({ schema, answering, limits, deadlineMs, suggestions: true });
  const result = async ({ query, operationName, variables = {} }: Question): Promise<ExecutionResult> => {
    const { document, errors } = documents.prepare(query, query);
    return errors.length > 0 ? { errors } : execution.run({ document, operationName, variables });
  };
  return {
    isServer: false,
    engine,
    ask: async (question) =>
      shown(await result(question).catch((error: unknown) => ({ errors: [asGraphqlError(error)] }))),
  };
}
