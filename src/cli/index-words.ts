// The command that indexes: makes what search rests on out of the nodes that the graph holds.

import { GraphReading } from '../exports/reading.ts';
import { wholeGraph } from '../exports/selection.ts';
import type { Engine } from '../graph/engine.ts';
import { countPapers } from '../ingest/paper-counts.ts';
import { indexNodes } from '../ingest/search-index.ts';
import { prepareGraph } from '../ingest/seed-graph.ts';
import { ownColumns } from '../model/columns.ts';
import { nodeLabels, nodeTypes } from '../model/nodes.ts';
import type { Command } from './command.ts';
import { withGraph } from './existing-graph.ts';
import { GRAPH_FAILED, GRAPH_SETTINGS } from './graph-settings.ts';

/** Indexes the graph that the environment names. */
export const indexCommand: Command = {
  usage: [''],
  about: `Makes what search and the order of suggestions rest on, for a graph that Neo4j's bulk import loaded from
papergraph export neo4j-csv. What is indexed already is left as it is.`,
  settings: GRAPH_SETTINGS,
  examples: [''],
  exitCodes: { 0: 'indexed', 1: GRAPH_FAILED, 2: 'the call or a setting is wrong; nothing was written' },
  async run({ environment, print }) {
    return withGraph(environment, async (engine) => {
      print(`Indexed ${await indexGraph(engine)} nodes of ${engine.name}.`);
      return 0;
    });
  },
};

/** Resolves to the number of nodes. */
async function indexGraph(engine: Engine): Promise<number> {
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
  return nodes;
}
