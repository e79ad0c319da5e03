// JSON Lines: a line per node, edge and record with all that is stored of it; `papergraph restore` reads it back.

import { ownColumns } from '../model/columns.ts';
import { edgeTypes } from '../model/edges.ts';
import type { GraphLine } from '../model/graph-line.ts';
import { GRAPH_LINES_VERSION } from '../model/graph-line.ts';
import { nodeLabels, nodeTypes } from '../model/nodes.ts';
import type { RecordLine } from '../model/record-line.ts';
import type { ExportFormat, Source, Text } from './export-format.ts';
import type { RecordRow } from './record-pages.ts';

function linesOf(lines: readonly GraphLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function recordLine([record, ...texts]: RecordRow): RecordLine {
  const [stated, linked, settled] = texts.map((one) => (one === null ? null : JSON.parse(one)));
  return { record, stated, ...(settled !== null && { linked, settled }) } as RecordLine;
}

async function* text({ graph }: Source): Text {
  let [nodes, edges, records] = [0, 0, 0];
  const part = await graph.isPart();
  yield linesOf([{ papergraph: 'graph', version: GRAPH_LINES_VERSION, ...(part && { part }) }]);
  for (const label of nodeLabels) {
    for await (const page of graph.nodes(label, ownColumns(nodeTypes[label]))) {
      const ids = page.map(({ id }) => id);
      const names = await graph.namesById(label, ids);
      nodes += page.length;
      yield linesOf(page.map(({ id, properties }) => ({ node: label, id, properties, names: names.get(id) ?? [] })));
    }
  }
  for (const type of edgeTypes) {
    for await (const page of graph.edges(type)) {
      edges += page.length;
      yield linesOf(
        page.map(({ name, from, to, properties, evidence }) => {
          return { edge: name, from, to, properties, evidence: evidence.map((reason) => JSON.parse(reason)) };
        }),
      );
    }
  }
  if (!part) {
    for await (const page of graph.recordRows()) {
      records += page.length;
      yield linesOf(page.map(recordLine));
    }
  }
  yield linesOf([{ end: { nodes, edges, records } }]);
}

/** Everything, for programs and for restoring. */
export const jsonLines: ExportFormat = {
  name: 'jsonl',
  summary: 'JSON Lines, one node or edge each; papergraph restore reads it back',
  text,
};
