// Marks in a graph that is not whole: it was restored from a part, or a restoring was cut short.

import type { Engine, Statement } from '../graph/engine.ts';
import { MARKS } from '../model/record-line.ts';

/**
 * GRAPH_NOT_EMPTY: a graph to restore into holds something. GRAPH_UNFINISHED: a restoring into it was cut short.
 * GRAPH_IN_PART: it was restored from a part of another, so that the records behind its facts are missing.
 */
export type GraphStateErrorCode = 'GRAPH_NOT_EMPTY' | 'GRAPH_UNFINISHED' | 'GRAPH_IN_PART';

/** A graph that is not as a change needs it; nothing was written. */
export class GraphStateError extends Error {
  readonly code: GraphStateErrorCode;

  constructor(code: GraphStateErrorCode, message: string) {
    super(`${code}: ${message}`);
    this.name = 'GraphStateError';
    this.code = code;
  }
}

/** The marks of a graph with what each of them says. */
export async function marksOf(engine: Engine): Promise<ReadonlyMap<string, string>> {
  const text = 'UNWIND $keys AS key MATCH (r:Record {key: key}) RETURN r.key, r.stated';
  const rows = await engine.read({ name: 'marks', text, parameters: { keys: Object.values(MARKS) } });
  return new Map(rows.map(([key, stated]) => [String(key), String(stated)]));
}

/** Marks a graph. */
export function setMark(key: string, stated: string): Statement {
  const text = 'MERGE (r:Record {key: $key}) SET r.stated = $stated';
  return { name: `mark ${key}`, text, parameters: { key, stated } };
}

/** Takes a mark away. */
export function removeMark(key: string): Statement {
  return { name: `no longer ${key}`, text: 'MATCH (r:Record {key: $key}) DETACH DELETE r', parameters: { key } };
}

/** @throws GraphStateError where the graph holds facts without all of their records. */
export async function assertWholeGraph(engine: Engine): Promise<void> {
  const marks = await marksOf(engine);
  if (marks.has(MARKS.RESTORING)) {
    const advice = 'run papergraph restore again with the same file';
    throw new GraphStateError('GRAPH_UNFINISHED', `Restoring ${engine.name} was cut short: ${advice}.`);
  }
  if (!marks.has(MARKS.PART)) return;
  const advice = 'change the graph that it was exported from, and export again';
  throw new GraphStateError('GRAPH_IN_PART', `${engine.name} was restored from a part of a graph: ${advice}.`);
}
