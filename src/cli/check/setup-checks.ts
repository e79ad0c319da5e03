// Checks what the graph rests on: settings, the engine, its keys, and whether a restoring was cut short.

import { type Environment, readSettings, type Settings, SettingsError } from '../../api/settings.ts';
import { KEY_COUNT, missingKeys } from '../../graph/constraints.ts';
import type { Engine } from '../../graph/engine.ts';
import { marksOf } from '../../ingest/graph-marks.ts';
import { MARKS } from '../../model/record-line.ts';
import type { Finding } from './finding.ts';

const OPEN_TO_NETWORK = /^(?:0\.0\.0\.0|::)$/u;

/** The settings where they can be read, and what is to be said of them. */
export function checkSettings(environment: Environment): {
  readonly settings?: Settings;
  readonly findings: Finding[];
} {
  const check = 'settings';
  try {
    const settings = readSettings(environment);
    const advice = adviceOn(settings, environment).map((says): Finding => ({ check, state: 'advice', says }));
    const where = settings.neo4j ? 'Neo4j holds the graph' : `the graph is in ${settings.data}`;
    return { settings, findings: [{ check, state: 'ok', says: `all can be read; ${where}` }, ...advice] };
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return { findings: error.problems.map((says): Finding => ({ check, state: 'fault', says })) };
  }
}

function adviceOn({ neo4j, host, cypher }: Settings, environment: Environment): string[] {
  const unused = Object.keys(environment).filter((name) => /^NEO4J_(?:USERNAME|PASSWORD|DATABASE)$/u.test(name));
  return [
    ...(neo4j && environment.PAPERGRAPH_DATA ? ['PAPERGRAPH_DATA is set and not used, as NEO4J_URI is set too'] : []),
    ...(!neo4j && unused.length > 0 ? [`${unused.join(', ')}: set and not used, as NEO4J_URI is not set`] : []),
    ...(cypher && OPEN_TO_NETWORK.test(host)
      ? [`PAPERGRAPH_CYPHER is on and HOST is ${host}: whoever reaches this machine can send statements`]
      : []),
  ];
}

/** The oldest Neo4j that Papergraph is tested with. */
const LEAST_NEO4J = [5, 26] as const;

/** Whether the engine answers, and is new enough. */
export async function checkEngine(engine: Engine): Promise<Finding> {
  const check = 'engine';
  await engine.ping();
  const [major = 0, minor = 0] = (/ (\d+)\.(\d+)/u.exec(engine.name)?.slice(1) ?? []).map(Number);
  const isOld = major < LEAST_NEO4J[0] || (major === LEAST_NEO4J[0] && minor < LEAST_NEO4J[1]);
  if (engine.dialect !== 'neo4j' || !isOld) return { check, state: 'ok', says: `${engine.name} answers` };
  const helps = `use Neo4j ${LEAST_NEO4J.join('.')} or newer`;
  return { check, state: 'fault', says: `${engine.name} answers, but is older than what is supported`, helps };
}

/** Whether the keys are there by which nodes are found, and kept from being written twice. */
export async function checkKeys(engine: Engine): Promise<Finding> {
  const check = 'keys';
  const missing = await missingKeys(engine);
  if (missing.length === 0)
    return { check, state: 'ok', says: `all ${KEY_COUNT} constraints with their indexes are there` };
  const says = `${missing.length} of ${KEY_COUNT} keys lack their constraint or index: ${missing.join(', ')}`;
  return { check, state: 'fault', says, helps: 'papergraph index makes them' };
}

/** Whether the graph is a whole one. */
export async function checkMarks(engine: Engine): Promise<Finding> {
  const check = 'whole';
  const marks = await marksOf(engine);
  if (marks.has(MARKS.RESTORING)) {
    const helps = 'run papergraph restore again with the same file';
    return { check, state: 'fault', says: 'GRAPH_UNFINISHED: a restoring into it was cut short', helps };
  }
  if (!marks.has(MARKS.PART)) return { check, state: 'ok', says: 'nothing marks it as a part, or as unfinished' };
  const says =
    'GRAPH_IN_PART: it was restored from a part of a graph; it answers, but import, seed and forget refuse to change it';
  return { check, state: 'advice', says };
}
