// Restores a graph from the lines of an export: read once to see that it is whole, then once more to write it.

import type { Engine } from '../graph/engine.ts';
import type { EdgeLine, NodeLine } from '../model/graph-line.ts';
import { nodeLabels } from '../model/nodes.ts';
import { GraphLinesError, type ReadLine, readGraphLines } from '../sources/graph-lines.ts';
import type { Bytes } from '../sources/source.ts';
import { GraphRows } from './graph-rows.ts';
import { isEmpty, prepareGraph } from './seed-graph.ts';
import { withStored } from './stored-rows.ts';
import { upsertKeys } from './upserts.ts';
import { writeRows } from './writer.ts';

/** Lines that are held and written together. */
const BATCH = 5_000;

/** What a file holds. */
export interface Restored {
  readonly nodes: number;
  readonly edges: number;
}

/** Reads everything once and holds ids alone. */
async function assertWhole(bytes: Bytes): Promise<Restored> {
  const ids = new Set<string>();
  let edges = 0;
  let end: (ReadLine & { kind: 'end' }) | undefined;
  let last = 1;
  for await (const read of readGraphLines(bytes)) {
    last = read.line;
    if (end) throw new GraphLinesError('BAD_LINE', last, `expected nothing after the end at line ${end.line}.`);
    if (read.kind === 'end') end = read;
    else if (read.kind === 'node') ids.add(fresh(ids, read));
    else edges += assertEnds(ids, read);
  }
  if (end?.nodes === ids.size && end.edges === edges) return { nodes: ids.size, edges };
  const stated = end ? `${end.nodes} nodes and ${end.edges} edges` : 'a last line that says how many lines came before';
  throw new GraphLinesError('CUT_SHORT', last, `expected ${stated}; got ${ids.size} nodes and ${edges} edges.`);
}

function fresh(ids: ReadonlySet<string>, { node, line }: ReadLine & { kind: 'node' }): string {
  if (!ids.has(node.id)) return node.id;
  throw new GraphLinesError('BAD_LINE', line, `expected each node once, got ${node.id} again.`);
}

function assertEnds(ids: ReadonlySet<string>, { edge, line }: ReadLine & { kind: 'edge' }): 1 {
  const missing = [edge.from, edge.to].find((id) => !ids.has(id));
  if (missing === undefined) return 1;
  const sentence = `expected ${edge.edge} between nodes of the lines above, but none of them is ${missing}.`;
  throw new GraphLinesError('UNKNOWN_END', line, sentence);
}

function rowsOf(lines: readonly ReadLine[]): GraphRows {
  const rows = new GraphRows();
  for (const read of lines) {
    if (read.kind === 'node') rows.addNode(nodeRow(read.node));
    if (read.kind === 'edge') rows.addEdge(edgeRow(read.edge));
  }
  return rows;
}

const nodeRow = ({ node: label, id, properties }: NodeLine) => ({ label, id, properties });
const edgeRow = ({ edge: name, from, to, properties, evidence }: EdgeLine) => {
  return { name, from, to, properties, reasons: evidence };
};

/** Names that do not follow from a node's properties, such as the id of a node that became one with it, stand in its line. */
async function writeNames(engine: Engine, lines: readonly ReadLine[]): Promise<void> {
  const nodes = lines.flatMap((read) => (read.kind === 'node' ? [read.node] : []));
  const statements = nodeLabels.map((label) => {
    const own = nodes.filter(({ node }) => node === label);
    return upsertKeys(
      label,
      own.flatMap(({ id, names }) => names.map((key) => ({ id, key }))),
    );
  });
  await engine.write(statements);
}

/**
 * Writes the graph that the lines hold, a batch at a time; `open` gives their bytes anew each time it is called. What the engine
 * holds already stays: lists and evidence are united, and what the lines state of other properties stands. Lines that are
 * restored again change nothing, so that a restoring cut short is made whole by another.
 *
 * @throws GraphLinesError before anything is written, where the lines are no whole graph.
 */
export async function restoreGraph(engine: Engine, open: () => Bytes): Promise<Restored> {
  const whole = await assertWhole(open());
  await prepareGraph(engine);
  const isNew = await isEmpty(engine);
  let batch: ReadLine[] = [];
  const write = async () => {
    const rows = rowsOf(batch);
    await writeRows(engine, isNew ? rows : await withStored(engine, rows, new Set()));
    await writeNames(engine, batch);
    batch = [];
  };
  for await (const read of readGraphLines(open())) {
    batch.push(read);
    if (batch.length >= BATCH) await write();
  }
  await write();
  return whole;
}
