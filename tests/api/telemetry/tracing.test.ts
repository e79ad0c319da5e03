// Spans reach the SDK that a user brings: request, operation and statement inside each other, without values.

import { context, propagation, trace } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { papergraphSchema } from '../../../src/api/schema/schema.ts';
import { type RunningServer, start } from '../../../src/api/serve.ts';
import { readSettings } from '../../../src/api/settings.ts';
import { Metrics } from '../../../src/api/telemetry/metrics.ts';
import { watchFor } from '../../../src/api/telemetry/observation.ts';
import { ObservedEngine } from '../../../src/graph/observed-engine.ts';
import { openEngine } from '../../../src/graph/open.ts';
import { prepareGraph } from '../../../src/ingest/seed-graph.ts';
import { Answering } from '../../../src/query/answer.ts';
import { ask, post, startFixture } from '../fixture.ts';

const exporter = new InMemorySpanExporter();
let server: RunningServer;

beforeAll(async () => {
  new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register();
  const engine = new ObservedEngine(await openEngine({ data: 'memory' }), watchFor(new Metrics()));
  await prepareGraph(engine);
  const settings = readSettings({ PORT: '0', PAPERGRAPH_DATA: 'memory' });
  const schema = papergraphSchema();
  const answering = new Answering({ schema, engine, limits: settings.limits });
  server = await start({ settings, engine, schema, answering });
});
beforeEach(() => exporter.reset());
afterAll(async () => {
  await server.stop();
  trace.disable();
  context.disable();
  propagation.disable();
});

/** The spans that ended, outermost first, each with the name of the one that it lies in. */
function told() {
  const spans = exporter.getFinishedSpans();
  const nameOf = new Map(spans.map((span) => [span.spanContext().spanId, span.name]));
  return spans
    .map(({ name, attributes, parentSpanContext }) => ({
      name,
      parent: nameOf.get(parentSpanContext?.spanId ?? ''),
      attributes,
    }))
    .reverse();
}

const QUERY = 'query Mine($text: String!) { papers(where: { title: { eq: $text } }) { totalCount } }';

it('makes a span of the request, one of the operation below it, and one of the statement below that', async () => {
  const { body } = await ask(server.url, QUERY, { variables: { text: 'secret-value' } });
  expect(body.data).toEqual({ papers: { totalCount: 0 } });
  expect(told()).toEqual([
    {
      name: 'POST /graphql',
      parent: undefined,
      attributes: { 'http.request.method': 'POST', 'http.route': '/graphql', 'http.response.status_code': 200 },
    },
    {
      name: 'query',
      parent: 'POST /graphql',
      attributes: {
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'Mine',
        'papergraph.operation.id': expect.stringMatching(/^[\da-f]{64}$/),
      },
    },
    {
      name: 'Query.papers',
      parent: 'query',
      attributes: { 'db.system.name': 'embedded', 'db.operation.name': 'read' },
    },
  ]);
  expect(JSON.stringify(told())).not.toContain('secret-value');
});

it('puts the span of a request below the one that its traceparent names', async () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await post(server.url, JSON.stringify({ query: '{ __typename }' }), { traceparent });
  const outermost = exporter.getFinishedSpans().at(-1);
  expect([outermost?.spanContext().traceId, outermost?.parentSpanContext?.spanId]).toEqual(
    traceparent.split('-').slice(1, 3),
  );
});

it('begins a trace of its own in the public profile, whatever the caller says', async () => {
  const open = await startFixture({ PAPERGRAPH_PROFILE: 'public' });
  await post(open.url, JSON.stringify({ query: '{ __typename }' }), {
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  });
  await open.server.stop();
  const outermost = exporter.getFinishedSpans().at(-1);
  expect(outermost?.name).toBe('POST /graphql');
  expect(outermost?.parentSpanContext).toBeUndefined();
  expect(outermost?.spanContext().traceId).not.toContain('0af7651916cd43dd');
});
