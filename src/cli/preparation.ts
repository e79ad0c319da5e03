// Prepares a Neo4j that may not be there yet: tries at once, and then again in the background until it is done.

import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from '../graph/engine.ts';
import { GraphError } from '../graph/graph-error.ts';
import { prepareGraph } from '../ingest/seed-graph.ts';
import type { Call } from './command.ts';

/** How a preparation goes about it. */
export interface PreparationOptions {
  readonly print: Call['print'];
  /** Ends the tries to come; the one under way ends with the engine. */
  readonly signal: AbortSignal;
  /** The pause after the first failure, in milliseconds; each further one is twice as long, up to half a minute. */
  readonly firstPauseMs?: number;
}

const LONGEST_PAUSE_MS = 30_000;

/**
 * Resolves after the first try: a Neo4j that is not there yet is no reason not to start, as requests fail with
 * UNAVAILABLE until it is.
 *
 * @throws GraphError where the first try fails for any other reason.
 */
export async function prepareWhenThere(engine: Engine, options: PreparationOptions): Promise<void> {
  try {
    await prepareGraph(engine);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    options.print(`${error.message} The server starts all the same, and answers once Neo4j does.`);
    void prepareLater(engine, options);
  }
}

async function prepareLater(
  engine: Engine,
  { print, signal, firstPauseMs = 1_000 }: PreparationOptions,
): Promise<void> {
  for (let pauseMs = firstPauseMs; await passed(pauseMs, signal); pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      await prepareGraph(engine);
      print(`Neo4j is there now, and prepared: ${engine.name}.`);
      return;
    } catch (error) {
      if (isUnavailable(error)) continue;
      if (!signal.aborted) print(`Neo4j is there now, but could not be prepared: ${(error as Error).message}`);
      return;
    }
  }
}

/** True when so much time has passed, false when the signal came first. */
function passed(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return pause(milliseconds, true, { signal, ref: false }).catch(() => false);
}

function isUnavailable(error: unknown): error is GraphError {
  return error instanceof GraphError && error.code === 'UNAVAILABLE';
}
