// Spans by the OpenTelemetry API alone: without an SDK, which the user brings, they cost next to nothing and go nowhere.

import { type Attributes, context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

import { GraphError } from '../../graph/graph-error.ts';
import type { Watched } from '../../graph/observed-engine.ts';
import type { OperationNote } from './outcome.ts';

const tracer = trace.getTracer('papergraph');

/** Headers as Node gives them. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Runs the answering of a request in a span of the kind server, below the caller's own where its headers name one. */
export function inRequest<T>(
  { method, route, headers }: { method: string; route: string; headers: Headers },
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const attributes = { 'http.request.method': method, 'http.route': route };
  return context.with(propagation.extract(context.active(), headers), () =>
    inSpan({ name: `${method} ${route}`, kind: SpanKind.SERVER, attributes }, work),
  );
}

/** Runs an operation in a span. It is named by its type: names that clients give are many. */
export function inOperation<T>({ id, type, name }: OperationNote, work: () => Promise<T>): Promise<T> {
  const attributes: Attributes = { 'graphql.operation.type': type, 'papergraph.operation.id': id };
  if (name !== undefined) attributes['graphql.operation.name'] = name;
  return inSpan({ name: type, kind: SpanKind.INTERNAL, attributes }, work);
}

/** Runs a statement in a span of the kind client; its text and its values stay out of it. */
export function inStatement<T>({ kind, name, engine }: Watched, work: () => Promise<T>): Promise<T> {
  const attributes = { 'db.system.name': engine.split(' ', 1)[0] ?? engine, 'db.operation.name': kind };
  return inSpan({ name, kind: SpanKind.CLIENT, attributes }, work);
}

interface SpanOptions {
  readonly name: string;
  readonly kind: SpanKind;
  readonly attributes: Attributes;
}

/** An error is told by its code: its message may hold values. */
function inSpan<T>({ name, kind, attributes }: SpanOptions, work: (span: Span) => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setAttribute('error.type', error instanceof GraphError ? error.code : 'UNKNOWN');
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
