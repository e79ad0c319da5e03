// The command that checks: settings, the engine and its keys, and that what the graph holds fits together.

import type { Engine } from '../graph/engine.ts';
import { GraphError } from '../graph/graph-error.ts';
import type { Finding, State } from './check/finding.ts';
import { graphFindings } from './check/graph-findings.ts';
import { checkSettings } from './check/setup-checks.ts';
import type { Call, Command } from './command.ts';
import { openExisting } from './existing-graph.ts';
import { GRAPH_SETTINGS, JSON_OPTION } from './graph-settings.ts';
import { lockedMessage } from './holder.ts';
import { paintFor, type Tone } from './paint.ts';
import { visible, visibleLines } from './visible.ts';

const FOUND_FAULTS = 4;

/** Checks the graph that the environment names. */
export const checkCommand: Command = {
  usage: ['[--thorough] [--json]'],
  about: `Checks, and changes nothing: settings; that the engine answers, and its version; constraints and indexes; that edges
end where their types say, that reasons can be read and their places fit their words, that names lead to their nodes,
that search knows all words, that kept numbers of papers are right, and that the facts are those that follow from the
records. Each is ok, advice or a fault, with what to do. While a server has the embedded graph open, only that is
found.`,
  options: {
    thorough: { meaning: 'compares facts with records also where there are more than 5000 of these, in memory' },
    json: JSON_OPTION,
  },
  settings: GRAPH_SETTINGS,
  examples: ['', '--json'],
  exitCodes: {
    0: 'no fault was found',
    1: 'a check could not be done',
    2: 'the call is wrong; nothing was checked',
    4: 'a fault was found, such as a wrong setting, an engine that cannot be reached, or a graph that is LOCKED',
  },
  run: check,
};

/** What is found of the graph, until something keeps it from being asked. */
async function* findings({ environment, options }: Call): AsyncGenerator<Finding> {
  const { settings, findings: found } = checkSettings(environment);
  yield* found;
  if (settings === undefined) return;
  let engine: Engine | undefined;
  try {
    engine = await openExisting(environment);
    if (engine) yield* graphFindings(engine, options.thorough === true);
    else yield noGraph(settings.data);
  } catch (error) {
    yield unreachable(error, environment);
  } finally {
    await engine?.close();
  }
}

function noGraph(data: string): Finding {
  const helps = 'papergraph seed or import makes one; PAPERGRAPH_DATA or NEO4J_URI names another';
  return { check: 'engine', state: 'fault', says: `NO_GRAPH: there is none in ${data}`, helps };
}

const OF_SURROUNDINGS: ReadonlySet<string> = new Set(['LOCKED', 'UNAVAILABLE', 'DAMAGED', 'VERSION']);

/** @throws what was thrown, where it is no fault of the surroundings. */
function unreachable(error: unknown, environment: Call['environment']): Finding {
  if (!(error instanceof GraphError) || !OF_SURROUNDINGS.has(error.code)) throw error;
  const [says, ...helps] = (error.code === 'LOCKED' ? lockedMessage(error, environment) : error.message).split('\n');
  const more = helps.length > 0 ? { helps: helps.join(' ') } : {};
  return { check: 'engine', state: 'fault', says: `${error.code}: ${says}`, ...more };
}

const TONES: Readonly<Record<State, Tone>> = { ok: 'good', advice: 'warning', fault: 'bad' };

function lines({ check, state, says, helps }: Finding, environment: Call['environment']): string[] {
  const paint = paintFor(process.stdout, environment, TONES[state]);
  const head = `${paint(state)}${' '.repeat(8 - state.length)}${check.padEnd(10)}`;
  return [`${head}${visible(says)}`, ...(helps === undefined ? [] : [`${' '.repeat(18)}${visible(helps)}`])];
}

async function check(call: Call): Promise<number> {
  const { options, environment, print } = call;
  const found: Finding[] = [];
  for await (const finding of findings(call)) {
    found.push(finding);
    if (!options.json) for (const line of lines(finding, environment)) print(line);
  }
  if (options.json) print(visibleLines(JSON.stringify({ findings: found })));
  return found.some(({ state }) => state === 'fault') ? FOUND_FAULTS : 0;
}
