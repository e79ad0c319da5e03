// Chooses the engine that the settings ask for and loads only that one.

import type { Engine } from './engine.ts';
import { GraphError } from './graph-error.ts';
import type { Neo4jAddress } from './neo4j-address.ts';

/** Which engine, and where its graph is. */
export interface EngineSettings {
  /** Where Neo4j is; without it the embedded engine is used. */
  readonly neo4j?: Neo4jAddress;
  /** The folder of the embedded graph, or `memory` for one that ends with the process. */
  readonly data: string | 'memory';
  /** Opens a damaged embedded graph with what was committed before the damage of its log. */
  readonly salvage?: boolean;
}

/**
 * Opens the graph. Neo4j is not reached for before the first statement, so that a server may start before it does.
 *
 * @throws GraphError LOCKED when another process has the embedded graph open, DAMAGED or VERSION where its files are not as
 * they should be, UNAVAILABLE when it can't be opened.
 */
export async function openEngine(settings: EngineSettings): Promise<Engine> {
  if (settings.neo4j !== undefined) {
    const { openNeo4j } = await import('./neo4j.ts');
    return openNeo4j(settings.neo4j);
  }
  const { openEmbedded } = await loadEmbedded();
  return openEmbedded(settings.data, { salvage: settings.salvage === true });
}

/** The embedded engine is a native library that does not exist for every platform. */
async function loadEmbedded() {
  try {
    return await import('./embedded.ts');
  } catch (error) {
    const platform = `${process.platform} ${process.arch}`;
    const advice = 'Set NEO4J_URI to use a Neo4j server instead';
    throw new GraphError('UNAVAILABLE', `The embedded engine can't be loaded on ${platform}. ${advice}.`, {
      cause: error,
    });
  }
}
