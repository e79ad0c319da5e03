// Restores a graph from the lines of an export: read to see that it is whole, then to write it, then to index it.

import type { Engine, Statement } from '../graph/engine.ts';
import { edgeTypes } from '../model/edges.ts';
import type { EdgeLine, NodeLine } from '../model/graph-line.ts';
import { nodeLabels } from '../model/nodes.ts';
import { MARKS, type RecordLine } from '../model/record-line.ts';
import { type ReadLine, readGraphLines } from '../sources/graph-lines.ts';
import type { Bytes } from '../sources/source.ts';
import { GraphStateError, marksOf, removeMark, setMark } from './graph-marks.ts';
import { countPapers } from './paper-counts.ts';
import { indexNodes } from './search-index.ts';
import { isEmpty, prepareGraph } from './seed-graph.ts';
import { keepDecisions, keepStatements, type StoredStatement, united } from './statements/store.ts';
import { upsertEdges, upsertKeys, upsertNodes } from './upserts.ts';
import { type WholeLines, wholeLines } from './whole-lines.ts';

/** Lines that are held and written together. */
const BATCH = 5_000;

/** Lines in parts that are written together. */
async function* batchesOf(bytes: Bytes): AsyncGenerator<readonly ReadLine[]> {
  let batch: ReadLine[] = [];
  for await (const read of readGraphLines(bytes)) {
    batch.push(read);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

const nodesIn = (lines: readonly ReadLine[]) => lines.flatMap((read) => (read.kind === 'node' ? [read.node] : []));
const nodeRow = ({ node: label, id, properties }: NodeLine) => ({ label, id, properties });
const edgeRow = ({ edge: name, evidence, ...rest }: EdgeLine) => ({ name, ...rest, reasons: evidence });

/** Of what is stated, the text is kept as it was, so that an import that states the same finds nothing new. */
function keepRecords(records: readonly RecordLine[]): Statement[] {
  const decided = records.flatMap((record) => ('settled' in record ? [] : [keepDecisions(record.stated)]));
  const statements = records.flatMap((record): StoredStatement[] =>
    'settled' in record ? [storedStatement(record)] : [],
  );
  return [...decided, ...keepStatements(statements)];
}

/** The line was checked against the same schemas that the records are made by. */
function storedStatement({ stated, linked, settled }: Extract<RecordLine, { settled: unknown }>): StoredStatement {
  return { statement: united(stated, linked), settled } as StoredStatement;
}

function writingLines(lines: readonly ReadLine[]): Statement[] {
  const nodes = nodesIn(lines);
  const edges = lines.flatMap((read) => (read.kind === 'edge' ? [edgeRow(read.edge)] : []));
  const labelled = nodeLabels.flatMap((label) => {
    const own = nodes.filter(({ node }) => node === label);
    const keys = own.flatMap(({ id, names }) => names.map((key) => ({ id, key })));
    return own.length > 0 ? [upsertNodes(label, own.map(nodeRow)), upsertKeys(label, keys)] : [];
  });
  const joined = edgeTypes.flatMap((type) => {
    const own = edges.filter(({ name }) => name === type.name);
    return own.length > 0 ? [upsertEdges(type, own)] : [];
  });
  return [
    ...labelled,
    ...joined,
    ...keepRecords(lines.flatMap((read) => (read.kind === 'record' ? [read.record] : []))),
  ];
}

/** A graph is restored into an empty one, or into what a restoring of the same lines left when it was cut short. */
async function assertRoom(engine: Engine, { mark }: WholeLines): Promise<void> {
  const begun = (await marksOf(engine)).get(MARKS.RESTORING);
  if (begun === mark || (await isEmpty(engine))) return;
  const held =
    begun === undefined ? 'is not empty' : 'holds what a restoring of another file left when it was cut short';
  const advice = 'Set PAPERGRAPH_DATA to a new folder, or NEO4J_URI and NEO4J_DATABASE to an empty database';
  throw new GraphStateError('GRAPH_NOT_EMPTY', `${engine.name} ${held}. ${advice}.`);
}

/**
 * Writes the graph that the lines hold into an empty one, a batch at a time; `open` gives their bytes anew each time it is
 * called. While it goes on the graph carries a mark, so that a restoring cut short can be run again, and nothing else.
 *
 * @throws GraphLinesError where the lines are no whole graph, GraphStateError GRAPH_NOT_EMPTY; before anything is written.
 */
export async function restoreGraph(engine: Engine, open: () => Bytes): Promise<WholeLines> {
  const whole = await wholeLines(open());
  await prepareGraph(engine);
  await assertRoom(engine, whole);
  await engine.write([setMark(MARKS.RESTORING, whole.mark)]);
  for await (const lines of batchesOf(open())) await engine.write(writingLines(lines));
  await engine.write(countPapers());
  for await (const lines of batchesOf(open())) {
    const nodes = nodesIn(lines).map(nodeRow);
    if (nodes.length > 0) await engine.write(indexNodes(nodes));
  }
  await engine.write([removeMark(MARKS.RESTORING), ...(whole.isPart ? [setMark(MARKS.PART, whole.mark)] : [])]);
  return whole;
}
