// Follows each request: a span around it, a line in the log where asked for, and what the metrics count.

import type { IncomingMessage } from 'node:http';

import { GraphError } from '../../graph/graph-error.ts';
import type { Watch } from '../../graph/observed-engine.ts';
import type { Reply } from '../reply.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { newOutcome, type Outcome } from './outcome.ts';
import { inRequest, inStatement } from './tracing.ts';

/** Where it goes what is seen. */
export interface ObservationParts {
  readonly log: Log;
  /** Whether requests are logged, beside what fails unforeseen. */
  readonly logsRequests: boolean;
  /** Whether the spans of requests lie below those of their callers. */
  readonly takesTraces: boolean;
  readonly metrics?: Metrics | undefined;
}

/** Watches what an engine is asked, for spans and metrics. */
export function watchFor(metrics: Metrics): Watch {
  return (watched, work) =>
    inStatement(watched, async () => {
      const started = performance.now();
      const end = (outcome: string) =>
        metrics.statementEnded(watched.kind, outcome, (performance.now() - started) / 1000);
      try {
        const result = await work();
        end('ok');
        return result;
      } catch (error) {
        end(error instanceof GraphError ? error.code : 'UNKNOWN');
        throw error;
      }
    });
}

/** Follows the requests of one server. */
export class Observation {
  readonly #parts: ObservationParts;

  constructor(parts: ObservationParts) {
    this.#parts = parts;
  }

  /** Has a request answered, which must not fail; the reply carries the id of the request. */
  follow(request: IncomingMessage, route: string, answer: (outcome: Outcome) => Promise<Reply>): Promise<Reply> {
    const { method = 'GET' } = request;
    const headers = this.#parts.takesTraces ? request.headers : {};
    const outcome = newOutcome({ headers });
    const started = performance.now();
    this.#parts.metrics?.requestBegan();
    return inRequest({ method, route, headers }, async (span) => {
      const reply = await answer(outcome);
      span.setAttribute('http.response.status_code', reply.status);
      const ms = performance.now() - started;
      this.#parts.metrics?.requestEnded({ route, status: reply.status, codes: outcome.codes }, ms / 1000);
      if (this.#parts.logsRequests) this.#told(outcome, { method, route, status: reply.status, ms: Math.round(ms) });
      return { ...reply, headers: { 'x-request-id': outcome.request, ...reply.headers } };
    });
  }

  #told(
    { request, operation, codes }: Outcome,
    answered: { method: string; route: string; status: number; ms: number },
  ): void {
    const { id, ...named } = operation ?? {};
    this.#parts.log({
      level: 'info',
      message: 'request',
      request,
      ...answered,
      ...(id === undefined ? {} : { operation: id }),
      ...named,
      ...(codes.size === 0 ? {} : { codes: [...codes] }),
    });
  }
}
