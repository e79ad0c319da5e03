// All checks of a graph that is open, each told as soon as it is done.

import { GraphReading } from '../../exports/reading.ts';
import { wholeGraph } from '../../exports/selection.ts';
import type { Engine } from '../../graph/engine.ts';
import { checkEnds, checkEvidence } from './edge-checks.ts';
import type { Finding } from './finding.ts';
import { checkCounts, checkNodes } from './node-checks.ts';
import { checkRecords } from './record-check.ts';
import { checkEngine, checkKeys, checkMarks } from './setup-checks.ts';

/**
 * What the checks find; `isThorough` compares facts with records of large graphs too.
 *
 * @throws GraphError where the engine does not answer.
 */
export async function* graphFindings(engine: Engine, isThorough: boolean): AsyncGenerator<Finding> {
  yield await checkEngine(engine);
  yield await checkKeys(engine);
  yield await checkMarks(engine);
  const graph = new GraphReading(engine, wholeGraph(engine));
  yield await checkEnds(engine);
  yield await checkEvidence(graph);
  yield* await checkNodes(graph);
  yield await checkCounts(engine);
  yield await checkRecords(engine, graph, isThorough);
}
