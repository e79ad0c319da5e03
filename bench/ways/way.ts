// A way to ask a question: over HTTP, as the compiled statement, by hand, or through @neo4j/graphql.

import type { BenchQuery, Variables } from '../query.ts';

/** The ways, in the order of the table. */
export type WayName = 'http' | 'compiled' | 'byHand' | 'neo4jGraphql';

/** One question with all its values, as one way asks it. */
export interface Asking {
  /** Asks with the values of that number and resolves to what came back, decoded into plain objects: this is timed. */
  ask(sample: number): Promise<unknown>;
  /** The canonical answer in what came back: this is not timed. */
  answer(came: unknown, sample: number): unknown;
}

/** One way to ask. */
export interface Way {
  readonly name: WayName;
  /** Makes all ready that need not be done for each request. */
  prepare(query: BenchQuery, samples: readonly SampleVariables[]): Promise<Asking> | Asking;
}

/** The values of one sample, as each way needs them. */
export interface SampleVariables {
  readonly papergraph: Variables;
  readonly byHand: Variables;
  readonly neo4jGraphql: Variables;
}
