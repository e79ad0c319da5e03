// What a running server counts, in the form that Prometheus reads. All labels come from closed lists.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

import type { StatementKind } from '../../graph/observed-engine.ts';
import type { GraphSize } from './graph-size.ts';

/** The part of prom-client that this file hands out: text with its media type. */
export interface MetricsText {
  readonly type: string;
  readonly text: string;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The metrics of one server, apart from those of any other in the same process. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'papergraph_request_duration_seconds',
    help: 'From the head of a request to its answer being ready, by route and status.',
    labelNames: ['route', 'status'] as const,
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #running = new Gauge({
    name: 'papergraph_requests_in_flight',
    help: 'Requests that are being answered.',
    registers: [this.#registry],
  });
  readonly #refusals = new Counter({
    name: 'papergraph_refusals_total',
    help: 'Requests with an error, by its code; one with several codes counts under each.',
    labelNames: ['code'] as const,
    registers: [this.#registry],
  });
  readonly #statements = new Histogram({
    name: 'papergraph_statement_duration_seconds',
    help: 'Statements that the engine ran, waiting included, by kind and by how they ended.',
    labelNames: ['kind', 'outcome'] as const,
    buckets: SECONDS,
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** A request has come. */
  requestBegan(): void {
    this.#running.inc();
  }

  /** A request has been answered, after so many seconds. */
  requestEnded({ route, status, codes }: { route: string; status: number; codes: Iterable<string> }, seconds: number) {
    this.#running.dec();
    this.#requests.observe({ route, status }, seconds);
    for (const code of codes) this.#refusals.inc({ code });
  }

  /** A statement has ended as `outcome` says: `ok`, or the code of its error. */
  statementEnded(kind: StatementKind, outcome: string, seconds: number): void {
    this.#statements.observe({ kind, outcome }, seconds);
  }

  /** Shows how large the graph is, too. */
  showSize(size: GraphSize): void {
    const registers = [this.#registry];
    const nodes = new Gauge({
      name: 'papergraph_graph_nodes',
      help: 'Nodes, by label.',
      labelNames: ['label'],
      registers,
    });
    const edges = new Gauge({
      name: 'papergraph_graph_edges',
      help: 'Edges, by type.',
      labelNames: ['type'],
      registers,
    });
    this.#measure = async () => {
      const counts = await size.counted();
      for (const [label, count] of counts.nodes) nodes.set({ label }, count);
      for (const [type, count] of counts.edges) edges.set({ type }, count);
    };
  }

  /** All there is to read; an engine that does not answer leaves the size as it was. */
  async text(): Promise<MetricsText> {
    await this.#measure().catch(() => undefined);
    return { type: this.#registry.contentType, text: await this.#registry.metrics() };
  }

  #measure: () => Promise<void> = async () => undefined;
}
