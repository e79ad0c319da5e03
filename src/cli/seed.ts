// The command that seeds: writes the facts under seed/ into whichever engine is configured, and says what it wrote.

import { fileURLToPath } from 'node:url';
import { readSettings } from '../api/settings.ts';
import { openEngine } from '../graph/open.ts';
import { seedGraph } from '../ingest/seed-graph.ts';
import { countLines } from './changes.ts';
import type { Call, Command } from './command.ts';
import { graphPlace } from './graph-place.ts';
import { GRAPH_FAILED, GRAPH_SETTINGS } from './graph-settings.ts';

/** The folder of the seed that comes with the package. */
export const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

/** Seeds the graph that the environment names; doing so again changes nothing. */
export const seedCommand: Command = {
  usage: [''],
  about: `Writes the facts under seed/ into the configured graph, in place of what the seed stated there before. Seeding again
changes nothing; what documents state stays.`,
  settings: GRAPH_SETTINGS,
  examples: [''],
  exitCodes: { 0: 'seeded', 1: GRAPH_FAILED, 2: 'the call or a setting is wrong; nothing was opened' },
  run: seed,
};

async function seed({ environment, print }: Call): Promise<number> {
  const settings = readSettings(environment);
  const engine = await openEngine(settings);
  try {
    const started = performance.now();
    const written = await seedGraph(engine, SEED);
    for (const line of countLines(written)) print(line);
    print(`Seeded ${graphPlace(engine, settings)}, in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    return 0;
  } finally {
    await engine.close();
  }
}
