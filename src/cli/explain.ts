// The command that explains why the graph holds what it holds of a node: what was written where, and how it was read.

import type { Engine } from '../graph/engine.ts';
import { type Explanation, explain, nodesMeant } from '../ingest/explain.ts';
import { type Call, type Command, WrongCall } from './command.ts';
import { withGraph } from './existing-graph.ts';
import { explanationLines } from './explain-report.ts';
import { GRAPH_FAILED, GRAPH_SETTINGS, JSON_OPTION } from './graph-settings.ts';
import { nodesNear } from './nodes-near.ts';
import { visible } from './visible.ts';

/** Explains the node that the call names. */
export const explainCommand: Command = {
  usage: ['ID [--json]'],
  about: `Prints every fact in which a node stands: where a document says so and in which words, what these were understood
as, by which rule and how surely from 0 to 1, and what they nearly were; of an author also others of the name, and
what keeps them apart. ID is an id, an identifier such as an arXiv number, or a name that only one node has.

It reads the records behind the facts, which the API does not show: it opens the graph itself and has no
--url. Beside a server, explain what papergraph backup FOLDER copied: PAPERGRAPH_DATA=FOLDER.`,
  takes: 'one id or name',
  options: { json: JSON_OPTION },
  settings: GRAPH_SETTINGS,
  examples: ['author:nicolas-carion', '"Facebook AI Research"'],
  exitCodes: {
    0: 'explained',
    1: GRAPH_FAILED,
    2: 'the call or a setting is wrong, or nothing, or more than one node, has the name',
  },
  run: explainNode,
};

const SEARCH =
  'To search, ask the server: { authors(where: { name: { contains: "carion" } }) { nodes { id } } }, papers by title.';

async function unknown(engine: Engine, reference: string): Promise<WrongCall> {
  const near = await nodesNear(engine, reference);
  const advice = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'No name begins with it or contains it.';
  const expected = `Expected an id or a name that the graph knows, got ${JSON.stringify(reference)}.`;
  return new WrongCall(`${expected} ${advice}\n${SEARCH}`, 'NOT_FOUND');
}

async function explained(engine: Engine, reference: string): Promise<Explanation> {
  const meant = await nodesMeant(engine, reference);
  const [node] = meant;
  if (!node) throw await unknown(engine, reference);
  if (meant.length > 1) {
    const ids = meant.map(({ id }) => id).join(', ');
    throw new WrongCall(`${JSON.stringify(reference)} may mean ${ids}: ask by id.`, 'AMBIGUOUS');
  }
  return explain(engine, node);
}

async function explainNode({ words, options, environment, print }: Call): Promise<number> {
  const [reference] = words;
  if (reference === undefined || words.length > 1) {
    const advice = 'a name of several words stands in quotation marks';
    throw new WrongCall(`Expected one id or name, got ${words.length}; ${advice}.`);
  }
  return withGraph(environment, async (engine) => {
    const found = await explained(engine, reference);
    for (const line of options.json ? [JSON.stringify(found)] : explanationLines(found)) print(visible(line));
    return 0;
  });
}
