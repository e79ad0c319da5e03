// An engine with the generated graph in it, the servers on it, and all ways to ask it.

import type { ServerProcess } from './servers/child.ts';
import type { GraphqlClient } from './ways/http-client.ts';
import type { Way } from './ways/way.ts';

/** All that one engine is measured with. */
export interface Arena {
  /** The engine with its version, as headings name it. */
  readonly name: string;
  /** Seconds that loading the graph took; undefined where it was there already. */
  readonly loadSeconds: number | undefined;
  readonly ways: readonly Way[];
  readonly papergraph: ServerProcess;
  /** Asks Papergraph outside of all measurements. */
  readonly client: GraphqlClient;
  stop(): Promise<void>;
}
