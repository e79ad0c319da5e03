// The command that salvages: gives a graph whose log is damaged the state that it had before the damage.

import { readSettings } from '../api/settings.ts';
import type { Engine } from '../graph/engine.ts';
import { GraphError } from '../graph/graph-error.ts';
import { DAMAGED_LOG } from '../graph/graph-file.ts';
import { openEngine } from '../graph/open.ts';
import { type Call, type Command, WrongCall } from './command.ts';
import { openExisting } from './existing-graph.ts';
import { GRAPH_FAILED, GRAPH_SETTINGS } from './graph-settings.ts';

/** Salvages the embedded graph that the environment names. */
export const salvageCommand: Command = {
  usage: [''],
  about: `Opens an embedded graph that is DAMAGED with all that was committed before the damage of its log, and keeps it so; what
could not be read of the log is put aside in the same folder, as is a log that the graph's own file holds already. What
came after is lost from the graph: import those documents again. A graph that is not damaged is left as it is;
where its own file is damaged, a backup alone helps.`,
  settings: GRAPH_SETTINGS,
  examples: [''],
  exitCodes: {
    0: 'the graph opens',
    1: `${GRAPH_FAILED}; or it is damaged beyond its log`,
    2: 'the call or a setting is wrong, or there is no graph; nothing was opened',
  },
  run: salvage,
};

async function salvage({ environment, print }: Call): Promise<number> {
  const settings = readSettings(environment);
  if (settings.neo4j !== undefined)
    throw new WrongCall('Neo4j holds the graph; what is damaged there, it mends itself.');
  const sound = await whereSound(environment);
  if (sound !== undefined) {
    await sound.close();
    print(`The graph in ${settings.data} opens as it is; nothing was done.`);
    return 0;
  }
  const engine = await openEngine({ data: settings.data, salvage: true });
  const [row] = await engine.read({ name: 'count', text: 'MATCH (n) RETURN count(n)', parameters: {} });
  await engine.close();
  print(
    `Salvaged ${row?.[0]} nodes. The rest of the log is in ${settings.data}, under a name that begins with ${DAMAGED_LOG}.`,
  );
  print('Now run papergraph check, and import again the documents that were imported last.');
  return 0;
}

/** The graph where it opens, undefined where it is damaged. @throws WrongCall where there is none. */
async function whereSound(environment: Call['environment']): Promise<Engine | undefined> {
  try {
    const engine = await openExisting(environment);
    if (engine === undefined) throw new WrongCall('Expected a graph, found none.', 'NO_GRAPH');
    return engine;
  } catch (error) {
    if (error instanceof GraphError && error.code === 'DAMAGED') return undefined;
    throw error;
  }
}
