// What runs users' statements inside an explorer's process, and the messages by which that process is spoken to.

import type { Exploration, Parameters } from '../engine.ts';
import type { GraphErrorCode } from '../graph-error.ts';
import type { Neo4jAddress } from '../neo4j-address.ts';

/** The graph that a process opens: a copy of an embedded one, or a server. */
export type Source = { readonly copy: string } | { readonly neo4j: Neo4jAddress };

/** A statement to run. */
export interface Question {
  /** Tells the statement from all others, also to a server that goes on with it. */
  readonly id: string;
  readonly text: string;
  readonly parameters: Parameters;
  readonly first: number;
  /** For engines that can be told; the process is ended all the same. */
  readonly timeoutMs: number;
}

/** Runs statements one after the other; rejects with GraphError. */
export interface Explorer {
  ask(question: Question): Promise<Exploration>;
}

/** To the process: what to open, once, and then one question at a time. */
export type Order = { readonly open: Source } | { readonly ask: Question };

/** From the process, one for each order. */
export type Report =
  | { readonly opened: true }
  | { readonly answer: Exploration; readonly isSpent: boolean }
  | { readonly failure: { readonly code: GraphErrorCode; readonly message: string } };

/** The process ends with this where a statement takes more memory than it may. */
export const OUT_OF_MEMORY = 86;
