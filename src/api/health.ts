// Says whether the process lives, and whether it can answer.

import { missingKeys } from '../graph/constraints.ts';
import { timedOut, withDeadline } from '../graph/deadline.ts';
import type { Engine } from '../graph/engine.ts';
import { GraphError } from '../graph/graph-error.ts';
import { json, type Reply } from './reply.ts';

const PATIENCE_MS = 1_500;

/** The two questions that a supervisor asks. */
export interface Health {
  /** 200 as long as the process runs; asks nothing of the engine. */
  live(): Reply;
  /** 200 where the engine answers and has its keys and indexes, else 503, within two seconds. */
  ready(): Promise<Reply>;
}

/** Health of a server on this engine; `isStopping` says whether it is about to end. */
export function createHealth(engine: Engine, isStopping: () => boolean): Health {
  let asking: Promise<string | undefined> | undefined;
  const hindrance = createHindrance(engine);

  /** Many questions at one time are one question to the engine. */
  function ask(): Promise<string | undefined> {
    asking ??= inTime(hindrance()).finally(() => {
      asking = undefined;
    });
    return asking;
  }

  return {
    live: () => json(200, { status: 'live' }),
    async ready() {
      if (isStopping()) {
        return json(503, { status: 'stopping', engine: engine.name });
      }
      const reason = await ask().catch((error: unknown) => (error instanceof GraphError ? error.code : 'UNKNOWN'));
      return reason === undefined
        ? json(200, { status: 'ready', engine: engine.name })
        : json(503, { status: 'unavailable', engine: engine.name, reason });
    },
  };
}

/**
 * What keeps the graph from answering well, if anything. Keys that were seen are taken to stay for as long as the engine
 * answers: after an outage it may be another graph that does.
 */
function createHindrance(engine: Engine): () => Promise<string | undefined> {
  let hasKeys = false;
  return async () => {
    try {
      await engine.ping();
      hasKeys ||= (await missingKeys(engine)).length === 0;
      return hasKeys ? undefined : 'NOT_PREPARED';
    } catch (error) {
      hasKeys = false;
      throw error;
    }
  };
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return withDeadline(answer, PATIENCE_MS, () => {
    throw timedOut('ready', PATIENCE_MS);
  });
}
