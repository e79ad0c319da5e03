// The command that indexes: makes what search rests on out of the nodes that the graph holds.

import { readSettings } from '../api/settings.ts';
import { GraphReading } from '../exports/reading.ts';
import { wholeGraph } from '../exports/selection.ts';
import { openEngine } from '../graph/open.ts';
import { countPapers } from '../ingest/paper-counts.ts';
import { indexNodes } from '../ingest/search-index.ts';
import { prepareGraph } from '../ingest/seed-graph.ts';
import { ownColumns } from '../model/columns.ts';
import { nodeLabels, nodeTypes } from '../model/nodes.ts';
import type { Call } from './command.ts';

/** Indexes the graph that the environment names; what is indexed already costs nothing. Resolves to the exit code. */
export async function indexWords({ environment, print }: Call): Promise<number> {
  const engine = await openEngine(readSettings(environment));
  try {
    const graph = new GraphReading(engine, wholeGraph(engine));
    await prepareGraph(engine);
    await engine.write(countPapers());
    let nodes = 0;
    for (const label of nodeLabels) {
      for await (const page of graph.nodes(label, ownColumns(nodeTypes[label]))) {
        const statements = indexNodes(page);
        if (statements.length > 0) await engine.write(statements);
        nodes += page.length;
      }
    }
    print(`Indexed ${nodes} nodes of ${engine.name}.`);
    return 0;
  } finally {
    await engine.close();
  }
}
