// Says whether the process lives, and whether it can answer.

import { timedOut, withDeadline } from '../graph/deadline.ts';
import type { Engine } from '../graph/engine.ts';
import { GraphError } from '../graph/graph-error.ts';
import { json, type Reply } from './reply.ts';

const PATIENCE_MS = 1_500;

/** The two questions that a supervisor asks. */
export interface Health {
  /** 200 as long as the process runs; asks nothing of the engine. */
  live(): Reply;
  /** 200 where the engine answers, else 503, within two seconds. */
  ready(): Promise<Reply>;
}

/** Health of a server on this engine; `isStopping` says whether it is about to end. */
export function createHealth(engine: Engine, isStopping: () => boolean): Health {
  let asking: Promise<void> | undefined;

  /** Many questions at one time are one question to the engine. */
  function ping(): Promise<void> {
    asking ??= inTime(engine.ping()).finally(() => {
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
      try {
        await ping();
        return json(200, { status: 'ready', engine: engine.name });
      } catch (error) {
        const reason = error instanceof GraphError ? error.code : 'UNKNOWN';
        return json(503, { status: 'unavailable', engine: engine.name, reason });
      }
    },
  };
}

function inTime(ping: Promise<void>): Promise<void> {
  return withDeadline(ping, PATIENCE_MS, () => {
    throw timedOut('ping', PATIENCE_MS);
  });
}
