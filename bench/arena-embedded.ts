// The embedded engine as an arena: the server holds one copy of the graph, this process another that it only reads.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { schemaStatements } from '../src/graph/constraints.ts';
import { GRAPH_FILE } from '../src/graph/graph-file.ts';
import type { Arena } from './arena.ts';
import type { GeneratedGraph } from './graph/graph.ts';
import { loadEmbedded } from './load/embedded.ts';
import { startPapergraph } from './servers/papergraph.ts';
import { overHttp } from './ways/http.ts';
import { graphqlClient } from './ways/http-client.ts';
import { rawEmbedded } from './ways/raw.ts';
import { byHand, compiledStatement } from './ways/statements.ts';

/** An embedded graph in a folder of its own, with the server on it. */
export async function embeddedArena(graph: GeneratedGraph): Promise<Arena> {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-bench-'));
  const copy = join(folder, 'copy');
  const start = performance.now();
  const database = grafeo.GrafeoDB.create(join(folder, GRAPH_FILE));
  const schema = schemaStatements('embedded').map(({ text }) => text);
  await loadEmbedded(database, schema, graph);
  const loadSeconds = (performance.now() - start) / 1000;
  database.save(copy);
  const name = `embedded (Grafeo ${database.version()})`;
  database.close();
  const own = grafeo.GrafeoDB.openReadOnly(copy);
  const papergraph = await startPapergraph({ PAPERGRAPH_DATA: folder });
  const client = graphqlClient(papergraph.url);
  const run = rawEmbedded(own);
  return {
    name,
    loadSeconds,
    ways: [overHttp(client), compiledStatement(run), byHand(run)],
    papergraph,
    client,
    stop: async () => {
      client.close();
      await papergraph.stop();
      own.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
